import { paragraphsOf } from "../document/extent";
import { collectIn, topTablesIn } from "../document/contents";
import { isControl } from "../document/walk";
import { handle, handles } from "./targets";
import type { ExtentOf } from "./text-members";
import { link, type Member, type Table } from "./type";

/** Links from an object with text to what it holds. */
export const contentMembers = <T>(extentOf: ExtentOf<T>): Table<T> => ({
  Paragraphs: link("1.1", (target, { document }) =>
    handle("ParagraphCollection", () => handles("Paragraph", paragraphsOf(extentOf(target, document)))),
  ),
  Tables: link("1.3", (target, { document }) =>
    handle("TableCollection", () => handles("Table", topTablesIn(extentOf(target, document)))),
  ),
  ContentControls: controlsLink(extentOf),
});

/** Link to the content controls of an object. */
export const controlsLink = <T>(extentOf: ExtentOf<T>): Member<T> =>
  link("1.1", (target, { document }) =>
    handle("ContentControlCollection", () =>
      handles("ContentControl", collectIn(extentOf(target, document), isControl)),
    ),
  );
