import { placeOf } from "../ooxml/address";
import type { Address } from "../sop/address";
import type { Mark, MarkWeight } from "./mark";
import { hostText, type DocumentState } from "./state";

/** A mark at its place in Word's own count and text. */
export interface PlacedMark {
  readonly key: string;
  readonly weight: MarkWeight;
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
}

/**
 * Places marks in the texts as they are now. One whose paragraph reads differently from when it was read has no place, nor has a
 * mark over several paragraphs, unless its words stand in one of them.
 */
export function placeMarks(
  marks: readonly Mark[],
  stateOf: (at: Address) => DocumentState | null,
  texts: readonly string[],
): PlacedMark[] {
  return marks.flatMap(({ key, at, text, weight }) => {
    const state = stateOf(at);
    const places = placeOf(at).paragraphs.flatMap((paragraph) => {
      const host = state?.hostIndex[paragraph] ?? null;
      const stands = state !== null && host !== null && texts[host] === hostText(state, paragraph);
      return stands ? [{ host, text: texts[host] ?? "" }] : [];
    });
    const [found, ...more] = places.filter((place) => text !== "" && place.text.split(text).length === 2);
    if (found && more.length === 0) {
      return [{ key, weight, paragraph: found.host, start: found.text.indexOf(text), length: text.length }];
    }
    const [only, ...others] = places;
    if (!only || others.length > 0 || only.text.trim() === "") return [];
    const start = only.text.length - only.text.trimStart().length;
    return [{ key, weight, paragraph: only.host, start, length: only.text.trim().length }];
  });
}
