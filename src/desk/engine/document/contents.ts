import { blocksIn, spanIn, type Extent } from "./extent";
import { collect, contentOf, inStory, isControl, isTable, isWithin } from "./walk";

/** Elements of a kind that an extent holds whole, those in it included. */
export function collectIn(extent: Extent, wanted: (node: Node) => node is Element): Element[] {
  if (extent.kind === "blocks") {
    return blocksIn(extent).flatMap((block) => [...(wanted(block) ? [block] : []), ...collect(block, wanted)]);
  }
  const { start, end } = extent;
  if (start.paragraph !== end.paragraph) return [];
  return collect(start.paragraph, wanted).filter((element) => {
    const span = spanIn(start.paragraph, isControl(element) ? contentOf(element) : element);
    return span.from >= start.at && span.to <= end.at;
  });
}

/** Tables of an extent without those within other tables of it. */
export function topTablesIn(extent: Extent): Element[] {
  const tables = collectIn(extent, isTable);
  return tables.filter((table) => {
    const outer = inStory(table, isTable);
    return !outer || !tables.some((other) => other !== table && isWithin(table, other));
  });
}
