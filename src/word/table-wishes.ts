import type { Layout } from "../flowchart/layout";
import type { Snapshot } from "../ooxml/snapshot";
import type { Origin } from "../ooxml/writer/rebuild/match-steps";
import { tableMap, type TableMap } from "../ooxml/writer/rebuild/table-map";
import type { RecognisedSop } from "../recognise/recognition";
import { parseShapeName } from "../sop/bagan-names";
import type { Kolom } from "../sop/dokumen";

type Wishes = Pick<Layout, "pisahSebelum" | "lebarKolom" | "nomorKolom">;

/** What the user's own table says of the next drawing: page breaks that were wanted, widths of columns, a row of numbers. */
export function wishesOf(snapshot: Snapshot, { procedureTables, sop, alamat }: RecognisedSop): Wishes {
  const [table, ...more] = procedureTables;
  const map = table === undefined ? null : tableMap(snapshot, sop.prosedur, alamat, table);
  if (!map || table === undefined || more.length > 0) return {};
  const lebarKolom = widthsOf(snapshot, map, table);
  return {
    pisahSebelum: breaksIn(snapshot, map, table),
    ...(lebarKolom ? { lebarKolom } : {}),
    ...(map.headerRows > 2 ? { nomorKolom: true } : {}),
  };
}

/** The same for steps of which some are new, gone or moved. */
export const movedWishes = (layout: Layout, origin: Origin): Layout => ({
  ...layout,
  pisahSebelum: origin.flatMap((old, now) => (old !== null && layout.pisahSebelum?.includes(old) ? [now] : [])),
});

/** Steps in whose rows a mark of ours stands. */
function breaksIn(snapshot: Snapshot, { rows }: TableMap, table: number): number[] {
  const steps = snapshot.shapes.flatMap(({ name, paragraph }) => {
    if (parseShapeName(name)?.kind !== "pisah") return [];
    const cell = snapshot.paragraphs[paragraph]?.cell;
    return cell?.table === table ? [rows.indexOf(cell.row)] : [];
  });
  return [...new Set(steps)].filter((step) => step > 0);
}

const BEFORE: readonly Kolom[] = ["nomor", "kegiatan"];
const AFTER: readonly Kolom[] = ["kelengkapan", "waktu", "output", "keterangan"];
/** A performer's column narrower than this was not made for symbols. Points. */
const NARROWEST = 34;

/** Widths of all columns in the order of the form; null for a table that has others, or another order. */
function widthsOf(snapshot: Snapshot, { columns, performers }: TableMap, table: number): number[] | null {
  const grid = snapshot.tables[table]?.grid ?? [];
  const starts = [...BEFORE.map((kolom) => columns[kolom]), ...performers, ...AFTER.map((kolom) => columns[kolom])];
  const known = starts.filter((start) => start !== undefined && start !== null);
  const ordered = known.every((start, index) => index === 0 || start > (known[index - 1] ?? -1));
  if (known.length !== starts.length || !ordered) return null;
  const widths = known.map((start, index) =>
    grid.slice(index === 0 ? 0 : start, known[index + 1]).reduce((sum, width) => sum + width, 0),
  );
  const symbols = widths.slice(BEFORE.length, BEFORE.length + performers.length);
  return symbols.every((width) => width >= NARROWEST) ? widths : null;
}
