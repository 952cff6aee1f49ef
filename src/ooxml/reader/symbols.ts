/** Characters of symbol fonts that people put as marks and bullets, by the low byte of `w:char` (ECMA-376 17.3.3.30). */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x75: "◆",
  0x76: "❖",
  0x9f: "•",
  0xa7: "▪",
  0xa8: "◻",
  0xd8: "➢",
  0xdf: "←",
  0xe0: "→",
  0xe1: "↑",
  0xe2: "↓",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

const TABLES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  "wingdings 2": { 0x4f: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x97: "●" },
  symbol: { 0xb0: "°", 0xb1: "±", 0xb7: "•", 0xd6: "√", 0xde: "⇒", 0xae: "→" },
};

/** Text of a `w:sym`: its Unicode equal where one is known, else the character as it stands in its font. */
export function symbolText(font: string | null, char: string | null): string {
  const code = Number.parseInt(char ?? "", 16);
  if (!Number.isFinite(code) || code < 0x20 || code > 0xffff) return "";
  const known = TABLES[(font ?? "").toLowerCase()]?.[code & 0xff];
  return known ?? String.fromCharCode(code);
}
