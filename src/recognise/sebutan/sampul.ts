import type { Snapshot } from "../../ooxml/snapshot";
import { linesOf, type Line } from "../line";
import { clean } from "../text";

/** More lines than any cover has; without a page break in sight they are running text. */
const MOST = 24;

/** The lines of the page in front of an SOP, from its cover or from above its identity; none where there is more than that. */
export function coverLines(snapshot: Snapshot, from: number, start: number): Line[] {
  const { paragraphs } = snapshot;
  const filled = paragraphs.slice(from, start).find(({ text }) => text.trim() !== "")?.index ?? start;
  const begin = Math.min(filled, firstBox(snapshot, from, start));
  const next = paragraphs
    .slice(begin + 1, start)
    .find(
      ({ section, startsPage, index }) =>
        startsPage === true ||
        section !== paragraphs[begin]?.section ||
        (paragraphs[index - 1]?.text ?? "").includes("\f"),
    );
  const end = next?.index ?? start;
  const lines = paragraphs
    .slice(begin, end)
    .flatMap(({ index }) => [...boxLines(snapshot, index), ...linesOf(snapshot, [index])]);
  return lines.filter(({ text }) => text !== "").length > MOST ? [] : lines;
}

const firstBox = ({ textBoxes }: Snapshot, from: number, to: number): number =>
  Math.min(
    to,
    ...textBoxes.map(({ paragraph }) => paragraph).filter((paragraph) => paragraph >= from && paragraph < to),
  );

/** Word's own covers are made of text boxes. */
const boxLines = ({ textBoxes }: Snapshot, at: number): Line[] =>
  textBoxes
    .filter(({ paragraph }) => paragraph === at)
    .flatMap(({ texts }) => texts.flatMap((text) => text.split(/[\v\n]/)))
    .map((text) => ({ text: clean(text), paragraph: at, list: false, placeholder: false }));
