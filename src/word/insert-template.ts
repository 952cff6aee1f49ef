import type { TemplateOptions } from "../ooxml/options";
import type { Carried } from "../ooxml/writer/carried/carried";
import { buildInsertion } from "../ooxml/writer/insertion";
import { sopKosong } from "../sop/kosong";
import type { Sop } from "../sop/sop";
import { bringBack } from "./bring-back";
import { placeAtCursor } from "./cursor-place";
import type { Job, Written } from "./gateway";
import { firstParagraphOf } from "./reading";
import { blockOf, endsSection, isEmptyLine, linesOf, rangeOf } from "./outline";
import { pageNotes } from "./page-notes";
import type { Moved } from "./move";
import { Refused } from "./refused";
import { setControls } from "./set-controls";
import { splice } from "./splice";
import type { Splice } from "./splice-plan";
import type { DocumentState } from "./state";
import { styleNotes } from "./style-notes";
import type { Work } from "./work";

/** Inserts an SOP, empty without `sop`: into an empty document, behind the SOP that the cursor stands in, or at the cursor. */
export function templateJob(options: TemplateOptions, sop: Sop = sopKosong()): Job {
  return async (work) => {
    const at = async (): Promise<number> => endOfSop(work.state) ?? (await placeAtCursor(work));
    const plan = isEmptyDocument(work.state) ? intoEmpty(options, sop) : amongTexts(work, await at(), options, sop);
    return () => writeTemplate(work, plan, options);
  };
}

/** Puts an SOP behind all that stands in the document, and texts without a place in the template behind it. */
export function behindAllJob(options: TemplateOptions, moved: (work: Work) => Promise<Moved>): Job {
  return async (work) => {
    const { sop, carried } = await moved(work);
    const plan = amongTexts(work, work.state.snapshot.blocks.length, options, sop, carried);
    return () => writeTemplate(work, plan, options);
  };
}

const isEmptyDocument = (state: DocumentState): boolean => linesOf(state).every(isEmptyLine);

type Template = Splice & { readonly payload: string };

const intoEmpty = (options: TemplateOptions, sop: Sop): Template => ({
  payload: buildInsertion(sop, null, options, null),
  at: "body",
  remove: [],
  gaps: "keep",
});

function amongTexts(
  { state, pkg }: Work,
  at: number,
  options: TemplateOptions,
  sop: Sop,
  carried: Carried | null = null,
): Template {
  // Without the OOXML the section around the place is not known, and the texts would change their pages.
  if (!pkg) throw new Refused("wordMenolak", "ooxml");
  const lines = linesOf(state);
  const filled = (some: readonly string[]): boolean => some.some((line) => !isEmptyLine(line));
  const place = {
    host: pkg,
    section: sectionAt(state, at),
    textBefore: filled(lines.slice(0, at)),
    textAfter: filled(lines.slice(at)),
  };
  return { payload: buildInsertion(sop, null, options, place, carried), at, remove: [], gaps: "keep" };
}

/** Where the SOP that the cursor stands in ends: before the next one and its page break. Null outside of SOPs. */
function endOfSop({ snapshot, recognition, cursor }: DocumentState): number | null {
  if (cursor === null) return null;
  const starts = recognition.sops.map(firstParagraphOf);
  if (!starts.some((start) => start <= cursor)) return null;
  const next = starts.find((start) => start > cursor);
  if (next === undefined) return snapshot.blocks.length;
  const lines = linesOf({ snapshot });
  let at = blockOf(snapshot, next);
  while (at > 0 && isEmptyLine(lines[at - 1] ?? "") && !endsSection(snapshot, rangeOf(snapshot, at - 1).from)) at -= 1;
  return at;
}

/** Section of what stands before a block; at the end of the document the last one. */
function sectionAt({ snapshot }: DocumentState, at: number): number {
  return snapshot.paragraphs[rangeOf(snapshot, at).from]?.section ?? snapshot.sections.length - 1;
}

async function writeTemplate(work: Work, plan: Template, options: TemplateOptions): Promise<Written> {
  const spliced = await splice(work, plan);
  const named = { ...spliced, work: await setControls(spliced, plan.payload, options.bahasa ?? "id") };
  return {
    state: named.work.state,
    notes: [...pageNotes(named, options), ...styleNotes(named.work, options.huruf)],
    undo: bringBack(work, named, plan.at === "body" ? "body" : [plan.at, plan.at]),
  };
}
