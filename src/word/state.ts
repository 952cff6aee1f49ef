import { readSnapshot, textOnlySnapshot, withTexts } from "../ooxml/reader";
import type { Snapshot } from "../ooxml/snapshot";
import { recognise } from "../recognise/recognise";
import type { Recognition } from "../recognise/recognition";
import { alignParagraphs } from "./align";
import type { HostStructure, HostTexts } from "./host";

/** The document as it was read at one moment. */
export interface DocumentState {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  /** Texts by Word's own count of paragraphs. */
  readonly texts: HostTexts;
  /** For each paragraph of the snapshot the place in Word's count; null where Word has none. */
  readonly hostIndex: readonly (number | null)[];
  /** Paragraph of the snapshot that the cursor stands in. */
  readonly cursor: number | null;
  readonly textOnly: boolean;
}

/** State after a structure pass. Throws `PackageError` for OOXML that is no sound document. */
export function stateOf({ content, texts, cursor }: HostStructure): DocumentState {
  const textOnly = !("parts" in content);
  const snapshot = textOnly ? textOnlySnapshot(content.paragraphs, content.tables) : readSnapshot(content);
  const read = snapshot.paragraphs.map(({ text }) => text);
  const hostIndex = alignParagraphs(read, texts.paragraphs);
  return {
    snapshot,
    recognition: recognise(snapshot),
    texts,
    hostIndex,
    cursor: snapshotIndex(hostIndex, cursor),
    textOnly,
  };
}

/** State after a text pass that found other texts in the same paragraphs. */
export function stateWithTexts(state: DocumentState, texts: HostTexts): DocumentState {
  const { snapshot, hostIndex } = state;
  // Where Word and the OOXML write a text differently, only a change in Word's own text counts as one.
  const now = snapshot.paragraphs.map(({ text, index }) => {
    const at = hostIndex[index] ?? -1;
    const told = texts.paragraphs[at];
    return told === undefined || told === state.texts.paragraphs[at] ? text : told;
  });
  const patched = withTexts(snapshot, now);
  return { ...state, snapshot: patched, recognition: recognise(patched), texts };
}

/** The same state with another place of the cursor, in Word's count. */
export const stateWithCursor = (state: DocumentState, cursor: number | null): DocumentState => ({
  ...state,
  cursor: snapshotIndex(state.hostIndex, cursor),
});

function snapshotIndex(hostIndex: readonly (number | null)[], paragraph: number | null): number | null {
  const at = paragraph === null ? -1 : hostIndex.indexOf(paragraph);
  return at < 0 ? null : at;
}

/** Word's text of a paragraph of the snapshot; null where Word has none. */
export const hostText = (state: DocumentState, paragraph: number): string | null =>
  state.texts.paragraphs[state.hostIndex[paragraph] ?? -1] ?? null;
