import { all, child, children, isElement, isOn, NS, numberOf, wAttribute } from "../xml";
import { chosenBranch } from "./alternate";
import type { Styles } from "./styles";
import { symbolText } from "./symbols";

/** State that runs on from paragraph to paragraph of one story: fields may begin in one and end in another. */
export interface Story {
  readonly styles: Styles;
  /** Open fields, innermost last: true while the result is being read. */
  readonly fields: boolean[];
  /** Tracked insertions or deletions were seen. */
  revisions: boolean;
  /** Hidden text was seen, and passed over. */
  hidden: boolean;
}

export const newStory = (styles: Styles): Story => ({ styles, fields: [], revisions: false, hidden: false });

export interface InlineContent {
  text: string;
  /** Letter size of the first run with text that sets one, in points. */
  size: number | null;
  /** `w:drawing`, `w:pict` and `w:object` that are shown, in order. */
  readonly drawings: Element[];
  /** Content controls inside the paragraph with the part of the text that they cover; inner ones first. */
  readonly controls: { readonly sdt: Element; readonly text: string }[];
}

/** Text and drawings of a paragraph. Number and text of a paragraph follow `Word.Paragraph`; see `ParagraphNode.text`. */
export function readInline(paragraph: Element, story: Story): InlineContent {
  const content: InlineContent = { text: "", size: null, drawings: [], controls: [] };
  readContainer(paragraph, story, content);
  return content;
}

function readContainer(container: Element, story: Story, content: InlineContent): void {
  for (const element of children(container)) {
    if (element.namespaceURI === NS.w) readElement(element, story, content);
    else if (isElement(element, NS.mc, "AlternateContent")) readBranch(element, story, content, readContainer);
    else if (element.namespaceURI === NS.m) content.text += formulaText(element);
  }
}

function readElement(element: Element, story: Story, content: InlineContent): void {
  switch (element.localName) {
    case "r":
      return readRun(element, story, content);
    case "ins":
    case "moveTo":
      story.revisions = true;
      return readContainer(element, story, content);
    case "del":
    case "moveFrom":
      story.revisions = true;
      return;
    case "sdt":
      return readControl(element, story, content);
    case "hyperlink":
    case "fldSimple":
    case "smartTag":
    case "customXml":
    case "dir":
    case "bdo":
      return readContainer(element, story, content);
  }
}

function readControl(sdt: Element, story: Story, content: InlineContent): void {
  const start = content.text.length;
  const inside = child(sdt, NS.w, "sdtContent");
  if (inside) readContainer(inside, story, content);
  content.controls.push({ sdt, text: content.text.slice(start) });
}

function readRun(run: Element, story: Story, content: InlineContent): void {
  const rPr = child(run, NS.w, "rPr");
  const own = child(rPr, NS.w, "vanish");
  const hidden = own ? isOn(own) : story.styles.hidden(wAttribute(child(rPr, NS.w, "rStyle"), "val"));
  if (hidden && child(run, NS.w, "t")) story.hidden = true;
  const before = content.text.length;
  readRunContent(run, story, content, hidden);
  if (content.size === null && content.text.length > before) content.size = sizeOf(rPr);
}

const sizeOf = (rPr: Element | null): number | null => {
  const size = wAttribute(child(rPr, NS.w, "sz"), "val");
  return size === null ? null : numberOf(size) / 2;
};

function readRunContent(run: Element, story: Story, content: InlineContent, hidden: boolean): void {
  for (const element of children(run)) {
    if (isElement(element, NS.w, "fldChar")) stepField(element, story.fields);
    else if (hidden || story.fields.includes(false)) continue;
    else if (isElement(element, NS.mc, "AlternateContent")) readBranch(element, story, content, readRunContent);
    else if (element.namespaceURI === NS.w) readRunElement(element, story, content);
  }
}

function readRunElement(element: Element, story: Story, content: InlineContent): void {
  switch (element.localName) {
    case "drawing":
    case "pict":
    case "object":
      content.drawings.push(element);
      return;
    case "ruby": {
      const base = child(element, NS.w, "rubyBase");
      if (base) readContainer(base, story, content);
      return;
    }
    default:
      content.text += signText(element);
  }
}

function signText(element: Element): string {
  switch (element.localName) {
    case "t":
      return element.textContent ?? "";
    case "tab":
    case "ptab":
      return "\t";
    case "cr":
      return "\u000b";
    case "br":
      return breakText(wAttribute(element, "type"));
    case "noBreakHyphen":
      return "\u2011";
    case "softHyphen":
      return "\u00ad";
    case "sym":
      return symbolText(wAttribute(element, "font"), wAttribute(element, "char"));
    default:
      return "";
  }
}

/** Text of a formula: its `m:t`, whatever stands between them. */
const formulaText = (element: Element): string =>
  all(element, NS.m, "t")
    .map((part) => part.textContent ?? "")
    .join("");

const breakText = (type: string | null): string => (type === "page" || type === "column" ? "\f" : "\u000b");

function stepField(fldChar: Element, fields: boolean[]): void {
  const type = wAttribute(fldChar, "fldCharType");
  if (type === "begin") fields.push(false);
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = true;
  else if (type === "end") fields.pop();
}

function readBranch(
  alternate: Element,
  story: Story,
  content: InlineContent,
  read: (container: Element, story: Story, content: InlineContent, hidden: boolean) => void,
): void {
  const branch = chosenBranch(alternate);
  if (branch) read(branch, story, content, false);
}
