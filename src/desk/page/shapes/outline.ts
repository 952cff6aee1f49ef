import type { Box, Part, PathCommand, Point } from "./model";

type Sized = Pick<Box, "width" | "height">;
type Outline = (size: Sized, adjust: readonly number[]) => string;

/** Outlines of closed presets as SVG paths (ECMA-376 presetShapeDefinitions). What is not listed is drawn as a rectangle. */
const OUTLINES: Readonly<Record<string, Outline>> = {
  rect: polygon([0, 0], [1, 0], [1, 1], [0, 1]),
  flowChartDecision: polygon([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]),
  flowChartOffpageConnector: polygon([0, 0], [1, 0], [1, 0.8], [0.5, 1], [0, 0.8]),
  flowChartInputOutput: polygon([0.2, 0], [1, 0], [0.8, 1], [0, 1]),
  flowChartManualOperation: polygon([0, 0], [1, 0], [0.8, 1], [0.2, 1]),
  triangle: polygon([0.5, 0], [1, 1], [0, 1]),
  hexagon: polygon([0.2, 0], [0.8, 0], [1, 0.5], [0.8, 1], [0.2, 1], [0, 0.5]),
  downArrow: polygon([0.25, 0], [0.75, 0], [0.75, 0.5], [1, 0.5], [0.5, 1], [0, 0.5], [0.25, 0.5]),
  upArrow: polygon([0.5, 0], [1, 0.5], [0.75, 0.5], [0.75, 1], [0.25, 1], [0.25, 0.5], [0, 0.5]),
  rightArrow: polygon([0, 0.25], [0.5, 0.25], [0.5, 0], [1, 0.5], [0.5, 1], [0.5, 0.75], [0, 0.75]),
  leftArrow: polygon([0, 0.5], [0.5, 0], [0.5, 0.25], [1, 0.25], [1, 0.75], [0.5, 0.75], [0.5, 1]),
  bentArrow: polygon(
    [0, 1],
    [0, 0.3],
    [0.75, 0.3],
    [0.75, 0.1],
    [1, 0.4],
    [0.75, 0.7],
    [0.75, 0.5],
    [0.25, 0.5],
    [0.25, 1],
  ),
  homePlate: ({ width, height }, [tip = 0.5]) => {
    const start = Math.max(0, width - Math.min(width, height) * tip);
    return path([0, 0], [start, 0], [width, height / 2], [start, height], [0, height]);
  },
  ellipse: ({ width, height }) => {
    const arc = `A${width / 2} ${height / 2} 0 1 1`;
    return `M0 ${height / 2}${arc} ${width} ${height / 2}${arc} 0 ${height / 2}Z`;
  },
  roundRect: (size, [share = 0.16667]) => rounded(size, Math.min(size.width, size.height) * Math.min(share, 0.5)),
  flowChartTerminator: (size) => rounded(size, Math.min(size.width, size.height) / 2),
  flowChartDocument: ({ width, height }) =>
    `M0 0H${width}V${height * 0.8}C${width * 0.6} ${height * 0.75} ${width * 0.4} ${height * 1.1} 0 ${height * 0.93}Z`,
  flowChartPredefinedProcess: (size) => {
    const [left, right] = [size.width / 8, (size.width * 7) / 8];
    return `${path([0, 0], [size.width, 0], [size.width, size.height], [0, size.height])}M${left} 0V${size.height}M${right} 0V${size.height}`;
  },
};

/** Presets that look like another one. */
const SAME: Readonly<Record<string, string>> = {
  flowChartProcess: "rect",
  flowChartConnector: "ellipse",
  flowChartAlternateProcess: "roundRect",
  diamond: "flowChartDecision",
  parallelogram: "flowChartInputOutput",
};

/** Outline of a closed shape as an SVG path in its box. */
export function outline(part: Pick<Part, "preset" | "box" | "adjust" | "custom">): string {
  if (part.custom) return freeform(part.custom, part.box);
  const draw = OUTLINES[SAME[part.preset] ?? part.preset] ?? OUTLINES.rect;
  return draw ? draw(part.box, part.adjust) : "";
}

/** Corners of a connector in its box before flipping; null for shapes that are none. */
export function connectorPoints({ preset, box, adjust }: Pick<Part, "preset" | "box" | "adjust">): Point[] | null {
  const { width, height } = box;
  const middle = width * (adjust[0] ?? 0.5);
  if (preset === "straightConnector1" || preset === "line")
    return [
      [0, 0],
      [width, height],
    ];
  if (preset === "bentConnector2")
    return [
      [0, 0],
      [width, 0],
      [width, height],
    ];
  if (preset === "bentConnector3")
    return [
      [0, 0],
      [middle, 0],
      [middle, height],
      [width, height],
    ];
  if (/Connector\d/.test(preset))
    return [
      [0, 0],
      [middle, 0],
      [middle, height],
      [width, height],
    ];
  return null;
}

const freeform = (commands: readonly PathCommand[], { width, height }: Sized): string =>
  commands
    .map(({ letter, points }) => letter + points.map(([x, y]) => `${x * width} ${y * height}`).join(" "))
    .join("");

function polygon(...corners: readonly Point[]): Outline {
  return ({ width, height }) => path(...corners.map(([x, y]): Point => [x * width, y * height]));
}

const path = (...points: readonly Point[]): string => `M${points.map(([x, y]) => `${x} ${y}`).join("L")}Z`;

function rounded({ width, height }: Sized, r: number): string {
  const arc = `A${r} ${r} 0 0 1`;
  return `M${r} 0H${width - r}${arc} ${width} ${r}V${height - r}${arc} ${width - r} ${height}H${r}${arc} 0 ${height - r}V${r}${arc} ${r} 0Z`;
}
