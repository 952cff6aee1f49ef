import type { Snapshot } from "../../ooxml/snapshot";
import type { Path } from "../../sop/path";
import { FIELD_PATHS } from "../../sop/isian-bertanda";
import { fieldLabel } from "../labels";
import { NIP } from "./pengesahan";
import { linesOf, type Line } from "../line";
import { tagOfPlaceholder } from "../placeholders";

/** Lines of a content control of our template. Foreign controls have other tags and are not looked at. */
export interface TaggedLines {
  readonly path: Path;
  readonly position: number;
  readonly lines: readonly Line[];
}

const PATHS: ReadonlySet<Path> = new Set(FIELD_PATHS);

/** The control is one of ours around a field. */
export const isFieldTag = (tag: string): boolean => tag.startsWith("sop.") && PATHS.has(tag.slice("sop.".length));

/** Values of our own controls, told by their tag; by the placeholder's text where a host has lost the tag. */
export function taggedLines(snapshot: Snapshot): TaggedLines[] {
  const tagged = snapshot.controls.flatMap(({ tag, paragraphs }) => entry(snapshot, tag, paragraphs));
  const known = new Set(tagged.flatMap(({ lines }) => lines.map(({ paragraph }) => paragraph)));
  const untagged = snapshot.paragraphs
    .filter(({ index, cell }) => cell !== null && !known.has(index))
    .flatMap(({ index, text }) => entry(snapshot, tagOfPlaceholder(text) ?? "", [index]));
  return [...tagged, ...untagged].sort((a, b) => a.position - b.position);
}

function entry(snapshot: Snapshot, tag: string, paragraphs: readonly number[]): TaggedLines[] {
  const path = tag.replace(/^sop\./, "");
  const [position] = paragraphs;
  if (path === tag || !PATHS.has(path) || position === undefined) return [];
  return [{ path, position, lines: linesOf(snapshot, paragraphs).map(withoutLabel) }];
}

/** An inline control may share its paragraph with its label. */
function withoutLabel(line: Line): Line {
  const text = line.text.replace(NIP, "");
  const hit = fieldLabel(text);
  const beside = hit !== null && (hit.rest !== "" || line.placeholder);
  return { ...line, text: beside ? hit.rest : text };
}
