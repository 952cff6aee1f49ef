import { Refused } from "./refused";
import { proxyOf, type Work } from "./work";

/** A place that takes blocks. */
export interface Anchor {
  insertOoxml(payload: string): Word.Range;
}

/**
 * The place before a block (the count of blocks for the end), or the whole body. Blocks go between paragraphs: what is
 * inserted at the border of a table would land in its cell. Refuses between two tables.
 */
export function anchorAt(work: Work, at: number | "body"): Anchor {
  const { body } = work.context.document;
  if (at === "body") return { insertOoxml: (payload) => body.insertOoxml(payload, "Replace") };
  const { blocks } = work.state.snapshot;
  const [previous, next] = [blocks[at - 1], blocks[at]];
  const beside = (paragraph: number, where: "Before" | "After"): Anchor => {
    const range = proxyOf(work, paragraph).getRange("Whole");
    return { insertOoxml: (payload) => range.insertOoxml(payload, where) };
  };
  if (next?.kind === "paragraph") return beside(next.paragraph, "Before");
  if (previous?.kind === "paragraph") return beside(previous.paragraph, "After");
  if (next) throw new Refused("tempatTidakDitemukan");
  return { insertOoxml: (payload) => body.insertOoxml(payload, "End") };
}
