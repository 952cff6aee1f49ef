import { parseDocument } from "#dom";
import { strFromU8 } from "fflate";
import { readTheme } from "../shapes/colour";
import { ShapeLayer } from "../shapes/place";
import { readDrawings } from "../shapes/read";
import { layoutFacts } from "./facts";
import { paginate } from "./paginate";
import { bodyParagraphs } from "./paragraphs";
import { prepare } from "./prepare";
import { renderPreview } from "./preview";
import { settle } from "./settle";
import { ParagraphStyles } from "./styles";
import { setTabs } from "./tabs";

const STYLES = "word/styles.xml";
const THEME = "word/theme/theme1.xml";

/** What the view draws: the document and the package that it lies in. */
export interface Source {
  documentXml(): Document;
  parts(): ReadonlyMap<string, Uint8Array>;
}

/** The document as pages in an element of our page. */
export class DocumentView {
  /** Holds the pages, each a `section`. */
  readonly pages = document.createElement("div");
  private shapes: ShapeLayer | null = null;
  private readonly styles = document.createElement("div");

  constructor(root: HTMLElement) {
    this.pages.className = "docx-wrapper";
    root.replaceChildren(this.styles, this.pages);
  }

  /**
   * Prepares a drawing of the document as it is now. The old pages stay until the function that it gives is called,
   * which puts the new ones in their place at once. Their shapes are placed by `arrange`.
   */
  async draw(source: Source): Promise<() => void> {
    const xml = source.documentXml();
    const parts = source.parts();
    const paragraphs = bodyParagraphs(xml);
    const drawings = readDrawings(paragraphs, readTheme(partOf(parts, THEME)));
    const facts = layoutFacts(paragraphs, new ParagraphStyles(partOf(parts, STYLES)));
    const preview = await renderPreview(prepare(xml, parts));
    return () => {
      releaseImages(this.pages);
      this.styles.replaceChildren(...preview.styles);
      this.pages.replaceChildren(...preview.sections);
      // at another zoom the browser rounds borders differently, and rows would move to other pages
      this.pages.style.removeProperty("zoom");
      settle(this.pages, facts);
      setTabs(this.pages, facts.tabs);
      paginate(preview.sections, facts);
      this.shapes = new ShapeLayer(this.pages, drawings);
    };
  }

  /** Moves the shapes to where their paragraphs stand now. */
  arrange(): void {
    this.shapes?.arrange();
  }
}

/** Parsed parts: most stay as they are from one drawing to the next. */
const parsed = new WeakMap<Uint8Array, Document>();

function partOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Document | null {
  const part = parts.get(name);
  if (!part) return null;
  const known = parsed.get(part) ?? parseDocument(strFromU8(part));
  parsed.set(part, known);
  return known;
}

/** docx-preview makes an object URL of each picture. */
function releaseImages(root: HTMLElement): void {
  for (const image of root.querySelectorAll("img")) if (image.src.startsWith("blob:")) URL.revokeObjectURL(image.src);
}
