import catalogue from "./messages/id.json";

export type MessageKey = keyof typeof catalogue;

/** A sentence for the terminal, with its {placeholders} filled in. */
export function message(key: MessageKey, data: Readonly<Record<string, string | number>> = {}): string {
  return catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}

/** Something that the user can mend: bad arguments or a file that cannot be used. Ends the command with code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A `UsageError` with a sentence of the catalogue. */
export const usageError = (key: MessageKey, data?: Readonly<Record<string, string | number>>): UsageError =>
  new UsageError(message(key, data));
