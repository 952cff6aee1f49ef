import { placeOf } from "../ooxml/address";
import type { RecognisedSop } from "../recognise/recognition";
import type { Address } from "../sop/address";
import type { Path } from "../sop/path";

/** The value in which a paragraph stands: of several around it the smallest. Null where it stands in none. */
export function pathAt(sop: RecognisedSop | undefined, paragraph: number): Path | null {
  let closest: Path | null = null;
  let size = Infinity;
  for (const [path, at] of sop?.alamat ?? []) {
    const extent = spanAt(at, paragraph);
    if (extent === null || extent > size) continue;
    closest = path;
    size = extent;
  }
  return closest;
}

/** How many paragraphs a place spans beyond its first; null where the paragraph does not lie in it. */
export function spanAt(at: Address, paragraph: number): number | null {
  const { paragraphs } = placeOf(at);
  const [first, last] = [Math.min(...paragraphs), Math.max(...paragraphs)];
  return paragraph < first || paragraph > last ? null : last - first;
}

/** The first paragraph of a place. */
export const firstAt = (at: Address): number => Math.min(...placeOf(at).paragraphs);
