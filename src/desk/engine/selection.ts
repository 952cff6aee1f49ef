import { ends, type Extent } from "./document/extent";
import type { WordDocument } from "./document/word-document";

/** A selection in the body, in characters; `paragraph` is -1 for one in a header or a text box. */
export interface Selection {
  readonly from: Place;
  readonly to: Place;
}

export interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

export function selectionOf(document: WordDocument, extent: Extent): Selection {
  const { start, end } = ends(extent);
  const all = document.paragraphs();
  return {
    from: { paragraph: all.indexOf(start.paragraph), offset: start.at },
    to: { paragraph: all.indexOf(end.paragraph), offset: end.at },
  };
}
