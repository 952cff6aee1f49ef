import { chosenBranch } from "../../../ooxml/reader/alternate";
import { child, children, isElement, NS } from "../../../ooxml/xml";

const isW = (node: Node, ...locals: string[]): node is Element =>
  node.nodeType === 1 && (node as Element).namespaceURI === NS.w && locals.includes((node as Element).localName);

export const isParagraph = (node: Node): node is Element => isW(node, "p");
export const isTable = (node: Node): node is Element => isW(node, "tbl");
export const isControl = (node: Node): node is Element => isW(node, "sdt");
/** A child of a story, a cell or a control's content that is text or holds it. */
export const isBlock = (node: Node): node is Element => isW(node, "p", "tbl", "sdt");
/** An element whose children are blocks. */
export const isContainer = (node: Node): node is Element =>
  isW(node, "body", "tc", "hdr", "ftr", "txbxContent", "footnote", "endnote") ||
  (isW(node, "sdtContent") && !isParagraphContent(node) && !isW(node.parentNode?.parentNode as Node, "tr", "tbl"));

/** Elements of a kind below another in document order. Text boxes are stories of their own and are left out. */
export function collect(root: Node, wanted: (node: Node) => node is Element): Element[] {
  const found: Element[] = [];
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== 1 || isOutside(node as Element)) continue;
      if (wanted(node)) found.push(node as Element);
      visit(node);
    }
  };
  visit(root);
  return found;
}

/** Paragraphs of a story, cells and controls included, in the order of `Word.Body.paragraphs`. */
export const paragraphsIn = (root: Node): Element[] => {
  const found: Element[] = [];
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isParagraph(node)) found.push(node);
      else if (node.nodeType === 1) visit(shown(node as Element));
    }
  };
  visit(root);
  return found;
};

/** Of the alternatives for different readers, the one that is shown. */
const shown = (element: Element): Element =>
  isElement(element, NS.mc, "AlternateContent") ? (chosenBranch(element) ?? element) : element;

/** Blocks directly in a container. */
export const blocksOf = (container: Element): Element[] => children(container).filter(isBlock);

/** The nearest element around a node that passes, the node itself left out. */
export function around(node: Node, wanted: (node: Node) => node is Element): Element | null {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) {
    if (wanted(parent)) return parent;
  }
  return null;
}

/** The nearest of these elements around a node, within its own story. */
export function inStory(node: Node, wanted: (node: Node) => node is Element): Element | null {
  const found = around(node, (parent): parent is Element => wanted(parent) || isStory(parent));
  return found && wanted(found) ? found : null;
}

/** The root of the text that a node belongs to: body, header, footer or text box. */
export const storyOf = (node: Node): Element | null => (isStory(node) ? node : around(node, isStory));

export const isStory = (node: Node): node is Element =>
  isW(node, "body", "hdr", "ftr", "txbxContent", "footnote", "endnote");
export const isCell = (node: Node): node is Element => isW(node, "tc");
export const isRow = (node: Node): node is Element => isW(node, "tr");

/** Rows of a table, those within controls included. */
export const rowsOf = (table: Element): Element[] => throughControls(table, isRow);

/** Cells of a row as they are written: a merged cell counts once per row that it covers. */
export const cellsOf = (row: Element): Element[] => throughControls(row, isCell);

/** The content of a control. */
export const contentOf = (control: Element): Element => child(control, NS.w, "sdtContent") ?? control;

/** A control within a paragraph, as opposed to one around blocks, rows or cells. */
export const isInline = (control: Element): boolean => inStory(control, isParagraph) !== null;

/** True when the node stands below the other, or is it. */
export function isWithin(node: Node, ancestor: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (at === ancestor) return true;
  return false;
}

/** Negative when the first node comes before the second in document order, as `Array.sort` wants it. */
export function inOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & 4 ? -1 : 1;
}

function throughControls(parent: Element, wanted: (node: Node) => node is Element): Element[] {
  return children(parent).flatMap((node) => {
    if (wanted(node)) return [node];
    return isControl(node) ? throughControls(contentOf(node), wanted) : [];
  });
}

/** Drawings and their fallbacks hold text boxes; properties hold no content. */
const isOutside = (element: Element): boolean =>
  isElement(element, NS.mc, "AlternateContent") || isW(element, "drawing", "pict", "object", "pPr", "rPr", "sdtPr");

const isParagraphContent = (content: Node): boolean => {
  const control = content.parentNode;
  return control !== null && inStory(control, isParagraph) !== null;
};
