import { PackageError, packageSentence } from "../ooxml/package-errors";
import { UsageError } from "./messages";

/** Exit codes of the terminal. */
export const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The sentence of an error that the user can mend; anything else is a fault of ours and is thrown on. */
export function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof PackageError) return packageSentence(error.code, "id");
  throw error;
}
