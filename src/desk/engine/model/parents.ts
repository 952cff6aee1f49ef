import { around, inStory, isCell, isControl, isStory, isTable } from "../document/walk";
import { handle, type Handle, type TypeName, type Targets } from "./targets";
import { link, linkOrNull, type Since, type Table } from "./type";

/** The nearest node from which a class looks for what is around it. */
type NodeOf<T> = (target: T) => Element;

const orNull = <K extends TypeName>(type: K, target: Targets[K] | null): Handle | null =>
  target === null ? null : handle(type, target);

/** Link to the control around an object. */
export const parentControl = <T>(nodeOf: NodeOf<T>, since: Since = "1.1"): Table<T> =>
  linkOrNull("ParentContentControl", since, "1.3", (target: T) =>
    orNull("ContentControl", inStory(nodeOf(target), isControl)),
  );

/** Links to what stands around an object: control, table, cell and body. */
export const parentMembers = <T>(nodeOf: NodeOf<T>, sinceControl: Since = "1.1"): Table<T> => ({
  ...parentControl(nodeOf, sinceControl),
  ...linkOrNull("ParentTable", "1.3", "1.3", (target: T) => orNull("Table", inStory(nodeOf(target), isTable))),
  ...linkOrNull("ParentTableCell", "1.3", "1.3", (target: T) => orNull("TableCell", inStory(nodeOf(target), isCell))),
  ParentBody: link("1.3", (target) => handle("Body", bodyAround(nodeOf(target)))),
});

/** The cell, or the story, that an element stands in. */
export const bodyAround = (element: Element): Element =>
  around(element, (node): node is Element => isCell(node) || isStory(node)) ?? element;

/** How many tables stand around an element. */
export function nestingLevel(element: Element): number {
  const table = inStory(element, isTable);
  return table ? nestingLevel(table) + 1 : 0;
}
