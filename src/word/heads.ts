import { mainDocument, type Package } from "../ooxml/package";
import { all, childrenNamed, isElement, NS, wAttribute } from "../ooxml/xml";
import type { Job, Written } from "./gateway";
import { preparePartEdits } from "./part-edits";
import { plain } from "./plain";
import { Refused } from "./refused";
import { editBetween } from "./text-edit";
import { beginWork, type Work } from "./work";

/** A paragraph in a head or foot of the pages, and Word's own object for it. */
export interface HeadText {
  readonly di: "kepala" | "kaki";
  readonly text: string;
  readonly proxy: Word.Paragraph;
}

/** A text of a head or foot, by its place among all of them. */
export interface HeadChange {
  readonly nomor: number;
  readonly from: string;
  readonly to: string;
}

type Head = readonly [section: number, di: HeadText["di"], type: Word.HeaderFooterType];

/** Paragraphs of all heads and feet that the document has of its own. Asking Word for one that is not there would make it. */
export async function readHeads({ context, pkg }: Pick<Work, "context" | "pkg">): Promise<HeadText[]> {
  const heads = pkg ? headsIn(pkg) : [];
  if (heads.length === 0) return [];
  const bodies = heads.map(([at, di, type]) => {
    const section = sectionAt(context, at);
    const { paragraphs } = di === "kepala" ? section.getHeader(type) : section.getFooter(type);
    paragraphs.load("text");
    return { di, paragraphs };
  });
  await context.sync();
  return bodies.flatMap(({ di, paragraphs }) => paragraphs.items.map((proxy) => ({ di, text: proxy.text, proxy })));
}

function sectionAt({ document }: Word.RequestContext, at: number): Word.Section {
  let section = document.sections.getFirst();
  for (let before = 0; before < at; before += 1) section = section.getNext();
  return section;
}

const TYPES: Readonly<Record<string, Word.HeaderFooterType>> = {
  default: "Primary" as Word.HeaderFooterType,
  first: "FirstPage" as Word.HeaderFooterType,
  even: "EvenPages" as Word.HeaderFooterType,
};

function headsIn(pkg: Package): Head[] {
  const sections = all(mainDocument(pkg).root, NS.w, "sectPr").filter(
    ({ parentNode }) => parentNode !== null && !isElement(parentNode, NS.w, "sectPrChange"),
  );
  const of = (section: Element, at: number, local: string, di: HeadText["di"]): Head[] =>
    childrenNamed(section, NS.w, local).map((one) => [
      at,
      di,
      TYPES[wAttribute(one, "type") ?? "default"] ?? TYPES.default!,
    ]);
  return sections.flatMap((section, at) => [
    ...of(section, at, "headerReference", "kepala"),
    ...of(section, at, "footerReference", "kaki"),
  ]);
}

/** Changes texts of heads and feet that still stand as they were read. */
export function headsJob(changes: readonly HeadChange[]): Job {
  return async (work) => {
    const heads = await readHeads(work);
    if (changes.some(({ nomor, from }) => heads[nomor]?.text !== from)) throw new Refused("isiBerubah");
    return () => writeHeads(work, heads, changes);
  };
}

async function writeHeads(work: Work, heads: readonly HeadText[], changes: readonly HeadChange[]): Promise<Written> {
  const writes = changes.map(({ nomor, from, to }) => prepare(heads[nomor]!.proxy, from, to));
  await work.context.sync();
  for (const write of writes) write();
  await work.context.sync();
  const after = await beginWork(work.context, work.state.textOnly);
  const now = await readHeads(after);
  const back = changes.map(({ nomor, from, to }) => ({ nomor, from: to, to: from }));
  const landed = (nomor: number, text: string): boolean => plain(now[nomor]?.text ?? "") === plain(text);
  if (changes.every(({ nomor, to }) => landed(nomor, to)))
    return {
      state: after.state,
      notes: [],
      undo: headsJob(back.map((one) => ({ ...one, from: now[one.nomor]!.text }))),
    };
  await (
    await headsJob(back.filter(({ nomor, from }) => landed(nomor, from)))(after)
  )();
  throw new Refused("hasilBerbeda");
}

/** Asks for the place, and returns the writing. Page numbers are fields: nothing but the found words is replaced. */
function prepare(paragraph: Word.Paragraph, from: string, to: string): () => void {
  const edit = editBetween(from, to);
  if (!edit) return () => undefined;
  if (edit.kind === "all") throw new Refused("wordMenolak", "kepala");
  if (edit.kind === "parts") {
    const writeParts = preparePartEdits(paragraph, edit.parts);
    return () => {
      if (!writeParts()) throw new Refused("wordMenolak", "kepala");
    };
  }
  const where = edit.kind === "append" ? "End" : "Start";
  return () => void paragraph.insertText(edit.text, where);
}
