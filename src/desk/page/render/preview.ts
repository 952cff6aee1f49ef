import { renderAsync } from "docx-preview";
import { resolveMarks } from "./marks";

/** What docx-preview makes of a document: its style sheets, and one `section` per section of the document. */
export interface Preview {
  readonly styles: readonly HTMLElement[];
  readonly sections: readonly HTMLElement[];
}

const OPTIONS = {
  className: "docx",
  inWrapper: true,
  // pages are made by paginate(): docx-preview would tear paragraphs apart at a break
  breakPages: false,
  renderAltChunks: false,
  renderComments: false,
  renderFootnotes: true,
  renderEndnotes: true,
} as const;

/** Renders a prepared document (see `prepare`) into detached elements. */
export async function renderPreview(docx: Uint8Array): Promise<Preview> {
  const body = document.createElement("div");
  const style = document.createElement("div");
  await renderAsync(new Blob([docx as Uint8Array<ArrayBuffer>]), body, style, OPTIONS);
  resolveMarks(body);
  body.querySelectorAll<HTMLElement>("[style*='line-height']").forEach((element) => {
    element.style.lineHeight = wordLineHeight(element.style.lineHeight);
  });
  const styles = Array.from(style.querySelectorAll("style"));
  styles.forEach((sheet) => (sheet.textContent = wordLike(sheet.textContent ?? "")));
  const sections = Array.from(body.querySelectorAll<HTMLElement>("section.docx"));
  return { styles, sections: sections.filter((section) => section.querySelector("article")?.firstChild) };
}

/** Word counts lines in the font's own line height, CSS in its size: about 1.15 for Arial, Times and Calibri. */
const FONT_LINE = 1.15;
const LINE_HEIGHT = /line-height: (\d+\.\d+);/g;

/** Signs of the fonts Symbol and Wingdings, which few browsers have, as Unicode. */
const SIGNS: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0fc": "✓",
  "\uf0d8": "➢",
  "\uf0e0": "→",
  "\uf076": "❖",
  "\uf0a8": "☐",
  "\uf06f": "☐",
  "\uf0fe": "☒",
};

const wordLike = (css: string): string =>
  css
    .replace(LINE_HEIGHT, (_, lines: string) => `line-height: ${wordLineHeight(lines)};`)
    .replace(/[\uf000-\uf0ff]/g, (sign) => SIGNS[sign] ?? sign);

function wordLineHeight(lines: string): string {
  return /^[\d.]+$/.test(lines) ? (Number(lines) * FONT_LINE).toFixed(3) : lines;
}
