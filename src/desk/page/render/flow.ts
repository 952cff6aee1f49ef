/** A paragraph, or a table row that can begin a page, as it was laid out on one endless page. Lengths in pixels. */
export interface FlowItem {
  readonly top: number;
  readonly bottom: number;
  /** The document wants a page break before it, or after it. */
  readonly startsPage: boolean;
  readonly endsPage: boolean;
  /** Height of the header rows that are repeated above it when it begins a page. */
  readonly repeats: number;
}

/**
 * Indices of the items that begin a new page. An item that no page can hold stands on a page of its own, which is
 * longer then.
 * @param from where the text of a page begins
 * @param to where it must end
 */
export function pageStarts(items: readonly FlowItem[], from: number, to: number): number[] {
  const starts: number[] = [];
  let onPage = 0;
  let shift = 0;
  items.forEach((item, index) => {
    const asked = item.startsPage || items[index - 1]?.endsPage === true;
    if (onPage > 0 && (asked || item.bottom + shift > to)) {
      starts.push(index);
      shift = from + item.repeats - item.top;
      onPage = 0;
    }
    onPage++;
  });
  return starts;
}
