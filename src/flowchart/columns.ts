import { TABLE } from "./layout";
import type { Layout } from "./layout";
import type { ColumnKind, PlanColumn, PlanHeader } from "./plan";
import { hyphenate } from "./syllables";
import { textHeight } from "./text";
import type { TextStyle } from "./text";

export type TextKind = Exclude<ColumnKind, "pelaksana">;

/** Widths of a text column at 9 pt: what it needs at least, what reads well, its part of what is left over. */
interface Room {
  readonly kind: TextKind;
  readonly title: string;
  readonly tight: number;
  readonly comfortable: number;
  readonly share: number;
}

const BEFORE: readonly Room[] = [
  { kind: "nomor", title: "No", tight: 20, comfortable: 24, share: 0 },
  { kind: "kegiatan", title: "Kegiatan", tight: 92, comfortable: 150, share: 0.4 },
];
const AFTER: readonly Room[] = [
  { kind: "kelengkapan", title: "Kelengkapan", tight: 52, comfortable: 82, share: 0.22 },
  { kind: "waktu", title: "Waktu", tight: 36, comfortable: 50, share: 0.04 },
  { kind: "output", title: "Output", tight: 48, comfortable: 80, share: 0.2 },
  { kind: "keterangan", title: "Keterangan", tight: 46, comfortable: 70, share: 0.14 },
];
const ROOMS = [...BEFORE, ...AFTER];

/** Below this a symbol with a lane at both sides is hard to draw: text columns then give way. */
const PERFORMER_SNUG = 50;
/** Wider columns only spread the flow apart; few performers may have a little more. */
const performerMost = (count: number): number => 76 + 36 / count;

const HEADER_ROW = 18;

/** Columns of the table, from the paper's width and the number of performers. They fill the width exactly. */
export function planColumns(pelaksana: readonly string[], layout: Layout): PlanColumn[] {
  const titles = pelaksana.length === 0 ? [""] : pelaksana;
  const performer = performerWidth(titles.length, layout);
  const widths = textWidths(layout.width - performer * titles.length, layout);
  const text = ({ kind, title }: Room): Draft => ({ kind, title, width: widths.get(kind) ?? 0 });
  return place(
    [
      ...BEFORE.map(text),
      ...titles.map((title, index) => ({ kind: "pelaksana" as const, pelaksana: index, title, width: performer })),
      ...AFTER.map(text),
    ],
    layout,
  );
}

/** Heights of the two header rows, and the performers' titles. */
export function planHeader(columns: readonly PlanColumn[], layout: Layout): PlanHeader {
  const style = headerStyle(layout);
  const need = columns.map(({ heading, width }) => textHeight(heading, width - 2 * TABLE.cellMarginX, style));
  const lowest = Math.max(HEADER_ROW, ...need.map((height) => height + 2 * TABLE.cellMarginY));
  const performers = columns.filter(({ kind }) => kind === "pelaksana");
  return { heights: [HEADER_ROW, Math.ceil(lowest * 2) / 2], titles: performers.map(({ heading }) => heading) };
}

/** The style of the titles. */
export const headerStyle = ({ font, fontSize }: Layout): TextStyle => ({ font, fontSize, bold: true });

interface Draft {
  readonly kind: ColumnKind;
  readonly pelaksana?: number;
  readonly title: string;
  readonly width: number;
}

function place(drafts: readonly Draft[], layout: Layout): PlanColumn[] {
  const style = headerStyle(layout);
  let x = 0;
  return drafts.map((draft) => {
    const heading = hyphenate(draft.title, draft.width - 2 * TABLE.cellMarginX, style);
    const column = { ...draft, heading, x };
    x = round(x + draft.width);
    return column;
  });
}

const scaleOf = ({ fontSize }: Layout): number => fontSize / 9;
const total = (rooms: readonly Room[], of: "tight" | "comfortable"): number =>
  rooms.reduce((sum, room) => sum + room[of], 0);

function performerWidth(count: number, layout: Layout): number {
  const after = (size: "tight" | "comfortable"): number =>
    (layout.width - total(ROOMS, size) * scaleOf(layout)) / count;
  const snug = Math.max(after("comfortable"), Math.min(after("tight"), PERFORMER_SNUG));
  const least = layout.width / (count + ROOMS.length * 2);
  return round(Math.min(performerMost(count), Math.max(snug, least)));
}

function textWidths(room: number, layout: Layout): Map<TextKind, number> {
  const scale = scaleOf(layout);
  const [tight, comfortable] = [total(ROOMS, "tight") * scale, total(ROOMS, "comfortable") * scale];
  const between = Math.min(1, Math.max(0, (room - tight) / (comfortable - tight)));
  const shrink = Math.min(1, room / tight);
  const extra = Math.max(0, room - comfortable);
  const widths = new Map(
    ROOMS.map((each) => {
      const width = (each.tight + (each.comfortable - each.tight) * between) * scale * shrink + extra * each.share;
      return [each.kind, round(width)];
    }),
  );
  const missing = room - [...widths.values()].reduce((sum, width) => sum + width, 0);
  return widths.set("kegiatan", round((widths.get("kegiatan") ?? 0) + missing));
}

/** To whole twips, so that the document's grid is the plan's. */
const round = (points: number): number => Math.round(points * 20) / 20;
