import { pisahJudul } from "../../sop/judul";
import { bakukan, memuatFrasa } from "../../sop/teks";
import { isOffice, isPemda } from "../fields/nama-kantor";
import { cutValue, groupsOf, type Group } from "../fields/groups";
import { isTitle } from "../labels";
import type { Line } from "../line";
import { oneLine } from "../text";

/** What a cover or the head of a page says, each with the lines that say it. */
export interface Tersebut {
  readonly nama?: readonly Line[];
  /** What stands behind "SOP" or below "Standar Operasional Prosedur": most likely the name, or only what the SOPs are about. */
  readonly judul?: readonly Line[];
  readonly nomor?: readonly Line[];
  readonly instansi: readonly (readonly Line[])[];
  readonly tahun?: readonly Line[];
}

const PAGE = /^(?:hal(?:aman)?\.?|page)\s*:?\s*\d+.*$/i;
const YEAR = /^(?:tahun\s*(?:anggaran\s*)?)?(?:19|20)\d\d$/i;
/** Addresses, and who made it. */
const BUKAN_JUDUL =
  /:|^(?:di)?(?:susun|buat|tetapkan|terbitkan)\b|^oleh\b|\b(?:jl|jln|jalan|telp|telepon|kode pos|website|e-?mail)\b|@|www\./i;
/** Words with which other pages in front of an SOP begin; their numbers and titles are not those of the SOP. */
const LAIN = /^(?:keputusan|peraturan|lampiran|kata pengantar|daftar isi)\b/i;

/**
 * Reads the names, numbers and offices in lines that stand outside the sheet of an SOP. `kantor` are the names of its own offices, parts
 * of which may stand on lines of their own.
 */
export function baca(lines: readonly Line[], kantor: readonly string[]): Tersebut {
  const pieces = lines.flatMap(inPieces);
  if (pieces.some(({ text }) => LAIN.test(text))) return { instansi: [] };
  const groups = groupsOf(pieces);
  const free = groups.flatMap((group) => (group.field === null ? group.lines : restOf(group)));
  const nama = valueOf(groups, "nama");
  const nomor = valueOf(groups, "nomor");
  const judul = titleIn(free, kantor.map(bakukan));
  const tahun = free.find(({ text }) => YEAR.test(text));
  return {
    ...(nama ? { nama } : {}),
    ...(judul ? { judul } : {}),
    ...(nomor ? { nomor } : {}),
    instansi: free.filter(({ text }) => isOffice(text) || isPemda(text)).map((line) => [line]),
    ...(tahun ? { tahun: [tahun] } : {}),
  };
}

/** Heads put several things on one line, between tabs or strokes; the number of the page is none of them. */
const inPieces = (line: Line): Line[] =>
  line.text
    .split(/\t| \| | {2,}/)
    .map((text) => ({ ...line, text: text.trim() }))
    .filter(({ text }) => !PAGE.test(text));

const restOf = ({ field, lines }: Group): readonly Line[] => (field === null ? lines : cutValue(field, lines).rest);

function valueOf(groups: readonly Group[], wanted: "nama" | "nomor"): readonly Line[] | null {
  const group = groups.find(({ field }) => field === wanted);
  const lines = group ? cutValue(wanted, group.lines).value.filter(({ text }) => text !== "") : [];
  const said = wanted === "nama" ? lines.length > 0 : lines.some(({ text }) => /\d/.test(text));
  return said ? lines : null;
}

/**
 * The lines of a title: behind "SOP" on its line, or on those below it that say nothing else, the first that stand together. Above it
 * the name of an office may be broken in two.
 */
function titleIn(lines: readonly Line[], kantor: readonly string[]): readonly Line[] | null {
  const at = lines.findIndex(({ text }) => pisahJudul(text)[0] !== "");
  const head = lines[at];
  if (head === undefined) return null;
  const ofOffice = ({ text }: Line): boolean => kantor.some((nama) => memuatFrasa(nama, bakukan(text)));
  const below = lines.slice(at + 1);
  const alone = pisahJudul(head.text)[1].trim() === "";
  const begin = alone ? below.findIndex((line) => !isTitle(line.text) && !ends(line) && !ofOffice(line)) : 0;
  const rest = begin < 0 ? [] : below.slice(begin);
  const end = rest.findIndex(ends);
  const own = [...(alone ? [] : [head]), ...rest.slice(0, end < 0 ? rest.length : end)];
  const judul = { ...head, text: judulOf(own) };
  return bakukan(judul.text).split(" ").length > 1 && !ends(judul) && !ofOffice(judul) ? own : null;
}

/** The line says something else than a title. */
const ends = ({ text }: Line): boolean =>
  text === "" || isOffice(text) || isPemda(text) || YEAR.test(text) || BUKAN_JUDUL.test(text);

/** The title that lines give, without "SOP" before it. */
export const judulOf = (lines: readonly Line[]): string => pisahJudul(oneLine(lines.map(({ text }) => text)))[1].trim();
