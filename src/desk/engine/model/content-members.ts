import { controlKind } from "../document/control-kinds";
import { collectIn, topTablesIn } from "../document/contents";
import { paragraphsOf } from "../document/extent";
import { isControl } from "../document/walk";
import { handle, handles, type Handle } from "./targets";
import type { ExtentOf } from "./text-members";
import { link, reads, type Table } from "./type";

/** Links from an object with text to what it holds. */
export const contentMembers = <T>(extentOf: ExtentOf<T>): Table<T> => ({
  ...controlMembers(extentOf),
  Paragraphs: link("1.1", (target, { document }) =>
    handle("ParagraphCollection", () => handles("Paragraph", paragraphsOf(extentOf(target, document)))),
  ),
  Tables: link("1.3", (target, { document }) =>
    handle("TableCollection", () => handles("Table", topTablesIn(extentOf(target, document)))),
  ),
});

/** The content controls of an object: as a property only those with rich text, as the documentation says. */
export const controlMembers = <T>(extentOf: ExtentOf<T>): Table<T> => ({
  ContentControls: link("1.1", (target, { document }) =>
    controls(() => collectIn(extentOf(target, document), isControl), RICH_TEXT),
  ),
  GetContentControls: reads("1.5", (target, { document }, [options]) =>
    controls(() => collectIn(extentOf(target, document), isControl), typesIn(options)),
  ),
});

const RICH_TEXT = ["RichText"];

const typesIn = (options: unknown): readonly string[] => (options as { types?: string[] } | null)?.types ?? RICH_TEXT;

const controls = (all: () => readonly Element[], types: readonly string[]): Handle =>
  handle("ContentControlCollection", () =>
    handles(
      "ContentControl",
      all().filter((control) => types.includes(controlKind(control))),
    ),
  );
