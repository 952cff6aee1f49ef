import { createChecker } from "../../checker/checker";
import { connect } from "../../word/connect";
import { hariIni } from "./konteks";
import { startPane, type Pane } from "./pane";

/** Connects to Word and starts the pane's work on its document. */
export async function mulai(): Promise<Pane> {
  const session = await connect();
  return startPane({
    session,
    checker: createChecker(),
    hariIni,
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
