/** Stands in the rendering for a page break within a paragraph, which has a place in its text but no look. */
export const PAGE_BREAK_SIGN = "\ue00c";

/** Classes of what the rendering shows in place of signs that CSS does not know. */
export const TAB_CLASS = "desk-tab";
export const PAGE_BREAK_CLASS = "desk-page-break";
