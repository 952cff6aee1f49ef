import { Part, parseXml } from "../../../ooxml/package";
import { attribute, child, children, childrenNamed, descend, first, NS, wAttribute } from "../../../ooxml/xml";
import { controlProperty, setControlProperty } from "./control-properties";
import { runOf } from "./edit-text";
import { spanIn } from "./extent";
import { detach, make, makeVal, setW } from "./make";
import type { Parts } from "./parts";
import { textOf } from "./text";
import { around, collect, contentOf, isControl, isInline, paragraphsIn } from "./walk";

/** Shown by Word in controls that have no placeholder of their own. */
const DEFAULT_TEXT = "Click or tap here to enter text.";
const GLOSSARY = "word/glossary/document.xml";
const GLOSSARY_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml";
const STYLE = "PlaceholderText";

/** What an empty control shows: a building block of the glossary (ECMA-376 17.5.2.25). */
export function placeholderText(parts: Parts, control: Element): string {
  const name = wAttribute(child(controlProperty(control, "placeholder"), NS.w, "docPart"), "val");
  const block = name === null ? undefined : buildingBlock(parts.get(GLOSSARY)?.root, name);
  if (block) return paragraphsIn(block).map(textOf).join("\r");
  return name === null && showsPlaceholder(control) ? controlText(control) : DEFAULT_TEXT;
}

/** Gives a control another placeholder; one that is empty shows it at once. */
export function setPlaceholderText(parts: Parts, control: Element, text: string): void {
  const empty = showsPlaceholder(control) || controlText(control) === "";
  const name = `Placeholder_${wAttribute(controlProperty(control, "id"), "val") ?? "0"}`;
  addBuildingBlock(parts, name, text);
  const placeholder = make(control, "placeholder");
  placeholder.appendChild(makeVal(control, "docPart", name));
  setControlProperty(control, placeholder);
  if (empty) showPlaceholder(parts, control, text);
}

const showsPlaceholder = (control: Element): boolean => controlProperty(control, "showingPlcHdr") !== null;

/** Widens a place to the whole placeholder that it lies in: typing replaces it as one. */
export function placeholderAt(
  paragraph: Element,
  from: number,
  to: number,
  scope: Element,
): { from: number; to: number } {
  const shown = controlsAt(paragraph).filter(showsPlaceholder);
  if (shown.some((control) => !isInline(control))) return { from: 0, to: textOf(paragraph).length };
  for (const control of shown) {
    const span = spanIn(paragraph, contentOf(control));
    const inside = scope === control || (from >= span.from && to <= span.to && span.to > span.from);
    if (inside) return span;
  }
  return { from, to };
}

/** True when a character belongs to a shown placeholder. */
export function inPlaceholder(paragraph: Element, at: number): boolean {
  return controlsAt(paragraph)
    .filter(showsPlaceholder)
    .some((control) => {
      if (!isInline(control)) return true;
      const { from, to } = spanIn(paragraph, contentOf(control));
      return at >= from && at < to;
    });
}

/** Controls whose state a change in a paragraph may concern: those in it, and those around it. */
export function controlsAt(paragraph: Element): Element[] {
  const found = collect(paragraph, isControl);
  for (let at = around(paragraph, isControl); at; at = around(at, isControl)) found.push(at);
  return found;
}

/** Takes away what is no placeholder any more, and shows the placeholder of a control that became empty. */
export function settleControls(parts: Parts, paragraph: Element, before: ReadonlyMap<Element, string>): void {
  for (const control of controlsAt(paragraph)) {
    const text = controlText(control);
    if (text === before.get(control)) continue;
    if (text === "") showPlaceholder(parts, control, placeholderText(parts, control));
    else if (showsPlaceholder(control)) leavePlaceholder(control);
  }
}

export const controlText = (control: Element): string => {
  if (!isInline(control)) return paragraphsIn(control).map(textOf).join("\r");
  return textOf(contentOf(control));
};

function showPlaceholder(parts: Parts, control: Element, text: string): void {
  if (text === "") return;
  setControlProperty(control, make(control, "showingPlcHdr"));
  const format = make(control, "rPr");
  format.appendChild(makeVal(control, "rStyle", styleId(parts)));
  const run = runOf(control, text, format);
  const content = contentOf(control);
  const paragraph = isInline(control) ? content : paragraphsIn(content)[0];
  if (!paragraph) return;
  for (const old of children(paragraph)) if (old.localName !== "pPr") detach(old);
  paragraph.appendChild(run);
}

function leavePlaceholder(control: Element): void {
  const flag = controlProperty(control, "showingPlcHdr");
  if (flag) detach(flag);
  for (const run of Array.from(contentOf(control).getElementsByTagNameNS(NS.w, "r"))) {
    const style = descend(run, NS.w, "rPr", "rStyle");
    if (style) detach(style);
  }
}

const buildingBlock = (glossary: Element | undefined, name: string): Element | null => {
  const blocks = glossary ? childrenNamed(child(glossary, NS.w, "docParts") ?? glossary, NS.w, "docPart") : [];
  const found = blocks.find((block) => wAttribute(descend(block, NS.w, "docPartPr", "name"), "val") === name);
  return found ? child(found, NS.w, "docPartBody") : null;
};

function addBuildingBlock(parts: Parts, name: string, text: string): void {
  const known = parts.get(GLOSSARY);
  const root = known ? (known.root.cloneNode(true) as Element) : emptyGlossary();
  const list = child(root, NS.w, "docParts") ?? root.appendChild(make(root, "docParts"));
  const old = buildingBlock(root, name)?.parentNode;
  if (old) detach(old);
  const block = parseXml(
    `<w:docPart xmlns:w="${NS.w}"><w:docPartPr><w:name/><w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>` +
      `<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors></w:docPartPr>` +
      `<w:docPartBody><w:p/></w:docPartBody></w:docPart>`,
    GLOSSARY,
  );
  setW(first(block, NS.w, "name") as Element, "val", name);
  (first(block, NS.w, "p") as Element).appendChild(runOf(block, text, null));
  list.appendChild((root.ownerDocument as Document).importNode(block, true));
  parts.put(Part.ofElement(GLOSSARY, root), GLOSSARY_TYPE);
  if (!known) parts.relate(parts.main, "glossaryDocument", GLOSSARY);
}

const emptyGlossary = (): Element =>
  parseXml(`<w:glossaryDocument xmlns:w="${NS.w}"><w:docParts/></w:glossaryDocument>`, GLOSSARY);

/** Id of the style of placeholders, which is made when the document has none. */
function styleId(parts: Parts): string {
  const styles = parts.related("styles");
  if (!styles) return STYLE;
  const named = childrenNamed(styles.root, NS.w, "style").find(
    (style) => wAttribute(child(style, NS.w, "name"), "val")?.toLowerCase() === "placeholder text",
  );
  if (named) return attribute(named, NS.w, "styleId") ?? STYLE;
  const root = styles.root.cloneNode(true) as Element;
  const style = parseXml(
    `<w:style xmlns:w="${NS.w}" w:type="character" w:styleId="${STYLE}"><w:name w:val="Placeholder Text"/>` +
      `<w:uiPriority w:val="99"/><w:semiHidden/><w:rPr><w:color w:val="666666"/></w:rPr></w:style>`,
    styles.name,
  );
  root.appendChild((root.ownerDocument as Document).importNode(style, true));
  parts.put(Part.ofElement(styles.name, root));
  return STYLE;
}
