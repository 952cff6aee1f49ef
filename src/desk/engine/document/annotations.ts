import { extentText, isAlive, stretch, type Stretch } from "./extent";
import type { Point, Points } from "./points";

/** What an add-in says about a part of a paragraph (`Word.Critique`). */
export interface Critique {
  readonly colorScheme: string;
  readonly start: number;
  readonly length: number;
  readonly popupOptions?: object;
}

/** A squiggle under a part of a paragraph. It lives in the session only, never in the file. */
export interface Annotation {
  readonly id: string;
  readonly critique: Critique;
  readonly range: Stretch;
  /** Text under it when it was made: a squiggle goes when that text changes. */
  readonly text: string;
  state: "Created" | "Accepted" | "Rejected";
}

export class Annotations {
  readonly #all = new Map<string, Annotation>();
  #last = 0;

  constructor(
    private readonly points: Points,
    private readonly root: () => Node,
  ) {}

  add(paragraph: Element, critique: Critique): Annotation {
    const { start, length } = critique;
    const range = stretch(this.points.place(paragraph, start), this.points.place(paragraph, start + length));
    this.#last += 1;
    const annotation: Annotation = { id: `a${this.#last}`, critique, range, text: extentText(range), state: "Created" };
    this.#all.set(annotation.id, annotation);
    return annotation;
  }

  remove(id: string): void {
    this.#all.delete(id);
  }

  /** Squiggles whose text still stands, of one paragraph or of all. */
  of(paragraph?: Element): Annotation[] {
    this.#drop();
    return [...this.#all.values()].filter(({ range }) => !paragraph || range.start.paragraph === paragraph);
  }

  /** Places that must go on following the text. */
  get places(): Point[] {
    return [...this.#all.values()].flatMap(({ range }) => [range.start, range.end]);
  }

  #drop(): void {
    for (const [id, { range, text }] of this.#all) {
      if (!isAlive(range, this.root()) || extentText(range) !== text) this.#all.delete(id);
    }
  }
}
