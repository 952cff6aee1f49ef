import type { CellRef, Snapshot } from "../../ooxml/snapshot";
import { isTitle } from "../labels";
import { linesOf, paragraphsIn, type Line } from "../line";
import type { FieldHit } from "./scan";

/** Lines that name who made the SOP. */
export interface InstansiLines {
  readonly pemda: readonly Line[];
  readonly instansi: readonly Line[];
  readonly unit: readonly Line[];
}

const PEMDA = /^(pemerintah(an)?|pemkot|pemkab|pemprov|provinsi|kabupaten|kota)\b/i;
const ADDRESS =
  /\b(jl\.?|jln\.?|jalan|telp\.?|telepon|fax|faks\w*|kode\s?pos|e-?mail|website|situs|www)\b|@|https?:|\bkomplek/i;
/** Words that the name of an office begins with, to tell a new name from the second line of one. */
const OFFICE =
  /^(dinas|badan|kecamatan|kelurahan|sekretariat|inspektorat|kantor|satuan|rumah sakit|rsud|puskesmas|uptd?|upt|bidang|bagian|sub\s?bagian|subbag|sub\s?bidang|seksi|sub\s?koordinator|kelompok|unit|balai|sekolah|smp|sma|smk|sdn?|desa|kementerian|biro|direktorat)\b/i;

/** The words say that it is the name of a government. */
export const isPemda = (text: string): boolean => PEMDA.test(text);

/** The words say that it is the name of an office or a unit. */
export const isOffice = (text: string): boolean => OFFICE.test(text);

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
  const lines = beside.length > 0 ? beside : linesAround(snapshot, free, identity?.label.paragraph ?? to, from, to);
  return assign(namesOf(lines));
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
 * Names may go on above and below in cells that are not merged: the lines, with those of their column that name a government or
 * an office and follow each other.
 */
function inColumn(snapshot: Snapshot, free: readonly Line[], lines: readonly Line[]): Line[] {
  const column = columnOf(snapshot, lines[0]);
  if (column === null) return [...lines];
  const own = new Set(lines.map(({ paragraph }) => paragraph));
  const all = free.filter((line) => own.has(line.paragraph) || columnOf(snapshot, line) === column);
  const isName = (line: Line): boolean => own.has(line.paragraph) || isPemda(line.text) || isOffice(line.text);
  const first = all.findIndex(({ paragraph }) => own.has(paragraph));
  const from = first - [...all.slice(0, first).reverse(), null].findIndex((line) => line === null || !isName(line));
  const end = all.findIndex((line, index) => index > first && !isName(line));
  return all.slice(from, end < 0 ? all.length : end);
}

/** Table and grid column in which a line stands; null outside of tables. */
function columnOf(snapshot: Snapshot, line: Line | undefined): string | null {
  const ref = line && snapshot.paragraphs[line.paragraph]?.cell;
  const cell = ref && snapshot.tables[ref.table]?.rows[ref.row]?.cells[ref.cell];
  return cell ? `${ref.table}.${cell.column}` : null;
}

/** The block of lines that begins with the government's name, nearest above the identity; else the block above it. */
function linesAround(snapshot: Snapshot, free: readonly Line[], identity: number, from: number, to: number): Line[] {
  const lines = free.filter(({ paragraph }) => paragraph >= from && paragraph < to);
  const starts = lines.filter(({ text }) => isPemda(text));
  const nearest = starts.filter(({ paragraph }) => paragraph <= identity).at(-1) ?? starts[0];
  const start = nearest ? lines.indexOf(nearest) : -1;
  const column = columnOf(snapshot, nearest);
  if (nearest && column !== null) {
    const own = lines.filter((line) => columnOf(snapshot, line) === column);
    return blockFrom(own, own.indexOf(nearest));
  }
  if (start >= 0) return blockFrom(lines, start);
  const office = lines.findIndex(({ text }) => isOffice(text));
  return office >= 0 ? blockFrom(lines, office) : [];
}

function blockFrom(lines: readonly Line[], start: number): Line[] {
  const rest = lines.slice(start);
  const end = rest.findIndex(({ text }, index) => index > 0 && (text === "" || isTitle(text) || ADDRESS.test(text)));
  return rest.slice(0, Math.min(end < 0 ? rest.length : end, 6));
}

interface Name {
  readonly text: string;
  readonly lines: Line[];
}

/** Lines put together to names: a name may be broken in two by a line break. */
function namesOf(lines: readonly Line[]): Name[] {
  const names: { text: string; lines: Line[] }[] = [];
  for (const line of lines) {
    if (!/\p{L}{2}/u.test(line.text) || isTitle(line.text) || ADDRESS.test(line.text)) continue;
    const last = names.at(-1);
    const broken = last?.lines.at(-1)?.paragraph === line.paragraph && !OFFICE.test(line.text);
    const open = /\b(dan|serta|untuk|pada)$|[,&]$/i.test(last?.text ?? "");
    if (last && !line.shape && (broken || open)) {
      last.text += ` ${line.text}`;
      last.lines.push(line);
    } else names.push({ text: line.text, lines: [line] });
  }
  return names;
}

function assign(names: readonly Name[]): InstansiLines {
  const first = names.findIndex(({ text }) => isPemda(text));
  const [pemda, others] = first >= 0 ? [names[first], names.slice(first + 1)] : [undefined, names];
  return {
    pemda: pemda?.lines ?? [],
    instansi: others[0]?.lines ?? [],
    unit: others.slice(1).flatMap(({ lines }) => lines),
  };
}
