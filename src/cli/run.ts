import { PackageError, packageSentence } from "../ooxml/package-errors";
import { parseCommand } from "./args";
import type { Io } from "./io";
import { message, UsageError } from "./messages";

/** Exit codes of the terminal. */
export const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Carries out one command. `today` is an ISO date. Never throws for anything that a user can do. */
export async function run(argv: readonly string[], today: string, io: Io): Promise<ExitCode> {
  try {
    const command = parseCommand(argv, today);
    switch (command.name) {
      case "help":
        io.out(message("bantuan"));
        return EXIT.clean;
      case "check":
        return await (await import("./check")).check(command, io);
      case "read":
        return await (await import("./read")).read(command, io);
      case "build":
        return await (await import("./build")).build(command, io);
    }
  } catch (error) {
    io.err(sentenceOf(error));
    return EXIT.unusable;
  }
}

/** The sentence of an error that the user can mend; anything else is a fault of ours and is thrown on. */
export function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof PackageError) return packageSentence(error.code, "id");
  throw error;
}
