import { placeOf } from "../../ooxml/address";
import type { Potret } from "../../ooxml/carried";
import type { ParagraphNode, Snapshot } from "../../ooxml/snapshot";
import type { RecognisedSop } from "../recognition";

const OFFICE = ["identitas.pemda", "identitas.instansi", "identitas.unit"];
const SIGNED = ["identitas.pengesahan.jabatan", "identitas.pengesahan.nama", "identitas.pengesahan.nip"];

/** Points: what is larger is no symbol of a step, but a drawing. */
const SYMBOL = 100;

/**
 * Pictures between `from` and `to`, each with its place: the first one beside or above the name of the office is its logo, those in
 * the cell of the signature stay there. What stands for a symbol of a step has become one, and is left out.
 */
export function potretDari(snapshot: Snapshot, read: RecognisedSop | null, from: number, to: number): Potret[] {
  const nodes = snapshot.paragraphs.slice(from, to).filter(({ pictures }) => pictures > 0);
  const office = read ? placesOf(read, OFFICE) : [];
  const signed = read ? placesOf(read, SIGNED) : [];
  const last = Math.max(-1, ...office);
  const beside = (node: ParagraphNode, places: readonly number[]): boolean =>
    places.some((place) => place === node.index || sameCell(node, snapshot.paragraphs[place]));
  const logo = nodes.find((node) => node.index <= last || beside(node, office));
  return nodes
    .filter((node) => node === logo || !isSymbol(snapshot, read, node))
    .map((node) => ({
      paragraf: node.index,
      ke: node === logo ? "logo" : beside(node, signed) ? "pengesahan" : "akhir",
    }));
}

const placesOf = ({ alamat }: RecognisedSop, paths: readonly string[]): number[] =>
  paths.flatMap((path) => {
    const at = alamat.get(path);
    return at ? placeOf(at).paragraphs : [];
  });

function sameCell({ cell }: ParagraphNode, other: ParagraphNode | undefined): boolean {
  const its = other?.cell ?? null;
  return cell !== null && cell.table === its?.table && cell.row === its.row && cell.cell === its.cell;
}

/** A small picture in a table of the procedure of which steps have pictures in place of symbols. */
function isSymbol({ shapes }: Snapshot, read: RecognisedSop | null, { cell, index }: ParagraphNode): boolean {
  if (!read || !cell || !read.procedureTables.includes(cell.table)) return false;
  const drawn = read.sop.prosedur.langkah.some(({ simbol }) => simbol.some(({ bentuk }) => bentuk === "gambar"));
  const own = shapes.filter(({ preset, paragraph }) => preset === "picture" && paragraph === index);
  return drawn && own.every(({ box }) => box === null || (box.width < SYMBOL && box.height < SYMBOL));
}
