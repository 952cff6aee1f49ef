import type { PlainParagraph } from "../../src/ooxml/reader";
import { paragraphsIn } from "../../src/recognise/line";
import type { CellNode, Snapshot } from "../../src/ooxml/snapshot";

/** What Office.js of WordApi 1.3 gives of a document: paragraphs, and the values of the body's tables. */
export function plainOf(snapshot: Snapshot): { paragraphs: PlainParagraph[]; tables: string[][][] } {
  const level = (table: number | undefined): number =>
    table === undefined ? 0 : 1 + level(snapshot.tables[table]?.parent?.table);
  const textOf = (cell: CellNode): string =>
    paragraphsIn(snapshot, cell)
      .map((index) => snapshot.paragraphs[index]?.text ?? "")
      .join("\n");
  return {
    paragraphs: snapshot.paragraphs.map(({ text, cell }) => ({ text, tableNestingLevel: level(cell?.table) })),
    tables: snapshot.tables
      .filter(({ parent }) => parent === null)
      .map(({ rows }) => rows.map(({ cells }) => cells.map(textOf))),
  };
}
