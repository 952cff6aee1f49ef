import { CHARACTERS, FONT_MEASURES, PER_EM } from "./font-widths";
import type { FontName } from "./layout";

/** How a text is set. Sizes in points. */
export interface TextStyle {
  readonly font: FontName;
  readonly fontSize: number;
  readonly bold?: boolean;
}

/** Marks a place where a word may be hyphenated; it has no width unless a line ends there. */
export const SOFT_HYPHEN = "\u00AD";

const INDEX = new Map([...CHARACTERS].map((character, index) => [character, index]));
/** Width of this letter stands for characters outside the tables: about the average of running text. */
const AVERAGE = INDEX.get("n") ?? 0;

/** Width of one line of text, in points. Kerning is off, as in Word's default. */
export function measure(text: string, { font, fontSize, bold = false }: TextStyle): number {
  const widths = FONT_MEASURES[font][bold ? "bold" : "regular"];
  let sum = 0;
  for (const character of text) {
    if (character !== SOFT_HYPHEN) sum += widths[INDEX.get(character) ?? AVERAGE] ?? PER_EM;
  }
  return (sum / PER_EM) * fontSize;
}

/** Height of one single-spaced line, in points. */
export const lineHeight = ({ font, fontSize }: TextStyle): number => FONT_MEASURES[font].lineHeight * fontSize;

/**
 * Breaks a text into lines as Word does: after spaces (which hang over the edge), hyphens and dashes, at soft hyphens
 * (which then show), and inside a word only when the word alone is wider than the line. Line feeds begin new paragraphs.
 * @param width room for a line, in points
 */
export function breakLines(text: string, width: number, style: TextStyle): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => breakParagraph(paragraph, width, style));
}

/** Height of a text set in lines of at most `width` points; one line for an empty text, as an empty cell has. */
export function textHeight(text: string, width: number, style: TextStyle): number {
  return breakLines(text, width, style).length * lineHeight(style);
}

/** Pieces that Word keeps together, with the spaces, hyphen or dash behind them. */
const PIECES = /[^\s\-–—\u00AD]*(?:[-–—\u00AD]+|\s+|$)/g;
/** Room for rounding of the sums. */
const TOLERANCE = 0.005;

function breakParagraph(paragraph: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of paragraph.matchAll(PIECES)) {
    if (piece === "") continue;
    if (fits(line + piece, width, style)) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(endLine(line));
    line = piece;
    while (line.length > 1 && !fits(line, width, style)) {
      const count = charactersThatFit(line, width, style);
      lines.push(line.slice(0, count));
      line = line.slice(count);
    }
  }
  lines.push(endLine(line, true));
  return lines;
}

function fits(text: string, width: number, style: TextStyle): boolean {
  const visible = text.endsWith(SOFT_HYPHEN) ? `${text}-` : text.trimEnd();
  return measure(visible, style) <= width + TOLERANCE;
}

/** At least one character, however narrow the line is. */
function charactersThatFit(word: string, width: number, style: TextStyle): number {
  let count = 1;
  while (count < word.length - 1 && measure(word.slice(0, count + 1), style) <= width + TOLERANCE) count++;
  return count;
}

/** The text of a finished line as it shows: soft hyphens gone but for one that ends it. */
function endLine(line: string, last = false): string {
  const shown = line.replaceAll(SOFT_HYPHEN, "").trimEnd();
  return line.endsWith(SOFT_HYPHEN) && !last ? `${shown}-` : shown;
}
