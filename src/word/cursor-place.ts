import { blockOf, endsSection } from "./outline";
import { Refused } from "./refused";
import type { Work } from "./work";

/** The block before which something new goes at the cursor. Refuses where blocks of an SOP cannot stand. */
export async function placeAtCursor(work: Work): Promise<number> {
  const { snapshot, cursor } = work.state;
  if (cursor === null) throw await outsideBody(work.context);
  if (snapshot.paragraphs[cursor]?.cell) throw new Refused("kursorDiTabelLain");
  const block = blockOf(snapshot, cursor);
  if (block < 0) throw new Refused("tempatTidakDitemukan");
  return endsSection(snapshot, cursor) ? block : block + 1;
}

/** Why the cursor is in no paragraph of the body. */
async function outsideBody(context: Word.RequestContext): Promise<Refused> {
  const body = context.document.getSelection().parentBody;
  body.load("type");
  await context.sync();
  if (body.type === "Header" || body.type === "Footer") return new Refused("kursorDiHeader");
  const inText = body.type === "MainDoc" || body.type === "Section";
  return new Refused(inText ? "tempatTidakDitemukan" : "kursorDiKotakTeks");
}
