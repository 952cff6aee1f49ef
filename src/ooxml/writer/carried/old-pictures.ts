import { serializeNode } from "#dom";
import { chosenBranch } from "../../reader/alternate";
import { all, attribute, child, children, descend, emuToPt, first, isElement, NS, numberOf } from "../../xml";
import type { Picture } from "../picture";

/** Drawings of a paragraph that are shown, not those within others. */
export function drawingsIn(element: Element | undefined): Element[] {
  return (element ? children(element) : []).flatMap((one) => {
    if (isElement(one, NS.w, "drawing") || isElement(one, NS.w, "pict")) return [one];
    if (isElement(one, NS.mc, "AlternateContent")) return drawingsIn(chosenBranch(one) ?? undefined);
    return isElement(one, NS.w, "del") ? [] : drawingsIn(one);
  });
}

/** Size of a picture that does not tell its own, in points. */
const USUAL = 144;

/** Pictures of one drawing (`w:drawing`, `w:pict`), those in its text boxes included, in order. */
export function picturesOf(drawing: Element, idOf: (id: string) => string): Picture[] {
  const drawn = all(drawing, NS.pic, "pic").flatMap((pic) => pictureOf(pic, drawing, idOf));
  return drawn.length > 0 ? drawn : all(drawing, NS.v, "imagedata").flatMap((data) => oldPictureOf(data, idOf));
}

function pictureOf(pic: Element, drawing: Element, idOf: (id: string) => string): Picture[] {
  const fill = child(pic, NS.pic, "blipFill");
  const id = attribute(child(fill, NS.a, "blip"), NS.r, "embed");
  if (id === null) return [];
  const own = descend(child(pic, NS.pic, "spPr"), NS.a, "xfrm", "ext");
  const alone = all(drawing, NS.pic, "pic").length === 1 && first(drawing, NS.wps, "wsp") === null;
  const extent = alone ? first(drawing, NS.wp, "extent") : null;
  const size = (side: "cx" | "cy"): number => emuToPt(numberOf(attribute(extent ?? own, null, side))) || USUAL;
  const crop = child(fill, NS.a, "srcRect");
  const potong = crop && { potong: serializeNode(crop) };
  return [{ id: idOf(id), lebar: size("cx"), tinggi: size("cy"), ...potong }];
}

/** VML tells the size in the style of the shape around (ECMA-376 Part 4, 19.1.2.19). */
function oldPictureOf(data: Element, idOf: (id: string) => string): Picture[] {
  const id = attribute(data, NS.r, "id") ?? attribute(data, NS.r, "pict");
  if (id === null) return [];
  const style = attribute(data.parentNode as Element | null, null, "style") ?? "";
  const size = (side: "width" | "height"): number => {
    const [, value, unit = "pt"] = new RegExp(`(?:^|;)\\s*${side}:\\s*([\\d.]+)(pt|in|cm|mm|px)?`).exec(style) ?? [];
    return numberOf(value) * (POINTS[unit] ?? 1) || USUAL;
  };
  return [{ id: idOf(id), lebar: size("width"), tinggi: size("height") }];
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 7.2 / 2.54, px: 0.75 };
