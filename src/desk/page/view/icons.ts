const SVG = "http://www.w3.org/2000/svg";

/** Outlines on a 16 px grid. */
const PATHS = {
  buka: "M2 4.5h4l1.5 1.5H14v7H2zM2 8h12",
  simpan: "M8 2v8M5 7l3 3 3-3M3 13h10",
  baru: "M4 2h5l3 3v9H4zM9 2v3h3",
  urungkan: "M6 4 3 7l3 3M3 7h6a3.5 3.5 0 0 1 0 7H6",
  ulangi: "M10 4l3 3-3 3M13 7H7a3.5 3.5 0 0 0 0 7h3",
  tutup: "M4 4l8 8M12 4l-8 8",
} as const;

/** A drawn icon; it says nothing by itself, so a label must stand beside it. */
export function icon(name: keyof typeof PATHS): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
