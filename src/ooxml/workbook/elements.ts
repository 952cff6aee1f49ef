import { child, childrenNamed, NS } from "../xml";

/** Items of a list of SpreadsheetML: `listed(styles, "cellXfs", "xf")`; none where the list is missing. */
export function listed(node: Element | null, list: string, item: string): Element[] {
  const found = child(node, NS.s, list);
  return found ? childrenNamed(found, NS.s, item) : [];
}
