import type { Layout } from "./layout";
import { hyphenate } from "./syllables";
import { breakLines, lineHeight, measure } from "./text";
import type { TextStyle } from "./text";

/** One way to set a label in lines. */
export interface Setting {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Room that the lines were broken for. */
  readonly room: number;
  /** How much worse it reads than in one line. */
  readonly penalty: number;
}

/** Letters of a label are a little smaller than the table's. */
export const labelStyle = ({ font, fontSize }: Layout): TextStyle => ({
  font,
  fontSize: Math.max(5.5, Math.min(7, fontSize - 1.5)),
});

/** Widths in which a label may be set, in points; a long one is broken into lines. */
const ROOMS = [60, 38, 26, 17, 11];
/** What it costs to break a label once more, and to break a word. */
const MORE_LINES = 4;
const BROKEN_WORD = 30;

/** Sets labels, widest first; what was set once is remembered. */
export function labelSetter(style: TextStyle): (text: string) => readonly Setting[] {
  const known = new Map<string, readonly Setting[]>();
  return (text) => {
    const settings = known.get(text) ?? settingsOf(text, style);
    known.set(text, settings);
    return settings;
  };
}

function settingsOf(text: string, style: TextStyle): Setting[] {
  const settings: Setting[] = [];
  for (const room of ROOMS) {
    const lines = breakLines(hyphenate(text, room, style), room, style);
    if (lines.length === settings.at(-1)?.lines.length) continue;
    const width = halfPoints(Math.max(...lines.map((line) => measure(line, style))) + 0.5);
    const penalty = settings.length * MORE_LINES + (lines.join(" ") === text ? 0 : BROKEN_WORD);
    settings.push({ lines, width, height: halfPoints(lines.length * lineHeight(style)), room, penalty });
  }
  return settings;
}

const halfPoints = (value: number): number => Math.ceil(value * 2) / 2;
