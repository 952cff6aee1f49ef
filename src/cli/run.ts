import { parseCommand } from "./args";
import { EXIT, type ExitCode, sentenceOf } from "./exit";
import type { Io } from "./io";
import { message } from "./messages";

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
      case "move":
        return await (await import("./move")).move(command, io);
      case "build":
        return await (await import("./build")).build(command, io);
    }
  } catch (error) {
    io.err(sentenceOf(error));
    return EXIT.unusable;
  }
}
