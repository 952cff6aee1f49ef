import type { Engine } from "../../engine/engine";
import { rangeOf, textOf } from "./text";

/** Colours that Word has for squiggles, each drawn by a rule of its own in pages.css. */
const COLORS = ["Red", "Green", "Blue", "Lavender", "Berry"] as const;

const nameOf = (color: string): string => `desk-garis-${color.toLowerCase()}`;

/** Draws the squiggles of the add-in under the words of the rendered pages. */
export class Squiggles {
  constructor(private readonly pages: HTMLElement) {}

  /** Draws those that stand in the document now, and no others. */
  mark(engine: Engine): void {
    // Browsers that cannot style parts of a text show none, as a Word without squiggles.
    if (!CSS.highlights) return;
    const all = engine.annotations();
    for (const color of COLORS) {
      const ranges = all.filter(({ colorScheme }) => colorScheme === color).flatMap((one) => this.rangeIn(one));
      if (ranges.length > 0) CSS.highlights.set(nameOf(color), new Highlight(...ranges));
      else CSS.highlights.delete(nameOf(color));
    }
  }

  private rangeIn({ paragraph, start, end }: { paragraph: number; start: number; end: number }): Range[] {
    const rendered = this.pages.querySelector(`p[data-index="${paragraph}"]`);
    return rendered && end <= textOf(rendered).length ? [rangeOf(rendered, start, end)] : [];
  }
}
