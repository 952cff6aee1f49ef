import { fromFlatOpc, type Package } from "../ooxml/package";
import type { PlainParagraph } from "../ooxml/reader";
import { Refused } from "./refused";
import { troubleOf } from "./trouble";

/** Runs one conversation with Word. What fails in it rejects with `WordTrouble`; a refusal of ours stays one. */
export async function inWord<T>(talk: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(talk);
  } catch (error) {
    throw error instanceof Refused ? error : troubleOf(error);
  }
}

/** The texts of a document as Word counts its paragraphs. */
export interface HostTexts {
  /** Text of the whole body: cheap to compare. */
  readonly all: string;
  readonly paragraphs: readonly string[];
}

/** What one structure pass brings. */
export interface HostStructure {
  readonly texts: HostTexts;
  /** The document, or what can be had without its OOXML. */
  readonly content: Package | PlainContent;
  /** Paragraph that the selection starts in; null when it stands outside the body's text, or is not known. */
  readonly cursor: number | null;
  /** Word's own paragraphs, as long as the conversation lasts. */
  readonly proxies: readonly Word.Paragraph[];
}

/** Paragraphs and tables as WordApi 1.3 tells them. */
export interface PlainContent {
  readonly paragraphs: readonly PlainParagraph[];
  readonly tables: readonly string[][][];
}

/** Text of the body alone. One `sync()`. */
export async function readBodyText(context: Word.RequestContext): Promise<string> {
  const { body } = context.document;
  body.load("text");
  await context.sync();
  return body.text;
}

/** Texts of all paragraphs, and the cursor where it is asked for. One `sync()`. */
export async function readTexts(
  context: Word.RequestContext,
  withCursor = false,
): Promise<Omit<HostStructure, "content">> {
  const { body } = context.document;
  const { paragraphs } = body;
  const cursor = withCursor ? askCursor(context) : () => null;
  keepItems(body);
  body.load("text");
  paragraphs.load("text");
  await context.sync();
  return { ...textsOf(body, paragraphs), cursor: cursor() };
}

/**
 * Document, texts and cursor. One `sync()`; two when Word refuses the OOXML, as it does for some documents.
 * @param refused the OOXML was refused before: it is not asked for
 */
export async function readStructure(context: Word.RequestContext, refused = false): Promise<HostStructure> {
  if (refused) return readPlain(context);
  try {
    return await readOoxml(context, true);
  } catch (error) {
    // A selection that Word has lost must not cost the whole reading.
    if (troubleOf(error).kind !== "tempatTidakDitemukan") return readPlain(context);
    return readOoxml(context, false).catch(() => readPlain(context));
  }
}

async function readOoxml(context: Word.RequestContext, withCursor: boolean): Promise<HostStructure> {
  const { body } = context.document;
  const { paragraphs } = body;
  const ooxml = body.getOoxml();
  const cursor = withCursor ? askCursor(context) : () => null;
  keepItems(body);
  body.load("text");
  paragraphs.load("text");
  await context.sync();
  return { ...textsOf(body, paragraphs), content: packageOf(ooxml), cursor: cursor() };
}

async function readPlain(context: Word.RequestContext): Promise<HostStructure> {
  const { body } = context.document;
  const { paragraphs, tables } = body;
  keepItems(body);
  body.load("text");
  paragraphs.load("text,tableNestingLevel");
  tables.load("values,nestingLevel");
  await context.sync();
  const outer = tables.items.filter(({ nestingLevel }) => nestingLevel === 1);
  const plain = paragraphs.items.map(({ text, tableNestingLevel }) => ({ text, tableNestingLevel }));
  const content = { paragraphs: plain, tables: outer.map(({ values }) => values) };
  return { ...textsOf(body, paragraphs), content, cursor: null };
}

/**
 * Makes the items of the next `sync()` last over the following ones: office.js keeps those of a collection that it knows
 * already only when the request also makes an object that is new.
 */
const keepItems = (body: Word.Body): void => void body.getRange("Start").load("isEmpty");

/** The package that Word answered with. Throws `PackageError` for one that cannot be read. */
const packageOf = ({ value }: OfficeExtension.ClientResult<string>): Package => fromFlatOpc(value);

const textsOf = (body: Word.Body, { items }: Word.ParagraphCollection) => ({
  texts: { all: body.text, paragraphs: items.map(({ text }) => text) },
  proxies: items,
});

/** Paragraph that the selection starts or ends in; null outside the body's text. One `sync()`. */
export async function readCursor(context: Word.RequestContext, end: "Start" | "End" = "Start"): Promise<number | null> {
  const cursor = askCursor(context, end);
  await context.sync();
  return cursor();
}

/** Asks in the next `sync()` for the paragraph that the selection starts or ends in: as many as end before it, less one. */
function askCursor(context: Word.RequestContext, end: "Start" | "End" = "Start"): () => number | null {
  const { body } = context.document;
  const start = context.document.getSelection().getRange(end);
  const above = body.getRange("Start").expandToOrNullObject(start);
  const { paragraphs } = above;
  above.load("isEmpty");
  paragraphs.load("tableNestingLevel");
  return () => (above.isNullObject ? null : paragraphs.items.length - 1);
}
