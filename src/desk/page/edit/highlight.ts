import type { Selection } from "../../engine/engine";
import { rangeOf, textOf } from "./text";

const NAME = "desk-pilihan";
const MARKED = "desk-selected";

/** Shows what the add-in has selected. */
export class Highlighter {
  private selection: Selection | null = null;

  constructor(private readonly pages: HTMLElement) {}

  /** Marks a selection in place of the one before, and scrolls to it. */
  show(selection: Selection): void {
    this.selection = selection;
    this.mark()[0]?.scrollIntoView({ block: "center" });
  }

  /** Marks the selection again in a new rendering. */
  mark(): HTMLElement[] {
    this.pages.querySelectorAll(`.${MARKED}`).forEach((paragraph) => paragraph.classList.remove(MARKED));
    const paragraphs = this.selection ? this.covered(this.selection) : [];
    paragraphs.forEach((paragraph) => paragraph.classList.add(MARKED));
    if (CSS.highlights) CSS.highlights.set(NAME, new Highlight(...this.ranges(paragraphs)));
    return paragraphs;
  }

  clear(): void {
    this.selection = null;
    this.mark();
  }

  private covered({ from, to }: Selection): HTMLElement[] {
    const all = Array.from(this.pages.querySelectorAll<HTMLElement>("p[data-index]"));
    return all.filter(
      ({ dataset }) => Number(dataset.index) >= from.paragraph && Number(dataset.index) <= to.paragraph,
    );
  }

  private ranges(paragraphs: readonly HTMLElement[]): Range[] {
    const { selection } = this;
    if (!selection) return [];
    return paragraphs.map((paragraph) => {
      const index = Number(paragraph.dataset.index);
      const start = index === selection.from.paragraph ? selection.from.offset : 0;
      const end = index === selection.to.paragraph ? selection.to.offset : textOf(paragraph).length;
      return rangeOf(paragraph, start, end);
    });
  }
}
