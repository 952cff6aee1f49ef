/** A place between two characters of a paragraph; it moves with the text. */
export interface Point {
  paragraph: Element;
  at: number;
}

/** Keeps the points that someone may still ask for in their places while the text changes under them. */
export class Points {
  readonly #live = new Set<Point>();

  /** A place that follows the text from now on. */
  place(paragraph: Element, at: number): Point {
    const point = { paragraph, at };
    this.#live.add(point);
    return point;
  }

  /** Text from `from` to `to` was replaced by `length` characters. Points at `from` stay in front of new text. */
  replaced(paragraph: Element, from: number, to: number, length: number): void {
    for (const point of this.#of(paragraph)) {
      if (point.at >= to && point.at > from) point.at += length - (to - from);
      else if (point.at > from) point.at = from;
    }
  }

  /** The text from `from` on went to another paragraph, where it begins at `to`. */
  moved(paragraph: Element, from: number, target: Element, to: number): void {
    for (const point of this.#of(paragraph)) {
      if (point.at < from || (point.at === from && from > 0)) continue;
      point.paragraph = target;
      point.at += to - from;
    }
  }

  /** Forgets all points but these. */
  retain(points: Iterable<Point>): void {
    const kept = new Set(points);
    for (const point of this.#live) if (!kept.has(point)) this.#live.delete(point);
  }

  #of(paragraph: Element): Point[] {
    return [...this.#live].filter((point) => point.paragraph === paragraph);
  }
}
