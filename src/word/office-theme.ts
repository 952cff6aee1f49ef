/** What Word tells of its own colours; absent outside Word and in versions that do not say. */
export interface OfficeColours {
  isDarkTheme?: boolean;
  /** "#ffffff" */
  bodyBackgroundColor?: string;
}

/** Word's theme now. Word sends no event when it changes. */
export function officeColours(): OfficeColours | undefined {
  return "Office" in globalThis ? (Office.context?.officeTheme as OfficeColours | undefined) : undefined;
}
