import type { Surroundings } from "./surroundings";

/** Milliseconds of the watch. */
export const WATCH = {
  /** Pause after the last wake-up before the document is checked. */
  pause: 350,
  /** How often to look for changed text where Word sends no events. */
  pollAlone: 1000,
  /** The same where it does: events get lost. */
  pollWithEvents: 1500,
  /** How often to read the structure while nobody types: a moved shape changes no text. */
  structure: 20_000,
} as const;

export type PassKind = "texts" | "structure";

/** What the watcher does to the document. */
export interface Watched {
  /** True when the document's text is another than at the last look or pass. One cheap `sync()`. */
  look(): Promise<boolean>;
  /** Reads what changed, or the whole structure, and tells the listeners. */
  pass(kind: PassKind): Promise<void>;
}

export interface Watcher {
  /** Something may have changed. */
  wake(): void;
  stop(): void;
}

/**
 * Turns wake-ups into passes: one pass per pause, never two at a time. What wakes it meanwhile waits for the end of the
 * pass. A pass that fails is made up for by the next wake-up, look or structure pass.
 * @param poll milliseconds between two looks
 */
export function startWatcher(watched: Watched, poll: number, surroundings: Surroundings): Watcher {
  let stopped = false;
  let running = false;
  let due: PassKind | null = null;
  let lastWake = -Infinity;
  let cancelPause = (): void => undefined;
  const cancels = new Map<string, () => void>();

  const run = async (task: () => Promise<void>): Promise<void> => {
    running = true;
    try {
      await task();
    } catch {
      // Word is busy or away: the next look tries again, and a sentence about it would come with every second.
    } finally {
      running = false;
      schedulePass();
    }
  };

  const schedulePass = (): void => {
    cancelPause();
    if (stopped || running || due === null) return;
    const rest = due === "structure" ? 0 : lastWake + WATCH.pause - surroundings.now();
    cancelPause = surroundings.after(Math.max(0, rest), () => {
      const kind = due;
      due = null;
      if (kind !== null) void run(() => watched.pass(kind));
    });
  };

  const request = (kind: PassKind): void => {
    if (due !== "structure") due = kind;
    schedulePass();
  };

  const wake = (): void => {
    lastWake = surroundings.now();
    request("texts");
  };

  const every = (milliseconds: number, name: string, task: () => void): void => {
    const again = (): void => {
      if (!running && due === null && surroundings.visible()) task();
      cancels.set(name, surroundings.after(milliseconds, again));
    };
    cancels.set(name, surroundings.after(milliseconds, again));
  };

  const look = async (): Promise<void> => {
    if (await watched.look()) wake();
  };

  every(poll, "poll", () => void run(look));
  every(WATCH.structure, "structure", () => request("structure"));
  cancels.set(
    "return",
    surroundings.onReturn(() => request("structure")),
  );

  return {
    wake,
    stop: () => {
      stopped = true;
      cancelPause();
      for (const cancel of cancels.values()) cancel();
    },
  };
}
