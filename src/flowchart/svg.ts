import type { Prosedur } from "../sop/sop";
import type { FontName } from "./layout";
import type { Plan } from "./plan";
import { element, escapeXml, rounded } from "./svg-markup";
import { EDGE, svgPages, type SvgPage } from "./svg-pages";
import { drawingSvg } from "./svg-shapes";
import { headerSvg, rowsSvg } from "./svg-table";

export interface SvgOptions {
  /** 0-based page; all pages below each other without it. */
  readonly page?: number;
  /** Name of the picture for those who cannot see it. */
  readonly title?: string;
}

/** Free fonts as wide as Word's, for where those are missing. */
const FAMILIES: Readonly<Record<FontName, string>> = {
  Arial: "Arial, 'Liberation Sans', Helvetica, sans-serif",
  Calibri: "Calibri, Carlito, sans-serif",
  "Times New Roman": "'Times New Roman', 'Liberation Serif', serif",
  Tahoma: "Tahoma, Verdana, sans-serif",
  "Bookman Old Style": "'Bookman Old Style', 'URW Bookman', serif",
};

/**
 * The drawing of a plan as an SVG document, the same that the host will show: header, rows with their texts, symbols,
 * lines, labels and off-page connectors. One unit is one point. Rows and symbols carry `data-langkah` (from 1).
 */
export function planToSvg(plan: Plan, prosedur: Prosedur, options: SvgOptions = {}): string {
  const { page, title = "Bagan alir prosedur" } = options;
  const { pages, ...size } = svgPages(plan, page);
  const drawn = pages.map((shown) => pageSvg(plan, prosedur, shown));
  const story = plan.symbols.filter(({ simbol }) => simbol === 0).map(({ description }) => `${description}.`);
  const viewBox = `${-EDGE} 0 ${rounded(size.width)} ${rounded(size.height)}`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      viewBox,
      "font-family": FAMILIES[plan.layout.font],
      fill: "#000",
    },
    element("title", {}, escapeXml(title)),
    element("desc", {}, escapeXml(story.join(" "))),
    ...drawn,
  );
}

function pageSvg(plan: Plan, prosedur: Prosedur, { page, top, rows }: SvgPage): string {
  const markup = headerSvg(plan, top) + rowsSvg(plan, prosedur, rows) + drawingSvg(plan, rows);
  return element("g", { "data-halaman": page + 1 }, markup);
}
