import { all, attribute, child, NS, numberOf, wAttribute } from "../../../ooxml/xml";
import { makeVal, setW } from "../document/make";
import { collect, isControl } from "../document/walk";

/** Gives inserted drawings, controls and bookmarks ids that the document does not have yet. */
export function freshIds(document: Element, inserted: readonly Element[]): void {
  renumberDrawings(document, inserted);
  renumberControls(document, inserted);
  renumberBookmarks(document, inserted);
}

function renumberDrawings(document: Element, inserted: readonly Element[]): void {
  const idOf = (drawing: Element): number => numberOf(attribute(drawing, null, "id"));
  const taken = new Set(all(document, NS.wp, "docPr").map(idOf));
  let last = Math.max(0, ...taken);
  for (const drawing of inserted.flatMap((root) => all(root, NS.wp, "docPr"))) {
    if (taken.has(idOf(drawing))) drawing.setAttribute("id", String(++last));
    taken.add(idOf(drawing));
    last = Math.max(last, idOf(drawing));
  }
}

function renumberControls(document: Element, inserted: readonly Element[]): void {
  const taken = new Set(all(document, NS.w, "sdt").map(controlId));
  for (const control of inserted.flatMap((root) => [...(isControl(root) ? [root] : []), ...all(root, NS.w, "sdt")])) {
    if (controlId(control) === null || taken.has(controlId(control))) setControlId(control, freshControlId(taken));
    taken.add(controlId(control));
  }
}

function renumberBookmarks(document: Element, inserted: readonly Element[]): void {
  const idOf = (mark: Element): string => wAttribute(mark, "id") ?? "";
  let last = Math.max(0, ...all(document, NS.w, "bookmarkStart").map((mark) => numberOf(idOf(mark))));
  const renumbered = new Map<string, string>();
  for (const mark of inserted.flatMap((root) => all(root, NS.w, "bookmarkStart"))) {
    renumbered.set(idOf(mark), String(++last));
    setW(mark, "id", String(last));
  }
  for (const end of inserted.flatMap((root) => all(root, NS.w, "bookmarkEnd"))) {
    setW(end, "id", renumbered.get(idOf(end)) ?? idOf(end));
  }
}

/** `w:id` of a control; null when it has none. */
export function controlId(control: Element): number | null {
  const id = wAttribute(child(child(control, NS.w, "sdtPr"), NS.w, "id"), "val");
  return id === null ? null : numberOf(id);
}

/** An id for a new control of a document. */
export const newControlId = (document: Element): number =>
  freshControlId(new Set(collect(document, isControl).map(controlId)));

function setControlId(control: Element, id: number): void {
  const properties = child(control, NS.w, "sdtPr");
  if (!properties) return;
  const existing = child(properties, NS.w, "id");
  if (existing) setW(existing, "val", String(id));
  else properties.appendChild(makeVal(control, "id", String(id)));
}

function freshControlId(taken: ReadonlySet<number | null>): number {
  let id = 100_000_000 + taken.size;
  while (taken.has(id)) id += 1;
  return id;
}
