import type { Bentuk } from "../../sop/sop";

/** Presets of DrawingML for the symbols (ECMA-376 Part 1, 20.1.10.56); `tanda` is text and has none. */
const OF_SYMBOLS: Readonly<Record<Exclude<Bentuk, "tanda">, string>> = {
  kapsul: "flowChartTerminator",
  kotak: "flowChartProcess",
  belahKetupat: "flowChartDecision",
  segilima: "flowChartOffpageConnector",
  lain: "flowChartDocument",
  gambar: "flowChartProcess",
};

/** What people draw instead. Word refuses a file with a preset that it does not know, so that only these are written. */
const OTHERS = new Set(
  (
    "flowChartInputOutput flowChartPredefinedProcess flowChartInternalStorage flowChartDocument flowChartMultidocument " +
    "flowChartPreparation flowChartManualInput flowChartManualOperation flowChartConnector flowChartPunchedCard " +
    "flowChartPunchedTape flowChartSummingJunction flowChartOr flowChartCollate flowChartSort flowChartExtract " +
    "flowChartMerge flowChartOnlineStorage flowChartDelay flowChartMagneticTape flowChartMagneticDisk flowChartMagneticDrum " +
    "flowChartDisplay flowChartAlternateProcess flowChartProcess flowChartDecision flowChartTerminator " +
    "flowChartOffpageConnector rect roundRect ellipse diamond triangle rtTriangle parallelogram trapezoid pentagon hexagon " +
    "heptagon octagon star5 cube can foldedCorner plaque cloud heart sun moon homePlate chevron leftArrow rightArrow upArrow " +
    "downArrow leftRightArrow upDownArrow bentArrow uturnArrow wedgeRectCallout wedgeRoundRectCallout wedgeEllipseCallout"
  ).split(" "),
);

/** Preset of a symbol; `asal` is that of a `lain`. */
export function presetOf(bentuk: Exclude<Bentuk, "tanda">, asal?: string): string {
  return bentuk === "lain" && asal !== undefined && OTHERS.has(asal) ? asal : OF_SYMBOLS[bentuk];
}
