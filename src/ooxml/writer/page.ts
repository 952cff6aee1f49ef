import type { FontName, Layout } from "../../flowchart/layout";
import type { Kertas, Margin } from "../../sop/profile";
import type { Lembar, TemplateOptions } from "../options";
import type { PageSetup } from "../snapshot";
import { ptToTwip } from "../xml";

const MM = 72 / 25.4;

/** Paper in points, upright: shorter side, longer side. */
const PAPER: Readonly<Record<Kertas, readonly [number, number]>> = {
  F4: [215 * MM, 330 * MM],
  A4: [210 * MM, 297 * MM],
  Legal: [612, 1008],
  Letter: [612, 792],
};

/** Room for the binder at the left; every other side as office printers allow. */
const PAGE_MARGIN = { top: 15 * MM, right: 15 * MM, bottom: 15 * MM, left: 20 * MM };

/** Paragraphs without text around the procedure table, of one point each, that must fit on its pages too. */
const AROUND_TABLE = 4;

/** Size of the text in the procedure table, in points. */
export const PROCEDURE_FONT_SIZE = 9;

const FONTS: readonly FontName[] = ["Arial", "Calibri", "Times New Roman", "Tahoma", "Bookman Old Style"];

/** Page of the SOP: the paper lying on its longer side. Lengths in points, but for margins of one's own in millimetres. */
export function sopPage(kertas: Kertas, margin: Margin = {}): PageSetup {
  const [height, width] = PAPER[kertas];
  const { top, right, bottom, left } = PAGE_MARGIN;
  const own = (millimetres: number | undefined, ours: number): number =>
    millimetres === undefined ? ours : millimetres * MM;
  const sides = {
    ...{ top: own(margin.atas, top), right: own(margin.kanan, right) },
    ...{ bottom: own(margin.bawah, bottom), left: own(margin.kiri, left) },
  };
  return { width, height, landscape: true, margin: sides };
}

/** True when a section of the user's document already has the page that the SOP needs, to a millimetre. */
export function samePage(setup: PageSetup, { kertas, margin }: Lembar): boolean {
  const wanted = sopPage(kertas, margin);
  const near = (a: number, b: number): boolean => Math.abs(a - b) < MM;
  return (
    near(setup.width, wanted.width) &&
    near(setup.height, wanted.height) &&
    near(setup.margin.left + setup.margin.right, wanted.margin.left + wanted.margin.right) &&
    near(setup.margin.top + setup.margin.bottom, wanted.margin.top + wanted.margin.bottom)
  );
}

/** What the flowchart must know of the page that these options give. */
export function layoutFor(options: TemplateOptions): Layout {
  const layout = layoutOn(sopPage(options.kertas, options.margin), options.huruf);
  return options.bagan ? { ...layout, gaya: options.bagan } : layout;
}

/** What the flowchart must know of a page of the user's document. An unknown font is measured as Arial, a wide one. */
export function layoutOn(page: PageSetup, huruf: string, fontSize = PROCEDURE_FONT_SIZE): Layout {
  const { top, right, bottom, left } = page.margin;
  return {
    width: page.width - left - right,
    height: page.height - top - bottom - AROUND_TABLE,
    firstPageOffset: 0,
    font: FONTS.find((name) => name === huruf) ?? "Arial",
    fontSize,
  };
}

/** Section properties of an SOP's pages. */
export function sectionProperties(lembar: Lembar, type: "nextPage" | "continuous" = "nextPage"): string {
  const { width, height, margin } = sopPage(lembar.kertas, lembar.margin);
  const sides = (["top", "right", "bottom", "left"] as const)
    .map((side) => `w:${side}="${ptToTwip(margin[side])}"`)
    .join(" ");
  return (
    `<w:sectPr><w:type w:val="${type}"/><w:pgSz w:w="${ptToTwip(width)}" w:h="${ptToTwip(height)}" w:orient="landscape"/>` +
    `<w:pgMar ${sides} w:header="425" w:footer="425" w:gutter="0"/></w:sectPr>`
  );
}
