import type { Link } from "./grid";
import type { RowNeeds } from "./heights";
import type { Setting } from "./label-settings";
import { placeLabels } from "./labels";
import type { PlacedLabel } from "./labels";
import { drawPage } from "./page-drawing";
import type { PageDrawing } from "./page-drawing";
import type { Wiring } from "./wiring";

/** A page with its labels. */
export interface Labelled {
  readonly drawing: PageDrawing;
  readonly labels: readonly PlacedLabel[];
}

interface Texts {
  /** Height of the texts of each step. */
  readonly texts: readonly number[];
  readonly settingsOf: (text: string) => readonly Setting[];
}

/** How often a row may grow for a label in each of two ways, and by how much. */
const ROUNDS = 8;
const LINE = 9;
/** The same for a label through which a border between columns runs. */
const SPLIT_ROUNDS = 2;

/** Draws a wired page with more height in its rows; a row grows further where a label has no place in it. */
export function drawLabelled(
  wiring: Wiring,
  { texts, settingsOf }: Texts,
): (stretch: (row: number) => number) => Labelled {
  const grown = new Growth();
  return (stretch) => {
    const needs = (row: number): RowNeeds => ({
      text: texts[row] ?? 0,
      extra: grown.outer(row) + Math.floor(stretch(row) * 2) / 2,
      inner: grown.inner(row),
    });
    for (;;) {
      const drawing = drawPage(wiring, needs);
      const labels = placeLabels(drawing, wiring.performers, settingsOf);
      const crowded = labels.filter(({ covers, link }) => covers && grown.helps(link));
      const split = labels.filter((label) => label.split && !label.covers && grown.unites(label.link));
      if (crowded.length + split.length === 0) return { drawing, labels };
      for (const { link } of crowded) grown.add(link);
      for (const { link } of split) grown.addForBorder(link);
    }
  };
}

/** Room that labels need in their rows beyond what symbols and lines take. */
class Growth {
  private readonly room = new Map<string, number>();
  /** How often a row grew for a label. What no height helps must not make the table taller. */
  private readonly tries = new Map<Link, number>();
  private readonly splits = new Map<Link, number>();

  outer(row: number): number {
    return this.room.get(`outer.${row}`) ?? 0;
  }

  inner(row: number): number {
    return this.room.get(`inner.${row}`) ?? 0;
  }

  /** True while there is a way to grow that was not tried. */
  helps(link: Link): boolean {
    return (this.tries.get(link) ?? 0) <= 2 * ROUNDS;
  }

  /** Adds a line of text where the label is likely to need it, then at the other place; takes away what did not help. */
  add(link: Link): void {
    const tried = this.tries.get(link) ?? 0;
    this.tries.set(link, tried + 1);
    if (tried === ROUNDS) this.grow(link, -ROUNDS, "likely");
    if (tried < 2 * ROUNDS) this.grow(link, 1, tried < ROUNDS ? "likely" : "other");
    else this.grow(link, -ROUNDS, "other");
  }

  /** True while the row may grow so that the label can be broken into lines that fit its column. */
  unites(link: Link): boolean {
    return (this.splits.get(link) ?? 0) <= SPLIT_ROUNDS;
  }

  /** Adds a line for such a label, or takes away what did not help. */
  addForBorder(link: Link): void {
    const tried = this.splits.get(link) ?? 0;
    this.splits.set(link, tried + 1);
    this.grow(link, tried < SPLIT_ROUNDS ? 1 : -SPLIT_ROUNDS, "likely");
  }

  private grow({ from, to, langkah }: Link, lines: number, place: "likely" | "other"): void {
    const within = to?.owner.kind === "keluar" && to.band > from.band;
    const key = `${within === (place === "likely") ? "inner" : "outer"}.${langkah}`;
    this.room.set(key, Math.max(0, (this.room.get(key) ?? 0) + lines * LINE));
  }
}
