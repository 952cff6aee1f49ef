import { Measure, type Area, type Axis } from "../render/measure";
import type { Anchor, Drawing, Position } from "./model";
import { drawingElement, svg } from "./svg";

/** CSS pixels per point. */
const PX = 96 / 72;

interface Placed {
  readonly drawing: Drawing;
  readonly element: SVGElement;
  readonly place: HTMLElement;
}

/** The shapes of the pages, drawn over (or, where the document says so, behind) their text. */
export class ShapeLayer {
  private readonly placed: Placed[] = [];

  /** @param root the rendered pages; the shapes have no place yet, see `arrange` */
  constructor(root: HTMLElement, drawings: readonly Drawing[]) {
    const paragraphs = byNumber(root, "p[data-index]", "index");
    const frames = byNumber(root, "div[data-drawing]", "drawing");
    const numbered = drawings.map((drawing, index) => ({ drawing, index }));
    numbered.sort((a, b) => (a.drawing.anchor?.order ?? 0) - (b.drawing.anchor?.order ?? 0));
    for (const { drawing, index } of numbered) {
      const place = drawing.anchor ? paragraphs.get(drawing.paragraph) : frames.get(index);
      const page = place?.closest<HTMLElement>("section");
      if (!place || !page) continue;
      const element = drawingElement(drawing);
      sheet(page, drawing.anchor?.behind ?? false).append(element);
      this.placed.push({ drawing, element, place });
    }
  }

  /** Puts each shape where its paragraph stands now: to be called again after text has grown or the zoom has changed. */
  arrange(): void {
    const places = this.placed.map(({ drawing, place }) => position(drawing, place));
    this.placed.forEach(({ element }, index) => {
      const [x, y] = places[index] ?? [0, 0];
      element.setAttribute("transform", `translate(${x} ${y}) scale(${PX})`);
    });
  }
}

function byNumber(root: HTMLElement, selector: string, key: string): ReadonlyMap<number, HTMLElement> {
  const found = new Map<number, HTMLElement>();
  for (const element of root.querySelectorAll<HTMLElement>(selector)) found.set(Number(element.dataset[key]), element);
  return found;
}

function sheet(page: HTMLElement, behind: boolean): SVGElement {
  const name = behind ? "desk-shapes desk-behind" : "desk-shapes";
  for (const element of page.children) if (element.getAttribute("class") === name) return element as SVGElement;
  const created = svg("svg", { class: name, "aria-hidden": "true" });
  if (behind) page.prepend(created);
  else page.append(created);
  return created;
}

/** Corner of the drawing in the page's own pixels (before zoom) from the page's corner. */
function position(drawing: Drawing, place: HTMLElement): readonly [number, number] {
  const page = place.closest("section") as HTMLElement;
  const measure = new Measure(page);
  if (!drawing.anchor) return [measure.box(place, "x").start, measure.box(place, "y").start];
  return [
    along(drawing.anchor.horizontal, drawing.width * PX, area("x", drawing.anchor, place, measure)),
    along(drawing.anchor.vertical, drawing.height * PX, area("y", drawing.anchor, place, measure)),
  ];
}

function along({ align, offset }: Position, size: number, { start, end }: Area): number {
  if (align === "center") return (start + end - size) / 2;
  if (align === "right" || align === "bottom" || align === "outside") return end - size;
  return start + (align ? 0 : offset * PX);
}

/** What the offset counts from. In a table cell everything counts from the cell (Word's `layoutInCell`). */
function area(axis: Axis, anchor: Anchor, place: HTMLElement, measure: Measure): Area {
  const { from } = axis === "x" ? anchor.horizontal : anchor.vertical;
  if (["paragraph", "line", "character"].includes(from)) return measure.box(place, axis);
  const cell = place.closest("td");
  if (cell && (anchor.layoutInCell || from === "column")) return measure.content(cell, axis);
  const sheet = measure.box(measure.page, axis);
  const text = measure.content(measure.page, axis);
  if (from === "page") return sheet;
  if (from === "leftMargin" || from === "topMargin") return { start: sheet.start, end: text.start };
  if (from === "rightMargin" || from === "bottomMargin") return { start: text.end, end: sheet.end };
  return text;
}
