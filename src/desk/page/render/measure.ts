export type Axis = "x" | "y";

/** From where to where something reaches along an axis, in the page's own pixels from its corner. */
export interface Area {
  readonly start: number;
  readonly end: number;
}

/** Measures elements of a page in its own pixels, whatever the zoom of the view. */
export class Measure {
  private readonly origin: DOMRect;
  private readonly zoom: number;

  constructor(readonly page: HTMLElement) {
    this.origin = page.getBoundingClientRect();
    this.zoom = this.origin.width / page.offsetWidth || 1;
  }

  /** The border box. */
  box(element: Element, axis: Axis): Area {
    const rect = element.getBoundingClientRect();
    return axis === "x"
      ? { start: (rect.left - this.origin.left) / this.zoom, end: (rect.right - this.origin.left) / this.zoom }
      : { start: (rect.top - this.origin.top) / this.zoom, end: (rect.bottom - this.origin.top) / this.zoom };
  }

  /** The content box: without padding. */
  content(element: Element, axis: Axis): Area {
    const { start, end } = this.box(element, axis);
    const style = getComputedStyle(element);
    const [first, last] =
      axis === "x" ? [style.paddingLeft, style.paddingRight] : [style.paddingTop, style.paddingBottom];
    return { start: start + pixels(first), end: end - pixels(last) };
  }
}

const pixels = (length: string): number => Number.parseFloat(length) || 0;
