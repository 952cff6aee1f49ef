import { childrenNamed, child, descend, isOn, NS, wAttribute } from "../../../ooxml/xml";

/** Asks paragraph properties of the document's styles, inherited ones included. */
export class ParagraphStyles {
  private readonly styles = new Map<string, Element>();
  private readonly normal: string;

  /** @param styles `word/styles.xml`, if the package has one */
  constructor(styles: Document | null) {
    const all = styles ? childrenNamed(styles.documentElement, NS.w, "style") : [];
    const paragraph = all.filter((style) => wAttribute(style, "type") === "paragraph");
    for (const style of paragraph) this.styles.set(wAttribute(style, "styleId") ?? "", style);
    this.normal =
      wAttribute(
        paragraph.find((style) => wAttribute(style, "default") === "1"),
        "styleId",
      ) ?? "";
  }

  styleOf(paragraph: Element): string {
    return wAttribute(descend(paragraph, NS.w, "pPr", "pStyle"), "val") ?? this.normal;
  }

  /** True when an on/off property holds for the paragraph, set by itself or by its style. */
  has(paragraph: Element, property: string): boolean {
    const own = descend(paragraph, NS.w, "pPr", property);
    if (own) return isOn(own);
    const seen = new Set<string>();
    for (let id = this.styleOf(paragraph); id && !seen.has(id); id = this.basis(id)) {
      seen.add(id);
      const found = descend(this.styles.get(id), NS.w, "pPr", property);
      if (found) return isOn(found);
    }
    return false;
  }

  private basis(id: string): string {
    return wAttribute(child(this.styles.get(id), NS.w, "basedOn"), "val") ?? "";
  }
}
