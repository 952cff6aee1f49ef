import type { Box, Point, ShapeNode } from "../../ooxml/snapshot";
import type { Bentuk } from "../../sop/sop";

/** What arrows join: a symbol of a step, or an off-page connector. */
export interface Node {
  readonly shape: ShapeNode;
  readonly box: Box;
  readonly doubt: number;
  /** 0-based index of the step, and of the symbol in it; null for an off-page connector. */
  readonly at: { readonly langkah: number; readonly simbol: number } | null;
  readonly bentuk: Bentuk;
}

/** A line or block arrow as it was drawn. */
export interface Strand {
  readonly shape: ShapeNode;
  /** Corners from start to end; at least two. */
  readonly course: readonly Point[];
  readonly doubt: number;
  readonly start: End;
  readonly end: End;
}

export interface End {
  readonly point: Point;
  /** Away from the line, of length 1; null for a line without length. */
  readonly outward: Point | null;
  readonly arrow: boolean;
  /** Id of the shape that it is glued to. */
  readonly glue: number | null;
}

/** A text that may name an exit. */
export interface Label {
  readonly shape: ShapeNode;
  readonly text: string;
  readonly box: Box;
}

/** Where two parts are known to each other only up to this height. */
export const slack = (a: { doubt: number }, b: { doubt: number }): number => Math.abs(a.doubt - b.doubt);
