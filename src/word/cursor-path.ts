import { placeOf } from "../ooxml/address";
import type { RecognisedSop } from "../recognise/recognition";
import type { Path } from "../sop/path";

/** The value in which a paragraph stands: of several around it the smallest. Null where it stands in none. */
export function pathAt(sop: RecognisedSop | undefined, paragraph: number): Path | null {
  let closest: Path | null = null;
  let size = Infinity;
  for (const [path, at] of sop?.alamat ?? []) {
    const { paragraphs } = placeOf(at);
    const first = Math.min(...paragraphs);
    const extent = Math.max(...paragraphs) - first;
    if (paragraph < first || paragraph > first + extent || extent > size) continue;
    closest = path;
    size = extent;
  }
  return closest;
}
