import type { CellRef, Snapshot } from "../../ooxml/snapshot";
import { isTitle } from "../labels";
import { linesOf, paragraphsIn, type Line } from "../line";
import { shared, spanOf, type Span } from "../procedure/span";
import { withoutColon } from "./groups";
import { isAddress, isOffice, isPemda, namesOf, type Name } from "./nama-kantor";
import type { FieldHit } from "./scan";

/** Lines that name who made the SOP. */
export interface InstansiLines {
  readonly pemda: readonly Line[];
  readonly instansi: readonly Line[];
  readonly unit: readonly Line[];
  /** The line of the office's name that may be that of a unit: no word tells. */
  readonly sambungan: Line | null;
}

/**
 * Names of government, office and unit: in the cell beside the identity if there is one, else in lines above it, or
 * between it and the first box. `from` and `to` bound the paragraphs of this SOP in which to look.
 */
export function instansiLines(
  snapshot: Snapshot,
  free: readonly Line[],
  identity: FieldHit | undefined,
  from: number,
  to: number,
): InstansiLines {
  const beside = identity ? linesBeside(snapshot, free, identity.label.paragraph) : [];
  const told = beside.some(({ text, placeholder }) => placeholder || isPemda(text) || isOffice(text));
  const around = told ? [] : linesAround(snapshot, free, identity?.label.paragraph ?? to, from, to);
  const lines = told || around.length === 0 ? beside : around;
  // "Bagian" in one cell and ": Hukum" in the next are one name.
  return assign(namesOf(withoutColon(lines)));
}

/** Free lines of a cell that stands in the same row as the identity, or in a row around a nested table of it. */
function linesBeside(snapshot: Snapshot, free: readonly Line[], paragraph: number): Line[] {
  const freeParagraphs = new Set(free.map((line) => line.paragraph));
  let ref: CellRef | null = snapshot.paragraphs[paragraph]?.cell ?? null;
  for (; ref; ref = snapshot.tables[ref.table]?.parent ?? null) {
    const at: CellRef = ref;
    const rows = snapshot.tables[at.table]?.rows ?? [];
    const own = rows[at.row]?.cells[at.cell];
    const cells = rows.flatMap(({ cells: inRow }, row) =>
      inRow.filter((cell) => cell !== own && row <= at.row && row + cell.rowSpan > at.row),
    );
    for (const cell of cells) {
      const lines = linesOf(snapshot, paragraphsIn(snapshot, cell));
      const names = lines.filter(({ text, placeholder }) => text !== "" || placeholder);
      const mine = names.every((line) => freeParagraphs.has(line.paragraph));
      if (mine && names.some(({ text, placeholder }) => placeholder || /\p{L}{3}/u.test(text)))
        return inColumn(snapshot, free, lines);
    }
  }
  return [];
}

/**
 * Names may go on above and below in cells that are not merged, and narrower or wider: the lines, with those of their columns that name
 * a government or an office and follow each other.
 */
function inColumn(snapshot: Snapshot, free: readonly Line[], lines: readonly Line[]): Line[] {
  const own = new Set(lines.map(({ paragraph }) => paragraph));
  const column = placeOf(snapshot, lines[0]);
  if (column === null) return [...lines];
  const all = free.filter((line) => own.has(line.paragraph) || isInColumn(placeOf(snapshot, line), column));
  const isName = ({ paragraph, text }: Line): boolean =>
    own.has(paragraph) || isPemda(text) || isOffice(text) || isAddress(text) || text.startsWith(":");
  const first = all.findIndex(({ paragraph }) => own.has(paragraph));
  const from = first - [...all.slice(0, first).reverse(), null].findIndex((line) => line === null || !isName(line));
  const end = all.findIndex((line, index) => index > first && !isName(line));
  return all.slice(from, end < 0 ? all.length : end);
}

/** Table, row and grid columns in which a line stands; null outside of tables. */
function placeOf(snapshot: Snapshot, line: Line | undefined): (Span & CellRef) | null {
  const ref = line && snapshot.paragraphs[line.paragraph]?.cell;
  const cell = ref && snapshot.tables[ref.table]?.rows[ref.row]?.cells[ref.cell];
  return cell ? { ...ref, ...spanOf(cell) } : null;
}

const isInColumn = (place: (Span & CellRef) | null, column: Span & CellRef): boolean =>
  place !== null && place.table === column.table && shared(place, column) > 0;

/** The block of lines that begins with the government's name, nearest above the identity; else the block above it. */
function linesAround(snapshot: Snapshot, free: readonly Line[], identity: number, from: number, to: number): Line[] {
  const lines = free.filter(({ paragraph }) => paragraph >= from && paragraph < to);
  const starts = lines.filter(({ text }) => isPemda(text));
  const nearest = starts.filter(({ paragraph }) => paragraph <= identity).at(-1) ?? starts[0];
  const start = nearest ? lines.indexOf(nearest) : -1;
  const column = placeOf(snapshot, nearest);
  if (nearest && column !== null) {
    const own = lines.filter((line) => isInColumn(placeOf(snapshot, line), column));
    return blockFrom(own, own.indexOf(nearest));
  }
  if (start >= 0) return blockFrom(lines, start);
  const office = lines.findIndex(({ text }) => isOffice(text));
  return office >= 0 ? blockFrom(lines, office) : [];
}

function blockFrom(lines: readonly Line[], start: number): Line[] {
  const rest = lines.slice(start);
  const end = rest.findIndex(({ text }, index) => index > 0 && (text === "" || isTitle(text) || isAddress(text)));
  return rest.slice(0, Math.min(end < 0 ? rest.length : end, 6));
}

function assign(names: readonly Name[]): InstansiLines {
  const first = names.findIndex(({ text }) => isPemda(text));
  const pemda = names[first];
  const below = names.slice(first + 1);
  // "Kabupaten …" may close the letterhead of an office.
  const others = below.length > 0 || first < 0 ? below : names.slice(0, first);
  return {
    pemda: pemda?.lines ?? [],
    instansi: others[0]?.lines ?? [],
    unit: others.slice(1).flatMap(({ lines }) => lines),
    sambungan: (others.length === 1 && others[0]?.sambungan) || null,
  };
}
