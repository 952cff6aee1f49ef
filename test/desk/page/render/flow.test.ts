import fc from "fast-check";
import { pageStarts, type FlowItem } from "../../../../src/desk/page/render/flow";

const FROM = 50;
const TO = 350;

/** Items one below the other from the top of the first page. */
function stacked(heights: readonly number[], more: Partial<FlowItem> = {}): FlowItem[] {
  let top = FROM;
  return heights.map((height) => {
    const item = { top, bottom: top + height, startsPage: false, endsPage: false, repeats: 0, ...more };
    top += height;
    return item;
  });
}

describe("page starts", () => {
  const cases: [name: string, items: FlowItem[], starts: number[]][] = [
    ["nothing", [], []],
    ["all fits", stacked([100, 100, 100]), []],
    ["one too many", stacked([100, 100, 100, 100]), [3]],
    ["an item longer than a page stands alone", stacked([100, 900, 100]), [1, 2]],
    ["a long item at the start makes no empty page", stacked([900, 100]), [1]],
    ["a break before the first item is none", stacked([10, 10], { startsPage: true }), [1]],
    ["a break after the last item is none", stacked([10, 10], { endsPage: true }), [1]],
    ["repeated headers take room", stacked([150, 150, 150, 150], { repeats: 100 }), [2, 3]],
  ];

  test.each(cases)("%s", (_, items, starts) => expect(pageStarts(items, FROM, TO)).toEqual(starts));

  test("no page is fuller than the paper, unless a single item is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 40 }),
        fc.integer({ max: 80, min: 0 }),
        (heights, repeats) => {
          const items = stacked(heights, { repeats });
          const starts = [0, ...pageStarts(items, FROM, TO), items.length];
          starts.slice(1).forEach((end, page) => {
            const start = starts[page] ?? 0;
            const used = heights.slice(start, end).reduce((sum, height) => sum + height, page === 0 ? 0 : repeats);
            if (end - start > 1) expect(used).toBeLessThanOrEqual(TO - FROM);
            if (items.length > 0) expect(end).toBeGreaterThan(start);
          });
        },
      ),
    );
  });
});
