import type { Origin } from "../snapshot";
import { attribute, child, NS, numberOf } from "../xml";

/** Origins of offsets that can be told from the text and the page setup. */
export const ORIGINS_X: Readonly<Record<string, Origin["x"]>> = {
  column: "column",
  character: "column",
  margin: "margin",
  page: "page",
  leftMargin: "page",
};
export const ORIGINS_Y: Readonly<Record<string, Origin["y"]>> = {
  paragraph: "paragraph",
  line: "paragraph",
  margin: "margin",
  page: "page",
  topMargin: "page",
};

/** Offset in EMU and what it counts from; null for an alignment, another origin, or an inline drawing. */
export function offsetOf<O extends string>(
  frame: Element,
  position: string,
  origins: Readonly<Record<string, O>>,
): { value: number; origin: O } | null {
  const element = child(frame, NS.wp, position);
  const given = child(element, NS.wp, "posOffset")?.textContent;
  const origin = origins[attribute(element, null, "relativeFrom") ?? ""];
  return given && origin ? { value: numberOf(given), origin } : null;
}
