import { placeOf } from "../ooxml/address";
import type { Address } from "../sop/address";
import { readTexts } from "./host";
import { findAgain, type Origin } from "./provenance";
import { hostText, type DocumentState } from "./state";
import { beginWork, type Work } from "./work";

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
  const { texts, proxies } = await readTexts(context);
  const { paragraphs } = placeOf(at);
  const stands = paragraphs.every((paragraph) => {
    const text = hostText(state, paragraph);
    return text !== null && texts.paragraphs[state.hostIndex[paragraph] ?? -1] === text;
  });
  if (stands) return { found: await selectParagraphs({ context, state, proxies }, paragraphs), state: null };
  const now = await beginWork(context);
  const again = "path" in origin ? findAgain(origin, now.state) : null;
  const found = again !== null && (await selectParagraphs(now, placeOf(again).paragraphs));
  return { found, state: now.state };
}

/** Selects from the first to the last paragraph; for a shape that is the paragraph which anchors it. */
async function selectParagraphs(
  { context, state, proxies }: Pick<Work, "context" | "state" | "proxies">,
  paragraphs: readonly number[],
): Promise<boolean> {
  const places = paragraphs.map((paragraph) => state.hostIndex[paragraph] ?? -1);
  const [from, to] = [proxies[Math.min(...places)], proxies[Math.max(...places)]];
  if (!from || !to) return false;
  const start = from.getRange("Content");
  const range = from === to ? start : start.expandTo(to.getRange("Content"));
  range.select();
  await context.sync();
  return true;
}
