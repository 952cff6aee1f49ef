import { preparePartEdits } from "./part-edits";
import { Refused } from "./refused";
import type { Segment } from "./segments";
import { editBetween, type TextEdit } from "./text-edit";
import type { Work } from "./work";

type Write = () => void;

/** Writes texts into paragraphs, keeping their formatting. One `sync()` to find the places, one to write. */
export async function applySegments(work: Work, segments: readonly Segment[]): Promise<void> {
  const writes = segments.flatMap((segment) =>
    segment.hint ? prepareFirstValue(work, segment, segment.hint) : prepareSegment(work, segment),
  );
  await work.context.sync();
  for (const write of writes) write();
  await work.context.sync();
}

/** Asks for what the writing must know, and returns the writing. */
function prepareSegment(work: Work, { start, from, to }: Segment): Write[] {
  // Surplus paragraphs go from the front: the last one of a cell cannot be deleted.
  const surplus = Math.max(0, from.length - to.length);
  const kept = from.slice(surplus);
  const edits = kept.flatMap((text, index) => prepareEdit(work, start + surplus + index, text, to[index] ?? ""));
  const removals = from.slice(0, surplus).map((_, index) => () => proxyAt(work, start + index).delete());
  const last = start + from.length - 1;
  const added = to.slice(kept.length).reverse();
  return [...edits, ...added.map((text) => () => void proxyAt(work, last).insertParagraph(text, "After")), ...removals];
}

/** The control that shows the hint takes the value; where there is none, the paragraph does. */
function prepareFirstValue(work: Work, { start, from, to }: Segment, hint: NonNullable<Segment["hint"]>): Write[] {
  const paragraph = proxyAt(work, start);
  const inside = paragraph.contentControls;
  const around = paragraph.parentContentControlOrNullObject;
  inside.load("text");
  around.load("text");
  const edits = prepareSegment(work, { start, from, to });
  const shows = ({ text }: Word.ContentControl): boolean => text === hint.text || text === "";
  return [
    () => {
      const control = inside.items.find(shows) ?? (around.isNullObject || !shows(around) ? null : around);
      if (!control) return edits.forEach((edit) => edit());
      control.insertText(hint.value[0] ?? "", "Replace");
      for (const line of hint.value.slice(1)) control.insertParagraph(line, "End");
    },
  ];
}

function prepareEdit(work: Work, index: number, from: string, to: string): Write[] {
  const edit = editBetween(from, to);
  if (!edit) return [];
  const paragraph = proxyAt(work, index);
  const controls = paragraph.contentControls;
  controls.load("text");
  const writeParts = edit.kind === "parts" ? preparePartEdits(paragraph, edit.parts) : null;
  return [
    () => {
      if (edit.kind !== "parts") writeAtEnd(work, index, from, edit, controls.items);
      else if (!writeParts?.()) writeAtEnd(work, index, from, { kind: "all", text: to }, controls.items);
    },
  ];
}

/** Writes at an end of a paragraph or in place of its text; into the control that stands there, so that it grows with it. */
function writeAtEnd(
  work: Work,
  index: number,
  from: string,
  { kind, text }: Exclude<TextEdit, { kind: "parts" }>,
  controls: readonly Word.ContentControl[],
): void {
  const where = ({ append: "End", prepend: "Start", all: "Replace" } as const)[kind];
  const stands = {
    append: from.endsWith.bind(from),
    prepend: from.startsWith.bind(from),
    all: Object.is.bind(null, from),
  };
  const control = controls.find((each) => each.text !== "" && stands[kind](each.text));
  if (control) control.insertText(text, where);
  else if (kind !== "all") proxyAt(work, index).insertText(text, where);
  else if (holdsObjects(work, index)) throw new Refused("wordMenolak", "gambar");
  else proxyAt(work, index).getRange("Content").insertText(text, where);
}

/** Replacing the whole text would take shapes and pictures with it. */
function holdsObjects({ state: { snapshot, hostIndex } }: Work, index: number): boolean {
  const paragraph = hostIndex.indexOf(index);
  return (
    (snapshot.paragraphs[paragraph]?.pictures ?? 0) > 0 ||
    snapshot.shapes.some((shape) => shape.paragraph === paragraph)
  );
}

function proxyAt({ proxies }: Work, index: number): Word.Paragraph {
  const proxy = proxies[index];
  if (!proxy) throw new Refused("tempatTidakDitemukan");
  return proxy;
}
