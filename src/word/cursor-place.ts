import { readCursor } from "./host";
import { blockOf, endsSection } from "./outline";
import { Refused } from "./refused";
import type { Work } from "./work";

/** The block before which something new goes at the cursor. Refuses where blocks of an SOP cannot stand. */
export async function placeAtCursor(work: Work): Promise<number> {
  const { snapshot } = work.state;
  const cursor = await cursorOf(work);
  if (cursor === null) throw await outsideBody(work.context);
  if (snapshot.paragraphs[cursor]?.cell) throw new Refused("kursorDiTabelLain");
  const block = blockOf(snapshot, cursor);
  if (block < 0) throw new Refused("tempatTidakDitemukan");
  return endsSection(snapshot, cursor) ? block : block + 1;
}

/** Paragraph that the cursor stands in. A text-only reading does not tell the cursor. */
export async function cursorOf({ state, context }: Work): Promise<number | null> {
  if (!state.textOnly) return state.cursor;
  const at = await readCursor(context);
  const paragraph = at === null ? -1 : state.hostIndex.indexOf(at);
  return paragraph < 0 ? null : paragraph;
}

/** Why the cursor is in no paragraph of the body. */
export async function outsideBody(context: Word.RequestContext): Promise<Refused> {
  const body = context.document.getSelection().parentBody;
  body.load("type");
  await context.sync();
  if (body.type === "Header" || body.type === "Footer") return new Refused("kursorDiHeader");
  const inText = body.type === "MainDoc" || body.type === "Section";
  return new Refused(inText ? "tempatTidakDitemukan" : "kursorDiKotakTeks");
}
