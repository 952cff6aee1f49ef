import type { Layout } from "../flowchart/layout";
import type { GayaBagan } from "../sop/profile";

/** What the person wishes of a drawing, beyond what the document's own table says. */
export interface KeinginanBagan {
  /** Lines, colours and size of the symbols, from the profile. */
  readonly gaya?: GayaBagan | undefined;
  /** Steps (0-based) that begin a page; without it those of the table. */
  readonly pisahSebelum?: readonly number[];
}

/** A layout as the person wishes it. */
export const denganKeinginan = (layout: Layout, { gaya, pisahSebelum }: KeinginanBagan): Layout => ({
  ...layout,
  ...(gaya ? { gaya } : {}),
  ...(pisahSebelum ? { pisahSebelum } : {}),
});
