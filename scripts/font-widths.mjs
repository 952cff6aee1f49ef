/**
 * Makes src/flowchart/font-widths.ts from font files: advance widths of the characters that an SOP uses, and the line
 * height. Run by hand when a font is added: node scripts/font-widths.mjs FOLDER…
 *
 * The metric twins of Word's fonts are read, under their own licences; only their measures go into the table.
 * Bookman Old Style has no free file of its own: URW Bookman is as wide (both follow ITC Bookman), its line height
 * (hhea 942 + 232 per mille of the Monotype font) is published in Wine's PostScript driver. Tahoma has no free
 * twin that is exact: docx/layout is asked how wide it sets each character.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Paragraph, TextRun } from "docx";
import { layoutDocument } from "docx/layout";

const FONTS = [
  { name: "Arial", regular: "LiberationSans-Regular.ttf", bold: "LiberationSans-Bold.ttf" },
  { name: "Calibri", regular: "Carlito-Regular.ttf", bold: "Carlito-Bold.ttf" },
  { name: "Times New Roman", regular: "LiberationSerif-Regular.ttf", bold: "LiberationSerif-Bold.ttf" },
  { name: "Tahoma" },
  { name: "Bookman Old Style", regular: "URWBookman-Light.otf", bold: "URWBookman-Demi.otf", lineHeight: 1.174 },
];
const CHARACTERS = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index)) + "–—‘’“”•…°×é";
const PER_EM = 1000;

const files = new Map(
  process.argv.slice(2).flatMap((folder) => readdirSync(folder).map((file) => [file, join(folder, file)])),
);

const rows = FONTS.map(({ name, regular, bold, lineHeight }) => {
  const faces = regular
    ? [regular, bold].map((file) => readFont(files.get(file)))
    : [askLayout(name), askLayout(name, true)];
  return `  ${JSON.stringify(name)}: {
    lineHeight: ${lineHeight ?? round(faces[0].lineHeight)},
    regular: [${faces[0].widths}],
    bold: [${faces[1].widths}],
  },`;
});

writeFileSync(
  new URL("../src/flowchart/font-widths.ts", import.meta.url),
  `// Made by scripts/font-widths.mjs; not edited by hand.
import type { FontName } from "./layout";

/** Measures of one font, regular and bold. */
export interface FontMeasures {
  /** Height of a single-spaced line, in em. */
  readonly lineHeight: number;
  /** Advance widths of \`CHARACTERS\`, in 1/${PER_EM} em. */
  readonly regular: readonly number[];
  readonly bold: readonly number[];
}

/** The characters that the widths belong to. */
export const CHARACTERS = ${JSON.stringify(CHARACTERS)};

/** Widths are whole numbers of this part of an em. */
export const PER_EM = ${PER_EM};

export const FONT_MEASURES: Readonly<Record<FontName, FontMeasures>> = {
${rows.join("\n")}
};
`,
);

/** Widths and line height of a TrueType or OpenType file (tables head, hhea, hmtx, cmap format 4). */
function readFont(path) {
  if (!path) throw new Error("font file not found: name its folder on the command line");
  const data = readFileSync(path);
  const table = (tag) => {
    for (let at = 12; at < 12 + data.readUInt16BE(4) * 16; at += 16)
      if (data.toString("latin1", at, at + 4) === tag) return data.subarray(data.readUInt32BE(at + 8));
    throw new Error(`${path}: no table ${tag}`);
  };
  const unitsPerEm = table("head").readUInt16BE(18);
  const hhea = table("hhea");
  const lineHeight = (hhea.readInt16BE(4) - hhea.readInt16BE(6) + hhea.readInt16BE(8)) / unitsPerEm;
  const hmtx = table("hmtx");
  const last = hhea.readUInt16BE(34) - 1;
  const glyphs = readCharacterMap(table("cmap"));
  const widths = [...CHARACTERS].map((character) => {
    const glyph = Math.min(glyphs(character.codePointAt(0)), last);
    return Math.round((hmtx.readUInt16BE(glyph * 4) / unitsPerEm) * PER_EM);
  });
  return { lineHeight, widths };
}

/** Widths and line height of a font as docx/layout measures it. */
function askLayout(font, bold = false) {
  const size = 100;
  const children = [...CHARACTERS].map(
    (character) => new Paragraph({ children: [new TextRun({ text: `|${character}|`, font, size: size * 2, bold })] }),
  );
  children.push(new Paragraph({ children: [new TextRun({ text: "||", font, size: size * 2, bold })] }));
  const page = { size: { width: 31000, height: 31000 }, margin: { left: 0, right: 0, top: 0, bottom: 0 } };
  const { pages } = layoutDocument(new Document({ sections: [{ properties: { page }, children }] }));
  const lines = pages.flatMap(({ body }) => body.flatMap((block) => block.lines));
  const points = lines.map((line) => line.textWidth * 0.75);
  const bars = points.pop();
  return {
    lineHeight: (lines[0].height * 0.75) / size,
    widths: points.map((width) => Math.round(((width - bars) / size) * PER_EM)),
  };
}

/** Glyph of a character, from the Unicode BMP subtable (format 4). */
function readCharacterMap(cmap) {
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const at = 4 + index * 8;
    const subtable = cmap.subarray(cmap.readUInt32BE(at + 4));
    if (cmap.readUInt16BE(at) !== 3 || cmap.readUInt16BE(at + 2) !== 1 || subtable.readUInt16BE(0) !== 4) continue;
    const bytes = subtable.readUInt16BE(6);
    const [ends, starts, deltas, offsets] = [14, 16 + bytes, 16 + bytes * 2, 16 + bytes * 3];
    return (code) => {
      for (let segment = 0; segment < bytes; segment += 2) {
        if (subtable.readUInt16BE(ends + segment) < code) continue;
        const start = subtable.readUInt16BE(starts + segment);
        if (start > code) return 0;
        const delta = subtable.readUInt16BE(deltas + segment);
        const offset = subtable.readUInt16BE(offsets + segment);
        if (offset === 0) return (code + delta) & 0xffff;
        const glyph = subtable.readUInt16BE(offsets + segment + offset + (code - start) * 2);
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      }
      return 0;
    };
  }
  throw new Error("no Unicode character map");
}

function round(value) {
  return Math.round(value * 1e5) / 1e5;
}
