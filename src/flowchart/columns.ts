import { TABLE } from "./layout";
import type { Layout } from "./layout";
import type { ColumnKind, PlanColumn, PlanHeader, TextKind } from "./plan";
import { teksSel } from "../sop/sel";
import type { Prosedur } from "../sop/sop";
import { cellOf } from "./row-text";
import { hyphenate } from "./syllables";
import { lineHeight, measure, textHeight } from "./text";
import type { TextStyle } from "./text";

/** Widths of a text column at 9 pt: what it needs at least, what reads well, its part of what is left over. */
interface Room {
  readonly kind: TextKind;
  readonly title: string;
  readonly tight: number;
  readonly comfortable: number;
  readonly share: number;
}

const BEFORE: readonly Room[] = [
  { kind: "nomor", title: "No", tight: 19, comfortable: 24, share: 0 },
  { kind: "kegiatan", title: "Kegiatan", tight: 92, comfortable: 150, share: 0.4 },
];
const AFTER: readonly Room[] = [
  { kind: "kelengkapan", title: "Kelengkapan", tight: 52, comfortable: 82, share: 0.22 },
  { kind: "waktu", title: "Waktu", tight: 36, comfortable: 50, share: 0.04 },
  { kind: "output", title: "Output", tight: 48, comfortable: 80, share: 0.2 },
  { kind: "keterangan", title: "Keterangan", tight: 46, comfortable: 70, share: 0.14 },
];

/** Below this a symbol with a lane and a label beside it is hard to draw: text columns then give way. */
const performerSnug = (count: number): number => Math.max(50, Math.min(88, 260 / count));
/** Text columns do not widen for long words when it leaves the performers less than this. */
const PERFORMER_LEAST = 33;
/** Wider columns only spread the flow apart; few performers may have a little more. */
const performerMost = (count: number): number => 76 + 36 / count;

const HEADER_ROW = 18;

/**
 * Columns of the table, from the paper's width, the number of performers and the longest words. They fill the width
 * exactly. A table without performers keeps one empty column for them.
 */
export function planColumns(prosedur: Prosedur, layout: Layout): PlanColumn[] {
  const titles = prosedur.pelaksana.length === 0 ? [""] : prosedur.pelaksana;
  const rooms = roomsFor(prosedur, titles.length, layout);
  const performer = performerWidth(rooms, titles.length, layout);
  const widths = textWidths(rooms, layout.width - performer * titles.length);
  const text = ({ kind, title }: Room): Draft => ({ kind, title, width: widths.get(kind) ?? 0 });
  const drafts: Draft[] = [
    ...BEFORE.map(text),
    ...titles.map((title, index) => ({ kind: "pelaksana" as const, pelaksana: index, title, width: performer })),
    ...AFTER.map(text),
  ];
  return place(withUsersWidths(drafts, layout), layout);
}

/** The columns as wide as in the user's table, which fills the page's width. */
function withUsersWidths(drafts: readonly Draft[], { lebarKolom = [], width }: Layout): readonly Draft[] {
  const sum = lebarKolom.reduce((total, each) => total + each, 0);
  if (lebarKolom.length !== drafts.length || !lebarKolom.every((each) => each > 0)) return drafts;
  const own = lebarKolom.map((each) => round((each * width) / sum));
  const missing = width - own.reduce((total, each) => total + each, 0);
  const widest = own.indexOf(Math.max(...own));
  return drafts.map((draft, index) => ({
    ...draft,
    width: round((own[index] ?? 0) + (index === widest ? missing : 0)),
  }));
}

/** Heights of the header rows, and the performers' titles. */
export function planHeader(columns: readonly PlanColumn[], layout: Layout): PlanHeader {
  const style = headerStyle(layout);
  const rowFor = (text: number): number => Math.ceil(Math.max(HEADER_ROW, text + 2 * TABLE.cellMarginY) * 2) / 2;
  const need = columns.map(({ heading, width }) => textHeight(heading, width - 2 * TABLE.cellMarginX, style));
  const performers = columns.filter(({ kind }) => kind === "pelaksana");
  return {
    heights: [
      rowFor(lineHeight(style)),
      rowFor(Math.max(...need)),
      ...(layout.nomorKolom ? [Math.ceil((lineHeight(style) + 2) * 2) / 2] : []),
    ],
    titles: performers.map(({ heading }) => heading),
  };
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

/** Rooms at the size of the text; the longest word widens the tightest one where the performers can spare it. */
function roomsFor({ langkah }: Prosedur, count: number, layout: Layout): Room[] {
  const scale = layout.fontSize / 9;
  const scaled = [...BEFORE, ...AFTER].map((room) => ({
    ...room,
    tight: room.tight * scale,
    comfortable: room.comfortable * scale,
  }));
  const wordy = scaled.map((room) => {
    const words = langkah.flatMap((step) => teksSel(cellOf(room.kind, step)).split(/\s+/));
    const longest = Math.max(0, ...words.map((word) => measure(word, layout))) + 2 * TABLE.cellMarginX + 0.5;
    return { ...room, tight: Math.min(room.comfortable, Math.max(room.tight, longest)) };
  });
  return (layout.width - total(wordy, "tight")) / count >= PERFORMER_LEAST ? wordy : scaled;
}

const total = (rooms: readonly Room[], of: "tight" | "comfortable"): number =>
  rooms.reduce((sum, room) => sum + room[of], 0);

function performerWidth(rooms: readonly Room[], count: number, layout: Layout): number {
  const after = (size: "tight" | "comfortable"): number => (layout.width - total(rooms, size)) / count;
  const snug = Math.max(after("comfortable"), Math.min(after("tight"), performerSnug(count)));
  const least = layout.width / (count + rooms.length * 2);
  return round(Math.min(performerMost(count), Math.max(snug, least)));
}

function textWidths(rooms: readonly Room[], width: number): Map<TextKind, number> {
  const [tight, comfortable] = [total(rooms, "tight"), total(rooms, "comfortable")];
  const between = Math.min(1, Math.max(0, (width - tight) / (comfortable - tight)));
  const shrink = Math.min(1, width / tight);
  const extra = Math.max(0, width - comfortable);
  const widths = new Map(
    rooms.map((room) => {
      const own = (room.tight + (room.comfortable - room.tight) * between) * shrink + extra * room.share;
      return [room.kind, round(own)];
    }),
  );
  const missing = width - [...widths.values()].reduce((sum, own) => sum + own, 0);
  return widths.set("kegiatan", round((widths.get("kegiatan") ?? 0) + missing));
}

/** To whole twips, so that the document's grid is the plan's. */
const round = (points: number): number => Math.round(points * 20) / 20;
