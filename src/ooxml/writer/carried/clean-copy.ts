import { chosenBranch } from "../../reader/alternate";
import { all, attribute, child, children, isElement, NS, wAttribute } from "../../xml";

/** How the drawings of a copied text are written, and what its relationships are called where it goes. */
export interface CopyRules {
  /** Nodes in place of a drawing. */
  readonly drawing: (drawing: Element) => readonly Node[];
  readonly idOf: (id: string) => string;
}

/** What stands around texts without a meaning of its own, or tracks that they came. */
const WRAPS: ReadonlySet<string> = new Set([
  ...["sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "dir", "bdo", "fldSimple"],
]);

/** What tracks that something went, marks places, or is made anew by Word; fields keep their result. */
const DROPPED =
  /^(?:del|moveFrom|sdtPr|sdtEndPr|customXmlPr|smartTagPr|bookmark\w+|commentRange\w+|moveFromRange\w+|moveToRange\w+|customXml\w+Range\w+|proofErr|perm\w+|lastRenderedPageBreak|instrText|fldChar|delText|delInstrText|sectPr|framePr|tblpPr|pageBreakBefore|\w+Change|cellIns|cellDel|cellMerge)$/;

const DRAWINGS: ReadonlySet<string> = new Set(["drawing", "pict"]);

/**
 * A copy of a paragraph, a table or a run as it reads: changes accepted, no controls, marks, fields and sections, and of what other
 * namespaces add only formulas. Empty when nothing of it is to stay.
 */
export function cleanCopy(element: Element, rules: CopyRules): Node[] {
  if (isElement(element, NS.mc, "AlternateContent")) {
    const branch = chosenBranch(element);
    return branch ? copies(branch, rules) : [];
  }
  if (element.namespaceURI === NS.m) return [element.cloneNode(true)];
  if (element.namespaceURI !== NS.w || DROPPED.test(element.localName) || isGone(element)) return [];
  // The look of the mark of a paragraph: LibreOffice writes it out of order, and no text has it.
  if (element.localName === "rPr" && element.parentNode?.nodeName === "w:pPr") return [];
  if (DRAWINGS.has(element.localName)) return [...rules.drawing(element)];
  if (element.localName === "object") return [renamed(element.cloneNode(true) as Element, rules)];
  if (WRAPS.has(element.localName) || (element.localName === "hyperlink" && !attribute(element, NS.r, "id")))
    return copies(element, rules);
  const copy = element.cloneNode(false) as Element;
  for (const { namespaceURI, localName, name } of Array.from(element.attributes)) {
    const foreign = name.includes(":") && ![NS.w, NS.r, NS.xml].includes(namespaceURI as typeof NS.w);
    if (!name.startsWith("xmlns") && (foreign || localName.startsWith("rsid"))) copy.removeAttribute(name);
  }
  for (const node of contentOf(element, rules)) copy.appendChild(node);
  return isElement(copy, NS.w, "r") && children(copy).every(({ localName }) => localName === "rPr")
    ? []
    : [renamed(copy, rules)];
}

const copies = (element: Element, rules: CopyRules): Node[] =>
  children(element).flatMap((one) => cleanCopy(one, rules));

const contentOf = (element: Element, rules: CopyRules): Node[] =>
  Array.from(element.childNodes).flatMap((node) =>
    node.nodeType === 1 ? cleanCopy(node as Element, rules) : node.nodeType === 3 ? [node.cloneNode(true)] : [],
  );

/** A row that is tracked as deleted, a break of the page, and what is hidden. */
function isGone(element: Element): boolean {
  if (element.localName === "tr") return child(child(element, NS.w, "trPr"), NS.w, "del") !== null;
  if (element.localName === "br")
    return wAttribute(element, "type") === "page" || wAttribute(element, "type") === "column";
  return false;
}

function renamed(copy: Element, { idOf }: CopyRules): Element {
  for (const one of [
    copy,
    ...(copy.localName === "object" ? [...all(copy, NS.v, "imagedata"), ...all(copy, NS.o, "OLEObject")] : []),
  ]) {
    for (const { namespaceURI, value, name } of Array.from(one.attributes)) {
      if (namespaceURI === NS.r) one.setAttributeNS(NS.r, name, idOf(value));
    }
  }
  return copy;
}
