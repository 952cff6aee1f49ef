import { canSwitchTracking } from "./capabilities";
import { isReadOnly } from "./common-api";
import { inWord } from "./host";
import type { Queue } from "./queue";
import { Refused, refusalOf } from "./refused";
import type { Capabilities, WriteNote, WriteReport } from "./session";
import type { DocumentState } from "./state";
import { beginWork, type Work } from "./work";

/** What the gateway must know of its session. */
export interface Gate {
  readonly capabilities: Capabilities;
  readonly queue: Queue;
  /** The user agreed to tracked writes. */
  readonly trackedAllowed: boolean;
  /** Takes over what was read after a write. */
  adopt(state: DocumentState): void;
}

/** Looks at the document as it is now and decides what to write. Throws `Refused`; changes nothing. */
export type Job = (work: Work) => Perform | Promise<Perform>;

/** Writes, reads back, and compares. What it throws, it has taken back. */
export type Perform = () => Promise<Written>;

export interface Written {
  /** The document after the write. */
  readonly state: DocumentState;
  readonly notes: readonly WriteNote[];
  /** Writes back what was replaced. Null when there is nothing to bring back. */
  readonly undo: Job | null;
}

/** Word of 2013 and later. Below, it lays out shapes and tables in its older ways. */
const TODAYS_MODE = 15;

/** The one way into the document: every write passes here, one at a time. */
export async function write(gate: Gate, job: Job): Promise<{ report: WriteReport; undo: Job | null }> {
  try {
    const { written, notes } = await gate.queue(() => {
      refuseReadOnly();
      return inWord((context) => writeIn(context, gate, job));
    });
    return { report: { ok: true, notes: [...new Set(notes)] }, undo: written.undo };
  } catch (error) {
    return { report: refusalOf(error), undo: null };
  }
}

async function writeIn(
  context: Word.RequestContext,
  gate: Gate,
  job: Job,
): Promise<{ written: Written; notes: WriteNote[] }> {
  const mode = canSwitchTracking(gate.capabilities) ? await trackingMode(context) : null;
  const work = await beginWork(context);
  const { facts } = work.state.snapshot;
  if (facts.protected) throw new Refused("dokumenTerlindung");
  if (facts.trackChanges && mode === null && !gate.trackedAllowed) throw new Refused("pelacakanAktif");
  const perform = await job(work);
  const tracked = mode !== null && mode !== "Off";
  const written = tracked ? await withoutTrackingIn(context, mode, perform) : await perform();
  gate.adopt(written.state);
  const notes = [...written.notes];
  if (tracked) notes.push("pelacakanDipulihkan");
  if ((facts.compatibilityMode ?? TODAYS_MODE) < TODAYS_MODE) notes.push("modeKompatibilitas");
  return { written, notes };
}

function refuseReadOnly(): void {
  if (isReadOnly()) throw new Refused("dokumenHanyaBaca");
}

type TrackingMode = Word.Document["changeTrackingMode"];

/** Null where Word does not tell it, whatever it announces. */
async function trackingMode(context: Word.RequestContext): Promise<TrackingMode | null> {
  try {
    context.document.load("changeTrackingMode");
    await context.sync();
    return context.document.changeTrackingMode;
  } catch {
    return null;
  }
}

async function withoutTrackingIn(context: Word.RequestContext, mode: TrackingMode, perform: Perform): Promise<Written> {
  const setMode = async (to: TrackingMode): Promise<void> => {
    context.document.changeTrackingMode = to;
    await context.sync();
  };
  await setMode("Off");
  try {
    return await perform();
  } finally {
    await setMode(mode);
  }
}
