import { layoutsOf } from "./layouts";
import { placeOf } from "../ooxml/address";
import type { RecognisedSop } from "../recognise/recognition";
import { isReadOnly } from "./common-api";
import type { Reading } from "./session";
import type { DocumentState } from "./state";

/** What the pane learns of a state. */
export function readingOf(state: DocumentState): Reading {
  const { trackChanges, protected: locked, compatibilityMode } = state.snapshot.facts;
  return {
    recognition: state.recognition,
    textOnly: state.textOnly,
    facts: { trackChanges, protected: locked, readOnly: isReadOnly(), compatibilityMode },
    cursor: state.cursor,
    cursorSop: sopAt(state.recognition.sops, state.cursor),
    layouts: layoutsOf(state),
  };
}

/** The SOP that a paragraph stands in: the last one that begins above it; 0 where none does. */
export function sopAt(sops: readonly RecognisedSop[], paragraph: number | null): number {
  if (paragraph === null) return 0;
  return Math.max(0, sops.filter((sop) => firstParagraphOf(sop) <= paragraph).length - 1);
}

/** First paragraph in which a value of the SOP stands; what is said of it before another SOP does not count. */
export const firstParagraphOf = ({ alamat, rentang }: RecognisedSop): number =>
  Math.min(...[...alamat.values()].flatMap((at) => placeOf(at).paragraphs).filter((at) => at >= rentang.dari));
