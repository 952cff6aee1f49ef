import type { TemplateOptions } from "../ooxml/options";
import type { Carried } from "../ooxml/writer/carried/carried";
import { oldOf } from "../ooxml/writer/carried/old";
import { jawabSemua, type Jawaban } from "../recognise/jawab";
import { bawaKeTemplat } from "../recognise/pindah/bawa";
import type { Sop } from "../sop/sop";
import { findSop, type ReadSop } from "./find-sop";
import type { Work } from "./work";

/** An SOP for the template, and what comes along with it. */
export interface Moved {
  readonly sop: Sop;
  readonly carried: Carried;
}

/** What goes into the template of the document as it is now. @param target null takes the whole document */
export async function moveInto(
  { state, pkg }: Work,
  { logo }: TemplateOptions,
  target: ReadSop | null,
  jawaban: Jawaban = new Map(),
): Promise<Moved> {
  const read = target && jawabSemua(findSop(state, target), jawaban);
  const { sop, alamat, ...luar } = bawaKeTemplat(state.snapshot, state.recognition, read);
  const { carriedFrom, carriedTexts } = await import("../ooxml/writer/carried/carried");
  const carried = pkg ? carriedFrom(oldOf(pkg, state.snapshot), luar, alamat, logo === undefined) : carriedTexts(luar);
  return { sop, carried };
}
