/** Shapes as the desk draws them. Lengths are in points, colours CSS. */
export interface Drawing {
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
  /** Null for a drawing that stands in the line like a letter. */
  readonly anchor: Anchor | null;
  readonly width: number;
  readonly height: number;
  readonly description: string;
  readonly parts: readonly Part[];
}

export interface Anchor {
  readonly horizontal: Position;
  readonly vertical: Position;
  readonly layoutInCell: boolean;
  readonly behind: boolean;
  readonly order: number;
}

/** `wp:positionH` or `wp:positionV`. */
export interface Position {
  /** `relativeFrom`: "column", "paragraph", "page", "margin", … */
  readonly from: string;
  readonly offset: number;
  /** "left", "center", "bottom", …; null when the offset counts. */
  readonly align: string | null;
}

export interface Part {
  /** Box before turning, relative to the drawing's own corner. */
  readonly box: Box;
  readonly preset: string;
  /** Outline of a freeform; null for presets. */
  readonly custom: readonly PathCommand[] | null;
  readonly adjust: readonly number[];
  readonly flipH: boolean;
  readonly flipV: boolean;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly fill: string | null;
  readonly line: Line | null;
  readonly text: ShapeText | null;
}

export type Point = readonly [x: number, y: number];

/** A command of an SVG path, its points in fractions of the box. */
export interface PathCommand {
  readonly letter: string;
  readonly points: readonly Point[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly colour: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly head: boolean;
  readonly tail: boolean;
}

export interface ShapeText {
  readonly paragraphs: readonly TextParagraph[];
  readonly inset: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Vertical place in the shape: "t", "ctr" or "b". */
  readonly anchor: string;
  readonly vertical: boolean;
}

export interface TextParagraph {
  readonly align: string;
  readonly runs: readonly TextRun[];
}

export interface TextRun {
  readonly text: string;
  readonly size: number;
  readonly font: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string | null;
}
