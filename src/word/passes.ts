import { compareTexts } from "./compare-texts";
import { readTexts } from "./host";
import { outlineOf, sameOutline } from "./outline";
import { stateWithCursor, stateWithTexts, type DocumentState } from "./state";
import type { PassKind } from "./watcher";
import { beginWork } from "./work";

/** What a pass read, and whether it is news. */
export interface Pass {
  readonly state: DocumentState;
  readonly changed: boolean;
}

/** Reads what changed since a state: texts in one `sync()`, the structure in a second one when paragraphs came or went. */
export async function readSince(
  context: Word.RequestContext,
  before: DocumentState | null,
  kind: PassKind,
): Promise<Pass> {
  if (!before) return { state: (await beginWork(context)).state, changed: true };
  if (kind === "structure") return structureSince(context, before, false);
  const { cursor, texts } = await readTexts(context, true);
  const difference = compareTexts(before.texts.paragraphs, texts.paragraphs);
  if (difference.kind === "structure") return structureSince(context, before, before.textOnly);
  const read = difference.kind === "same" ? { ...before, texts } : stateWithTexts(before, texts);
  const state = stateWithCursor(read, cursor);
  return { state, changed: difference.kind !== "same" || state.cursor !== before.cursor };
}

async function structureSince(context: Word.RequestContext, before: DocumentState, refused: boolean): Promise<Pass> {
  const { state } = await beginWork(context, refused);
  const same =
    state.textOnly === before.textOnly &&
    sameOutline(before.texts.paragraphs, state.texts.paragraphs) &&
    sameOutline(outlineOf(before.snapshot, "boxes"), outlineOf(state.snapshot, "boxes")) &&
    state.cursor === before.cursor;
  return { state, changed: !same };
}
