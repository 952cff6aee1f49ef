import { fromFlatOpc, type Package } from "../ooxml/package";
import type { PlainParagraph } from "../ooxml/reader";
import { troubleOf } from "./trouble";

/** Runs one conversation with Word. Whatever fails in it rejects with `WordTrouble`. */
export async function inWord<T>(talk: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(talk);
  } catch (error) {
    throw troubleOf(error);
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

/** Texts of all paragraphs. One `sync()`. */
export async function readTexts(context: Word.RequestContext): Promise<HostTexts> {
  const { body } = context.document;
  const { paragraphs } = body;
  body.load("text");
  paragraphs.load("text");
  await context.sync();
  return { all: body.text, paragraphs: paragraphs.items.map(({ text }) => text) };
}

/** Document, texts and cursor. One `sync()`; two when Word refuses the OOXML, as it does for some documents. */
export async function readStructure(context: Word.RequestContext): Promise<HostStructure> {
  try {
    return await readWithOoxml(context);
  } catch {
    return readWithoutOoxml(context);
  }
}

async function readWithOoxml(context: Word.RequestContext): Promise<HostStructure> {
  const { body } = context.document;
  const { paragraphs } = body;
  const ooxml = body.getOoxml();
  const start = context.document.getSelection().getRange("Start");
  const above = body.getRange("Start").expandToOrNullObject(start);
  const paragraphsAbove = above.paragraphs;
  body.load("text");
  paragraphs.load("text");
  above.load("isEmpty");
  paragraphsAbove.load("tableNestingLevel");
  await context.sync();
  return {
    texts: { all: body.text, paragraphs: paragraphs.items.map(({ text }) => text) },
    content: fromFlatOpc(ooxml.value),
    cursor: above.isNullObject ? null : paragraphsAbove.items.length - 1,
    proxies: paragraphs.items,
  };
}

async function readWithoutOoxml(context: Word.RequestContext): Promise<HostStructure> {
  const { body } = context.document;
  const { paragraphs, tables } = body;
  body.load("text");
  paragraphs.load("text,tableNestingLevel");
  tables.load("values,nestingLevel");
  await context.sync();
  const outer = tables.items.filter(({ nestingLevel }) => nestingLevel === 1);
  return {
    texts: { all: body.text, paragraphs: paragraphs.items.map(({ text }) => text) },
    content: {
      paragraphs: paragraphs.items.map(({ text, tableNestingLevel }) => ({ text, tableNestingLevel })),
      tables: outer.map(({ values }) => values),
    },
    cursor: null,
    proxies: paragraphs.items,
  };
}
