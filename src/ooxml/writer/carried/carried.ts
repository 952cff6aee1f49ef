import { parseDocument, serializeNode } from "#dom";
import { placeOf } from "../../address";
import type { IsiLuar } from "../../carried";
import { mainDocument, relationships, withParts, type Package } from "../../package";
import type { AddressMap } from "../../../sop/address";
import { first, NS } from "../../xml";
import { paragraph, run } from "../markup";
import { NAMESPACES, withoutOwnNamespaces } from "../parts";
import type { Brought } from "../pen";
import { inlinePicture, type Picture } from "../picture";
import { relationshipsPart } from "../relationships";
import { cleanCopy, type CopyRules } from "./clean-copy";
import { behindSop, leftoverBlocks } from "./leftover-blocks";
import type { Old } from "./old";
import { drawingsIn, picturesOf } from "./old-pictures";
import { commonFormats, cutTo, keepEmphasis, textOfCopy } from "./slice";

/** What comes along from an older document into one of ours. */
export interface Carried {
  /** The document on whose styles, lists, notes and pictures it rests; null where it rests on none. */
  readonly host: Package | null;
  readonly brought: Partial<Brought>;
  /** Blocks for behind the SOP; what they draw takes numbers from here. */
  readonly behind: (nextId: () => number) => string;
}

/** Texts alone, where the document is not at hand. */
export const carriedTexts = ({ sisa }: Pick<IsiLuar, "sisa">): Carried => ({
  host: null,
  brought: {},
  behind: () => (sisa.length === 0 ? "" : behindSop(sisa.map(({ teks }) => paragraph("SOPIsi", run(teks))).join(""))),
});

/** Room for a picture on the last page, in points. */
const PAGE = { lebar: 480, tinggi: 340 };

/**
 * Brings along what the model does not hold: what found no place as it looked, pictures, and in values what stresses words,
 * links and notes.
 * @param withLogo the old logo stands in the place of the logo; else it goes to the end with the other pictures
 */
export function carriedFrom(old: Old, luar: IsiLuar, alamat: AddressMap, withLogo: boolean): Carried {
  const main = mainDocument(old.pkg).name;
  const { host, idOf } = withHeadRelations(old);
  const picturesAt = (ke: IsiLuar["potret"][number]["ke"]): Picture[] =>
    luar.potret
      .filter((one) => one.ke === ke)
      .flatMap(({ paragraf }) =>
        drawingsIn(old.sources.paragraphs[paragraf]).flatMap((drawing) => picturesOf(drawing, idOf(main))),
      );
  const [logo = null] = withLogo ? picturesAt("logo") : [];
  const signed = picturesAt("pengesahan");
  const placed = new Set([...(logo ? [logo] : []), ...signed].map(({ id }) => targetOf(host, main, id)));
  const atEnd = withLogo
    ? luar.potret
    : luar.potret.map((one) => (one.ke === "logo" ? { ...one, ke: "akhir" as const } : one));
  return {
    host,
    brought: { ...(logo && { logo }), signed, runs: runsFrom(old, alamat, idOf(main)) },
    behind: (nextId) => {
      const rulesOf = (part: string): CopyRules => ({
        idOf: idOf(part),
        drawing: (drawing) =>
          picturesOf(drawing, idOf(part))
            .filter(({ id }) => !placed.has(targetOf(host, main, id)))
            .map((picture) => nodeOf(inlinePicture(picture, roomFor(picture), nextId(), "Gambar"))),
      });
      const blocks = leftoverBlocks(old, { ...luar, potret: atEnd }, rulesOf);
      return blocks === "" ? "" : behindSop(blocks);
    },
  };
}

/** As large as it was, where the page has the room. */
const roomFor = ({ lebar, tinggi }: Picture): { lebar: number; tinggi: number } => ({
  lebar: Math.min(lebar, PAGE.lebar),
  tinggi: Math.min(tinggi, PAGE.tinggi),
});

const nodeOf = (markup: string): Node =>
  first(parseDocument(`<w:r ${NAMESPACES}>${markup}</w:r>`), NS.w, "drawing") as Element;

const targetOf = (host: Package, main: string, id: string): string =>
  relationships(host, main).find((relation) => relation.id === id)?.target ?? id;

/** The document with the relationships of its heads and feet in the main part too, and what they are called there. */
function withHeadRelations({ pkg, sources }: Old): { host: Package; idOf: (part: string) => (id: string) => string } {
  const main = mainDocument(pkg).name;
  const parts = [...new Set(sources.heads.map(({ part }) => part))].filter((part) => pkg.parts.has(part));
  const nameOf = (part: string, id: string): string => (part === main ? id : `rIdKepala${parts.indexOf(part)}-${id}`);
  const more = parts.flatMap((part) => relationships(pkg, part).map((one) => ({ ...one, id: nameOf(part, one.id) })));
  const host = withParts(pkg, [relationshipsPart(main, [...relationships(pkg, main), ...more])]);
  return { host, idOf: (part) => (id) => nameOf(part, id) };
}

const STRESS: ReadonlySet<string> = new Set(["b", "i", "u", "strike", "vertAlign", "highlight"]);
/** Bold letters are wider: they could make a row of the drawing higher than it was measured. */
const STRESS_IN_TABLE: ReadonlySet<string> = new Set([...STRESS].filter((name) => name !== "b"));

/** Runs of values as they were written; a value that does not stand in one paragraph is written as text. */
function runsFrom(old: Old, alamat: AddressMap, idOf: (id: string) => string): Brought["runs"] {
  const rules: CopyRules = { idOf, drawing: () => [] };
  return (path, text) => {
    const at = alamat.get(path);
    const plain = run(text);
    if (!at) return plain;
    for (const index of placeOf(at).paragraphs) {
      const element = old.sources.paragraphs[index];
      const [copy] = (element ? cleanCopy(element, rules) : []) as Element[];
      const start = copy ? textOfCopy(copy).lastIndexOf(text) : -1;
      if (!copy || start < 0) continue;
      cutTo(copy, start, start + text.length);
      const stress = path.startsWith("prosedur.") ? STRESS_IN_TABLE : STRESS;
      // What all of a field has is its look: the template has its own.
      const look = path.startsWith("identitas.") ? commonFormats(copy) : new Set<string>();
      keepEmphasis(copy, new Set([...stress].filter((name) => !look.has(name))));
      const pPr = first(copy, NS.w, "pPr");
      if (pPr) copy.removeChild(pPr);
      return withoutOwnNamespaces(Array.from(copy.childNodes).map(serializeNode).join("")) || plain;
    }
    return plain;
  };
}
