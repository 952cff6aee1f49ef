import { placeOf } from "../ooxml/address";
import type { Address } from "../sop/address";
import { readTexts } from "./host";
import { findAgain, type Origin } from "./provenance";
import { hostText, type DocumentState } from "./state";
import { beginWork } from "./work";

/**
 * Selects a place. If its texts are not those that were read there, the document is read anew and the value looked for.
 * @returns the state that was read meanwhile, and whether the place was found
 */
export async function selectIn(
  context: Word.RequestContext,
  at: Address,
  origin: Origin | { readonly state: DocumentState },
): Promise<{ found: boolean; state: DocumentState | null }> {
  const { state } = origin;
  const texts = (await readTexts(context)).paragraphs;
  const { paragraphs } = placeOf(at);
  const stands = paragraphs.every((paragraph) => {
    const text = hostText(state, paragraph);
    return text !== null && texts[state.hostIndex[paragraph] ?? -1] === text;
  });
  if (stands) return { found: await selectParagraphs(context, state, paragraphs), state: null };
  const now = (await beginWork(context)).state;
  const again = "path" in origin ? findAgain(origin, now) : null;
  const found = again !== null && (await selectParagraphs(context, now, placeOf(again).paragraphs));
  return { found, state: now };
}

/** Selects from the first to the last paragraph; for a shape that is the paragraph which anchors it. */
async function selectParagraphs(
  context: Word.RequestContext,
  { hostIndex }: DocumentState,
  paragraphs: readonly number[],
): Promise<boolean> {
  const places = paragraphs.map((paragraph) => hostIndex[paragraph] ?? -1);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (places.length === 0 || first < 0) return false;
  const all = context.document.body.paragraphs;
  all.load("text");
  await context.sync();
  const [from, to] = [all.items[first], all.items[last]];
  if (!from || !to) return false;
  const start = from.getRange("Content");
  const range = first === last ? start : start.expandTo(to.getRange("Content"));
  range.select();
  await context.sync();
  return true;
}
