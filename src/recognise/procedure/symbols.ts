import type { ShapeNode } from "../../ooxml/snapshot";
import { parseDescription, parseShapeName, type ShapeName } from "../../sop/bagan-names";
import type { Bentuk } from "../../sop/sop";

/** What people draw for the five symbols; any other closed shape is `lain`. */
const BENTUK: Readonly<Record<string, Bentuk>> = {
  flowChartTerminator: "kapsul",
  flowChartAlternateProcess: "kapsul",
  roundRect: "kapsul",
  ellipse: "kapsul",
  flowChartProcess: "kotak",
  rect: "kotak",
  flowChartDecision: "belahKetupat",
  diamond: "belahKetupat",
  flowChartOffpageConnector: "segilima",
  homePlate: "segilima",
  pentagon: "segilima",
  picture: "gambar",
};

/** What is drawn but no symbol of a step: lines, block arrows, frames around others. */
const NO_SYMBOL = /Arrow|Connector\d$|^(line|canvas|brace|bracket|leftBrace|rightBrace)/i;

/** Shapes do not change, and many questions ask for their names: what a name says is kept with its shape. */
const names = new WeakMap<ShapeNode, ShapeName | null>();

/** What the name of a shape says; null for a shape that is not of our own drawing. */
export function ownName(shape: ShapeNode): ShapeName | null {
  const known = names.get(shape);
  if (known !== undefined) return known;
  const name = parseShapeName(shape.name);
  names.set(shape, name);
  return name;
}

/** A symbol as it was drawn. */
export interface Drawn {
  readonly bentuk: Bentuk;
  readonly asal?: string;
}

/** The symbol that a shape stands for; null for lines, labels and page connectors of our own drawing. */
export function drawnSymbol(shape: ShapeNode): Drawn | null {
  const own = ownName(shape);
  if (own && own.kind !== "simbol") return null;
  if (!own && (shape.connector || NO_SYMBOL.test(shape.preset) || isLabel(shape) || isHead(shape))) return null;
  const told = own && parseDescription(shape.description);
  if (told && (told.bentuk === "tanda" || told.bentuk === "gambar")) return { bentuk: told.bentuk };
  const bentuk = BENTUK[shape.preset];
  return bentuk ? { bentuk } : { bentuk: "lain", asal: shape.preset };
}

/** True for the pentagon that joins two pages. */
export const isPageConnector = ({ preset }: ShapeNode): boolean => BENTUK[preset] === "segilima";

/** Text beside an arrow ("Ya", "Tidak lengkap") rather than a symbol with text in it. */
export function isLabel({ textBox, outlined, filled, text, preset }: ShapeNode): boolean {
  if (preset === "picture") return false;
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  return textBox ? !outlined || (words > 0 && words < 3) : !outlined && !filled;
}

const HEADS: ReadonlySet<string> = new Set(["triangle", "flowChartMerge", "flowChartExtract"]);
/** Symbols are never so small, in points. */
export const HEAD_SIZE = 12;

/** A small triangle that people put at the end of a line for an arrowhead. */
export const isHead = ({ preset, box, text }: ShapeNode): boolean =>
  HEADS.has(preset) && box !== null && Math.max(box.width, box.height) <= HEAD_SIZE && text.trim() === "";

const MARKS = /^[√✓✔☑☒✗✘●•■▪◆○◯⚫xXvVüÜûþý*(\u00fc\u00fb\uf0fc\uf0fb\uf0fe\uf06c\s]+$/u;

/** The text of a performer's cell is nothing but a mark. */
export const isMark = (text: string): boolean => text.length < 4 && text.trim() !== "" && MARKS.test(text);
