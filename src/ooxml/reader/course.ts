import type { Box, Point } from "../snapshot";

/** A corner of a line as shares of the width and height of its box. */
export type Share = readonly [x: number, y: number];

/** How a shape is turned in its box: mirrored first, then rotated clockwise about the centre (ECMA-376 20.1.7.6). */
export interface Turn {
  readonly flipH: boolean;
  readonly flipV: boolean;
  readonly degrees: number;
}

/** Share of an adjust value of a preset, by its place; the preset's own where the shape has none. */
type Adjust = (place: number, own: number) => number;

const HALF = 0.5;
/** Where the shaft of a bent arrow runs, beside the middle of its head. */
const SHAFT = 0.125;
const BEND = 0.25;

/** Lines and block arrows from their start to their end, as they lie before they are turned (presetShapeDefinitions). */
const COURSES: Readonly<Record<string, (adjust: Adjust) => Share[]>> = {
  straightConnector1: () => [
    [0, 0],
    [1, 1],
  ],
  bentConnector2: () => [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
  bentConnector3: (adjust) => {
    const x = adjust(0, HALF);
    return [
      [0, 0],
      [x, 0],
      [x, 1],
      [1, 1],
    ];
  },
  bentConnector4: (adjust) => {
    const [x, y] = [adjust(0, HALF), adjust(1, HALF)];
    return [
      [0, 0],
      [x, 0],
      [x, y],
      [1, y],
      [1, 1],
    ];
  },
  bentConnector5: (adjust) => {
    const [x1, y, x2] = [adjust(0, HALF), adjust(1, HALF), adjust(2, HALF)];
    return [
      [0, 0],
      [x1, 0],
      [x1, y],
      [x2, y],
      [x2, 1],
      [1, 1],
    ];
  },
  rightArrow: () => [
    [0, HALF],
    [1, HALF],
  ],
  downArrow: () => [
    [HALF, 0],
    [HALF, 1],
  ],
  bentArrow: () => [
    [SHAFT, 1],
    [SHAFT, BEND],
    [1, BEND],
  ],
  bentUpArrow: () => [
    [0, 1 - SHAFT],
    [1 - BEND, 1 - SHAFT],
    [1 - BEND, 0],
  ],
  uturnArrow: () => [
    [SHAFT, 1],
    [SHAFT, SHAFT],
    [1 - BEND, SHAFT],
    [1 - BEND, 1],
  ],
  curvedRightArrow: () => [
    [1, SHAFT],
    [0, HALF],
    [1, 1 - BEND],
  ],
  curvedDownArrow: () => [
    [SHAFT, 1],
    [HALF, 0],
    [1 - BEND, 1],
  ],
};

const backwards = (preset: string): ((adjust: Adjust) => Share[]) | undefined => {
  const course = COURSES[preset];
  return course && ((adjust) => course(adjust).reverse());
};

/** Presets that run like another, and those that run like it from end to start. */
const ALIKE: Readonly<Record<string, string>> = {
  line: "straightConnector1",
  curvedConnector2: "bentConnector2",
  curvedConnector3: "bentConnector3",
  curvedConnector4: "bentConnector4",
  curvedConnector5: "bentConnector5",
  notchedRightArrow: "rightArrow",
  stripedRightArrow: "rightArrow",
  leftRightArrow: "rightArrow",
  upDownArrow: "downArrow",
  curvedLeftArrow: "curvedRightArrow",
};
const REVERSED: Readonly<Record<string, string>> = { leftArrow: "rightArrow", upArrow: "downArrow" };

/** Block arrows: closed shapes that stand for a line, with the ends at which they have heads. */
const BLOCK = /Arrow$/;
const TWO_HEADS: ReadonlySet<string> = new Set(["leftRightArrow", "upDownArrow"]);
export const isBlockArrow = (preset: string): boolean => BLOCK.test(preset);
export const hasTwoHeads = (preset: string): boolean => TWO_HEADS.has(preset);

/** Corners of a line of this preset as shares of its box; null for what is no line. */
export function courseOfPreset(preset: string, adjust: readonly number[]): Share[] | null {
  const reversed = REVERSED[preset];
  const course = reversed ? backwards(reversed) : COURSES[ALIKE[preset] ?? preset];
  return course ? course((place, own) => adjust[place] ?? own) : null;
}

/** Corners in the coordinates of the box, turned as the shape is. */
export function laid(shares: readonly Share[], { x, y, width, height }: Box, turn: Turn): Point[] {
  const [sin, cos] = [Math.sin((turn.degrees * Math.PI) / 180), Math.cos((turn.degrees * Math.PI) / 180)];
  return shares.map(([shareX, shareY]) => {
    const dx = (turn.flipH ? HALF - shareX : shareX - HALF) * width;
    const dy = (turn.flipV ? HALF - shareY : shareY - HALF) * height;
    return { x: x + width / 2 + dx * cos - dy * sin, y: y + height / 2 + dx * sin + dy * cos };
  });
}

/** The box that a turned shape covers: a quarter turn swaps its sides. */
export function turnedBox(box: Box, degrees: number): Box {
  const quarter = Math.abs(Math.sin((degrees * Math.PI) / 180)) > Math.SQRT1_2;
  if (!quarter) return box;
  const { x, y, width, height } = box;
  return { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width };
}
