import { insertBreak } from "../document/breaks";
import { blockOf, insertParagraphBeside, modelFor, oneOf } from "../document/edit";
import { endWithParagraph } from "../document/edit-blocks";
import type { Extent } from "../document/extent";
import { insertAfter } from "../document/make";
import { newTable, setValues } from "../document/table-grid";
import { rowsOf } from "../document/walk";
import { wrapInControl } from "../document/wrap";
import { RichApiError } from "../errors";
import { handle } from "./targets";
import { textArgument, type ExtentOf } from "./text-members";
import { writes, type Member, type Table } from "./type";

export type Where = "Start" | "End" | "Before" | "After";

interface Beside {
  readonly block: Element;
  readonly side: "first" | "last";
  readonly where: "Before" | "After";
}

/** The block beside which something comes: at the ends inside an extent, or outside it. */
function beside(extent: Extent, location: unknown, allowed: readonly Where[]): Beside {
  const wanted = oneOf(location, ...allowed);
  const first = wanted === "Start" || wanted === "Before";
  return {
    block: blockOf(extent, first ? "first" : "last"),
    side: first ? "first" : "last",
    where: first ? "Before" : "After",
  };
}

/** `insertParagraph`. */
export const insertingParagraph = <T>(extentOf: ExtentOf<T>, allowed: readonly Where[]): Member<T> =>
  writes("1.1", (target, { document }, [text, location]) => {
    const { block, side, where } = beside(extentOf(target, document), location, allowed);
    const added = insertParagraphBeside(document, block, where, textArgument(text), modelFor(block, side));
    if (where === "After" && document.faults.idBerpindah) document.identity.swap(modelFor(block, side), added);
    return handle("Paragraph", added);
  });

export const insertingBreak = <T>(extentOf: ExtentOf<T>, allowed: readonly Where[]): Member<T> =>
  writes("1.1", (target, { document }, [kind, location]) => {
    const where = oneOf(location, ...allowed);
    insertBreak(
      document,
      extentOf(target, document),
      kind,
      where === "Before" || where === "Start" ? "Before" : "After",
    );
  });

export const insertingTable = <T>(extentOf: ExtentOf<T>, allowed: readonly Where[]): Member<T> =>
  writes("1.3", (target, { document }, [rows, columns, location, values]) => {
    const { block, where } = beside(extentOf(target, document), location, allowed);
    const table = newTable(block, rows, columns);
    if (where === "After") insertAfter(block, table);
    else block.parentNode?.insertBefore(table, block);
    if (values) setValues(document, rowsOf(table), values);
    document.added([table]);
    endWithParagraph(table.parentNode as Element);
    return handle("Table", table);
  });

const CONTROL_TYPES: readonly unknown[] = ["RichText", "PlainText", undefined, null];

export const insertingControl = <T>(extentOf: ExtentOf<T>): Member<T> =>
  writes("1.1", (target, { document }, [type]) => {
    if (!CONTROL_TYPES.includes(type)) throw new RichApiError("ApiNotFound", undefined, String(type));
    return handle("ContentControl", wrapInControl(document, extentOf(target, document)));
  });

/** The inserting members of an object with places of both kinds. */
export const insertMembers = <T>(extentOf: ExtentOf<T>, allowed: readonly Where[]): Table<T> => ({
  InsertParagraph: insertingParagraph(extentOf, allowed),
  InsertBreak: insertingBreak(extentOf, allowed),
  InsertTable: insertingTable(extentOf, allowed),
  InsertContentControl: insertingControl(extentOf),
});
