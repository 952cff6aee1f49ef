import type { PageSetup } from "../snapshot";
import { attribute, child, NS, numberOf, twipToPt, wAttribute } from "../xml";

/** Page setup of a `w:sectPr`; what it does not say is as Word assumes (Letter, one inch). */
export function pageSetup(sectPr: Element | null): PageSetup {
  const size = child(sectPr, NS.w, "pgSz");
  const margin = child(sectPr, NS.w, "pgMar");
  const width = points(size, "w", 12240);
  const height = points(size, "h", 15840);
  const side = (name: string): number => Math.abs(points(margin, name, 1440));
  return {
    width,
    height,
    landscape: wAttribute(size, "orient") === "landscape" || width > height,
    margin: { top: side("top"), right: side("right"), bottom: side("bottom"), left: side("left") },
  };
}

const points = (element: Element | null, name: string, twips: number): number =>
  twipToPt(numberOf(attribute(element, NS.w, name), twips));
