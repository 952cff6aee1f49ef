import { serializeNode } from "#dom";
import labels from "../../../regulation/template.json";
import type { IsiLuar, Sisa } from "../../carried";
import { mainDocument, PackageError, type Package } from "../../package";
import { all, children, isElement, NS } from "../../xml";
import { PAGE_BREAK_BEFORE } from "../content";
import { paragraph, run } from "../markup";
import { withoutOwnNamespaces } from "../parts";
import { cleanCopy, type CopyRules } from "./clean-copy";
import type { Old } from "./old";
import { cutTo, plainText, textOfCopy } from "./slice";
import { wholeTable } from "./whole-table";

/** How an older document is copied from: the rules for one of its parts. */
export type RulesOf = (part: string) => CopyRules;

/** The page for what has no place in the template. */
export function behindSop(blocks: string): string {
  const { judul, petunjuk } = labels.sisa;
  const head = paragraph("SOPLabel", run(judul), PAGE_BREAK_BEFORE) + paragraph("SOPIsi", run(petunjuk));
  return head + paragraph("SOPIsi", "") + blocks;
}

/** What found no place, as it looked: of the text, of text boxes, of heads and feet. Empty when there is nothing. */
export const leftoverBlocks = (old: Old, luar: IsiLuar, rulesOf: RulesOf): string =>
  [
    ...bodyBlocks(old, luar, rulesOf),
    ...notedBlocks(old, luar, rulesOf),
    ...boxBlocks(old, luar, rulesOf),
    ...headBlocks(old, luar, rulesOf),
  ].join("");

const linesAt = (sisa: readonly Sisa[], di: Sisa["di"], paragraf?: number): string[] =>
  sisa.filter((one) => one.di === di && (paragraf ?? one.paragraf) === one.paragraf).map(({ teks }) => teks);

/** Paragraphs and tables. A table of which nothing was carried stays one. */
function bodyBlocks(old: Old, { sisa, potret, dibawa, rentang }: IsiLuar, rulesOf: RulesOf): string[] {
  const rules = rulesOf(mainDocument(old.pkg).name);
  const pictured = new Set(potret.flatMap(({ ke, paragraf }) => (ke === "akhir" ? [paragraf] : [])));
  const wanted = new Set([...sisa.flatMap(({ di, paragraf }) => (di === "isi" ? [paragraf] : [])), ...pictured]);
  const done = new Set<Element>();
  return [...wanted]
    .filter((index) => index >= rentang.dari && index < rentang.sampai)
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const element = old.sources.paragraphs[index];
      if (!element) return [];
      const table = wholeTable(old, dibawa, index);
      if (!table) return copyOf(element, linesAt(sisa, "isi", index), pictured.has(index), rules);
      if (done.has(table)) return [];
      done.add(table);
      return [markup(cleanCopy(table, rules)), paragraph("SOPIsi", "")];
    });
}

/**
 * Paragraphs with notes whose words were carried: the words again, with their note. LibreOffice opens no document with a note in a
 * content control of a table, so values have none.
 */
const notedBlocks = (old: Old, { dibawa, sisa }: IsiLuar, rulesOf: RulesOf): string[] =>
  [...dibawa]
    .filter((index) => !sisa.some(({ di, paragraf }) => di === "isi" && paragraf === index))
    .flatMap((index) => {
      const element = old.sources.paragraphs[index];
      const rules = { ...rulesOf(mainDocument(old.pkg).name), drawing: () => [] };
      return element && hasNote(element) ? [markup(cleanCopy(element, rules))] : [];
    });

const hasNote = (element: Element): boolean =>
  ["footnoteReference", "endnoteReference"].some((name) => all(element, NS.w, name).length > 0);

/** Paragraphs of text boxes; their pictures stand with the paragraph that anchors them. */
const boxBlocks = ({ pkg, snapshot, sources }: Old, { sisa }: IsiLuar, rulesOf: RulesOf): string[] =>
  snapshot.textBoxes.flatMap((box, at) => {
    const lines = linesAt(sisa, "kotakTeks", box.paragraph);
    const rules = { ...rulesOf(mainDocument(pkg).name), drawing: () => [] };
    return (sources.textBoxes[at] ?? []).flatMap((element) => copyOf(element, lines, false, rules));
  });

/** Heads and feet, each part once: what holds a line without a place, or a picture. */
function headBlocks({ pkg, snapshot, sources }: Old, { sisa, rentang }: IsiLuar, rulesOf: RulesOf): string[] {
  const sections = new Set(snapshot.paragraphs.slice(rentang.dari, rentang.sampai).map(({ section }) => section));
  const parts = new Set(sources.heads.flatMap(({ section, part }) => (sections.has(section) ? [part] : [])));
  const lines = linesAt(sisa, "kepala");
  return [...parts].flatMap((part) => {
    const rules = rulesOf(part);
    return blocksOf(pkg, part).flatMap((block) => {
      const [copy] = cleanCopy(block, rules) as Element[];
      const texts = copy ? paragraphsIn(copy).map((one) => plainText(textOfCopy(one))) : [];
      const wanted = texts.some((text) => lines.some((line) => text.includes(line))) || (copy && hasPicture(copy));
      return copy && wanted ? [markup([copy]) + (copy.localName === "tbl" ? paragraph("SOPIsi", "") : "")] : [];
    });
  });
}

/** Paragraphs and tables of a part; none of one that is broken. */
function blocksOf(pkg: Package, name: string): Element[] {
  const within = (element: Element): Element[] =>
    children(element).flatMap((one) =>
      isElement(one, NS.w, "p") || isElement(one, NS.w, "tbl")
        ? [one]
        : isElement(one, NS.w, "sdt")
          ? within(one)
          : isElement(one, NS.w, "sdtContent")
            ? within(one)
            : [],
    );
  try {
    const root = pkg.parts.get(name)?.root;
    return root ? within(root) : [];
  } catch (error) {
    if (error instanceof PackageError) return [];
    throw error;
  }
}

const paragraphsIn = (element: Element): Element[] => (element.localName === "p" ? [element] : all(element, NS.w, "p"));
const hasPicture = (element: Element): boolean => all(element, NS.pic, "pic").length > 0;

/** The paragraph as it is, where all of its lines are wanted; else these lines, and its pictures. */
function copyOf(element: Element, wanted: readonly string[], pictured: boolean, rules: CopyRules): string[] {
  const [copy] = cleanCopy(element, rules) as Element[];
  if (!copy) return [];
  const text = textOfCopy(copy);
  const lines = text
    .split(/[\v\f]/)
    .map(plainText)
    .filter((line) => line !== "");
  if (wanted.length > 0 && lines.length > 0 && lines.every((line) => wanted.includes(line))) return [markup([copy])];
  const parts = wanted
    .filter((line) => plainText(text).includes(line))
    .map((line) => {
      const part = cleanCopy(element, { ...rules, drawing: () => [] })[0] as Element;
      const at = text.indexOf(line);
      if (at < 0) return paragraph("SOPIsi", run(line));
      cutTo(part, at, at + line.length);
      return markup([part]);
    });
  const pictures = pictured ? all(copy, NS.w, "drawing").map((one) => markup([one])) : [];
  return [
    ...parts,
    ...(pictures.length > 0 ? [paragraph("SOPIsi", `<w:r>${pictures.join("</w:r><w:r>")}</w:r>`)] : []),
  ];
}

const markup = (nodes: readonly Node[]): string => withoutOwnNamespaces(nodes.map(serializeNode).join(""));
