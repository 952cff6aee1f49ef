import { TAB_CLASS } from "./signs";
import { childrenNamed, descend, NS, numberOf, wAttribute } from "../../../ooxml/xml";

/** Tab stops of a paragraph in points from the left edge of its column, ascending. */
export type TabStops = readonly number[];

/** Word's default distance of tab stops. */
const DEFAULT_STOP = 36;
const PT = 72 / 96;

/** Left, centred and right stops alike: the desk puts the text behind the stop. */
export function tabStops(paragraphs: readonly Element[]): ReadonlyMap<number, TabStops> {
  const stops = new Map<number, TabStops>();
  paragraphs.forEach((paragraph, index) => {
    const tabs = descend(paragraph, NS.w, "pPr", "tabs");
    if (!tabs) return;
    const set = childrenNamed(tabs, NS.w, "tab").filter((tab) => wAttribute(tab, "val") !== "clear");
    stops.set(
      index,
      set.map((tab) => numberOf(wAttribute(tab, "pos")) / 20).sort((a, b) => a - b),
    );
  });
  return stops;
}

/** docx-preview renders a tab as one em space: gives each the width up to its stop. Tabs of a line are set one by one. */
export function setTabs(root: HTMLElement, stops: ReadonlyMap<number, TabStops>): void {
  for (const paragraph of root.querySelectorAll<HTMLElement>("p")) {
    for (const tab of paragraph.querySelectorAll<HTMLElement>("span > span")) {
      if (tab.textContent === "\u2003") setTab(tab, paragraph, stops.get(Number(paragraph.dataset.index)) ?? []);
    }
  }
}

function setTab(tab: HTMLElement, paragraph: HTMLElement, stops: TabStops): void {
  const zoom = paragraph.getBoundingClientRect().width / paragraph.offsetWidth || 1;
  const style = getComputedStyle(paragraph);
  const column = paragraph.getBoundingClientRect().left - Number.parseFloat(style.marginLeft) * zoom;
  const at = ((tab.getBoundingClientRect().left - column) / zoom) * PT;
  const stop = stops.find((position) => position > at + 0.5) ?? (Math.floor(at / DEFAULT_STOP) + 1) * DEFAULT_STOP;
  tab.className = TAB_CLASS;
  tab.contentEditable = "false";
  tab.style.width = `${stop - at}pt`;
}
