import type { Kotak } from "../../sop/dokumen";
import { LIST_INDENT } from "./styles";

/** The boxes in their order on the page; each has a list of its own, so that each begins with 1. */
export const KOTAK: readonly Kotak[] = [
  "dasarHukum",
  "kualifikasiPelaksana",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
];

const LEVELS = [
  { format: "decimal", text: "%1." },
  { format: "lowerLetter", text: "%2." },
  { format: "decimal", text: "%3)" },
] as const;

const level = ({ format, text }: (typeof LEVELS)[number], index: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="${LIST_INDENT * (index + 1)}" w:hanging="${LIST_INDENT}"/></w:pPr></w:lvl>`;

/** Marks of our lists: Word joins lists of equal `w:nsid`, and the next SOP of a document would go on counting. */
const MARK = 0x50500000;
const MARKS = 0x10000;

/** The number of the list that has this mark; 0 for a list that is none of ours. */
export function listOfMark(mark: string): number {
  const number = Number.parseInt(mark, 16) - MARK;
  return number > 0 && number < MARKS ? number : 0;
}

export interface Numbering {
  /** `w:abstractNum` elements, which must precede all `w:num`. */
  readonly abstracts: string;
  readonly nums: string;
  /** Number of the list of a box. */
  readonly idOf: (kotak: Kotak) => number;
}

/** Lists for the six boxes with numbers from `firstId` on, which the document must not use yet. */
export function numbering(firstId: number): Numbering {
  const idOf = (kotak: Kotak): number => firstId + KOTAK.indexOf(kotak);
  const abstract = (kotak: Kotak): string =>
    `<w:abstractNum w:abstractNumId="${idOf(kotak)}"><w:nsid w:val="${(MARK + idOf(kotak)).toString(16).toUpperCase()}"/>` +
    `<w:multiLevelType w:val="multilevel"/>${LEVELS.map(level).join("")}</w:abstractNum>`;
  const num = (kotak: Kotak): string =>
    `<w:num w:numId="${idOf(kotak)}"><w:abstractNumId w:val="${idOf(kotak)}"/></w:num>`;
  return { abstracts: KOTAK.map(abstract).join(""), nums: KOTAK.map(num).join(""), idOf };
}
