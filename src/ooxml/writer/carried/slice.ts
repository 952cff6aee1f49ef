import { child, children, isElement, NS } from "../../xml";

/** Text that an element of a run stands for, as the reader tells it; "" for what has none. */
export function signOf({ localName, textContent }: Element): string {
  const signs: Readonly<Record<string, string>> = {
    ...{
      t: textContent ?? "",
      tab: "\t",
      ptab: "\t",
      cr: "\v",
      br: "\v",
      noBreakHyphen: "\u2011",
      softHyphen: "\u00ad",
    },
  };
  return signs[localName] ?? "";
}

/** A line as the reader cleans it: no optional hyphens, one kind of space and hyphen. */
export const plainText = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replaceAll("\u2011", "-")
    .replace(/[ \u00a0\u2000-\u200a\u202f]+/g, " ")
    .trim();

/** Text of a clean copy of a paragraph. */
export const textOfCopy = (copy: Element): string =>
  runsOf(copy)
    .flatMap((run) => children(run).map(signOf))
    .join("");

const runsOf = (element: Element): Element[] =>
  children(element).flatMap((one) => {
    if (isElement(one, NS.w, "r")) return [one];
    return isElement(one, NS.w, "hyperlink") ? runsOf(one) : [];
  });

/** Leaves of a clean copy of a paragraph only the text from `start` up to `end`; pictures stay with the text before them, notes do not. */
export function cutTo(copy: Element, start: number, end: number): void {
  let at = 0;
  for (const run of runsOf(copy)) {
    for (const piece of children(run)) {
      if (isElement(piece, NS.w, "rPr")) continue;
      const text = signOf(piece);
      const [from, to] = [Math.max(0, start - at), Math.min(text.length, end - at)];
      const noted = piece.localName === "footnoteReference" || piece.localName === "endnoteReference";
      const stays = text === "" ? !noted && at > start && at <= end : from < to;
      if (!stays) run.removeChild(piece);
      else if (text.length > to - from && piece.localName === "t") {
        piece.textContent = text.slice(from, to);
        piece.setAttributeNS(NS.xml, "xml:space", "preserve");
      }
      at += text.length;
    }
    drop(run);
  }
  for (const link of children(copy))
    if (isElement(link, NS.w, "hyperlink") && children(link).length === 0) copy.removeChild(link);
}

function drop(run: Element): void {
  if (children(run).every(({ localName }) => localName === "rPr")) run.parentNode?.removeChild(run);
}

/** Leaves of the formats of runs only these; a link looks like one. */
export function keepEmphasis(copy: Element, kept: ReadonlySet<string>): void {
  for (const run of runsOf(copy)) {
    const format = child(run, NS.w, "rPr");
    for (const one of format ? children(format) : []) {
      if (!kept.has(one.localName)) format?.removeChild(one);
    }
    if (format && children(format).length === 0) run.removeChild(format);
  }
}

/** Properties that every letter of the copy has: there they are a look, and stress nothing. */
export function commonFormats(copy: Element): Set<string> {
  const formats = runsOf(copy)
    .filter((run) => children(run).some((piece) => signOf(piece).trim() !== ""))
    .map((run) => new Set(children(child(run, NS.w, "rPr") ?? run).map(({ localName }) => localName)));
  return new Set([...(formats[0] ?? [])].filter((name) => formats.every((format) => format.has(name))));
}
