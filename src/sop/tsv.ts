/**
 * Cells of a table as spreadsheets put it on the clipboard: rows by line feeds, cells by tabs; a cell that holds either,
 * or quotes, stands in quotes with its own quotes doubled.
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "");
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest);
    const bare = /^[^\t\n]*/.exec(rest)?.[0] ?? "";
    rows.at(-1)?.push((quoted?.[1]?.replaceAll('""', '"') ?? bare).trim());
    rest = rest.slice(quoted ? quoted[0].length : bare.length);
    if (rest === "") return rows;
    if (rest.startsWith("\n")) rows.push([]);
    rest = rest.slice(1);
  }
}

/** The text of a table for the clipboard. */
export const writeTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quoted).join("\t")).join("\n");

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
