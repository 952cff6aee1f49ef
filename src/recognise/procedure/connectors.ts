import type { Snapshot } from "../../ooxml/snapshot";
import { isPageConnector, ownName } from "./symbols";

/** Letters of the off-page connectors between two paragraphs: of ours by their names, of others by the text in them. */
export const connectorLetters = (snapshot: Snapshot, { from, to }: { from: number; to: number }): string[] =>
  snapshot.shapes.flatMap((shape) => {
    if (shape.paragraph < from || shape.paragraph >= to) return [];
    const own = ownName(shape);
    if (own) return own.kind === "penghubung" ? [own.letter] : [];
    const letter = shape.text.trim();
    return isPageConnector(shape) && /^\S{1,3}$/.test(letter) ? [letter] : [];
  });
