import { compareTexts } from "./compare-texts";
import { readTexts } from "./host";
import { outlineOf, sameOutline } from "./outline";
import { sopAt } from "./reading";
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
  const severalSops = before.recognition.sops.length > 1;
  const { cursor, texts } = await readTexts(context, severalSops);
  const difference = compareTexts(before.texts.paragraphs, texts.paragraphs);
  if (difference.kind === "structure") return structureSince(context, before, before.textOnly);
  const read = difference.kind === "same" ? { ...before, texts } : stateWithTexts(before, texts);
  const state = severalSops ? stateWithCursor(read, cursor) : read;
  return { state, changed: difference.kind !== "same" || inOtherSop(before, state) };
}

async function structureSince(context: Word.RequestContext, before: DocumentState, refused: boolean): Promise<Pass> {
  const { state } = await beginWork(context, refused);
  const same =
    state.textOnly === before.textOnly &&
    sameOutline(before.texts.paragraphs, state.texts.paragraphs) &&
    sameOutline(outlineOf(before.snapshot, "boxes"), outlineOf(state.snapshot, "boxes")) &&
    !inOtherSop(before, state);
  return { state, changed: !same };
}

const inOtherSop = (before: DocumentState, now: DocumentState): boolean =>
  sopAt(before.recognition.sops, before.cursor) !== sopAt(now.recognition.sops, now.cursor);
