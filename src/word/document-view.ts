import type { RecognisedSop } from "../recognise/recognition";
import type { Address } from "../sop/address";
import type { ReadSop } from "./find-sop";
import { pathAt } from "./cursor-path";
import { inWord, readBodyText, readCursor } from "./host";
import { readSince } from "./passes";
import { createProvenance } from "./provenance";
import { createQueue, type Queue } from "./queue";
import { readingOf, sopAt } from "./reading";
import { selectIn } from "./select";
import type { Capabilities, CursorPlace, Reading, SelectedText } from "./session";
import { stateWithCursor, type DocumentState } from "./state";
import type { Surroundings } from "./surroundings";
import { listen } from "./wakeups";
import { startWatcher, WATCH, type PassKind, type Watched } from "./watcher";

type Listener = (reading: Reading) => void;

/** What is known of the document, kept up to date while somebody watches. */
export interface DocumentView {
  /** Everything that talks to Word goes through it, one after the other. */
  readonly queue: Queue;
  read(): Promise<Reading>;
  watch(listener: Listener): () => void;
  select(at: Address): Promise<boolean>;
  cursorPlace(): Promise<CursorPlace | null>;
  /** The state that was read last; reads first where there is none. */
  state(): Promise<DocumentState>;
  selected(): Promise<SelectedText>;
  /** Takes over a state that was read elsewhere, and tells the listeners. */
  adopt(state: DocumentState): void;
  /** The state that an address was read in. */
  stateOf(at: Address): DocumentState | null;
  /** The SOP as it stands in the state that it was read in. */
  readSop(sop: RecognisedSop): ReadSop | null;
}

export function createDocumentView(capabilities: Capabilities, surroundings: Surroundings): DocumentView {
  const queue = createQueue();
  const provenance = createProvenance();
  const listeners = new Set<Listener>();
  let current: DocumentState | null = null;
  let stopWatch: (() => void) | null = null;

  const keep = (state: DocumentState): void => {
    current = state;
    provenance.record(state);
  };

  const adopt = (state: DocumentState): void => {
    keep(state);
    const reading = readingOf(state);
    for (const listener of listeners) listener(reading);
  };

  const pass = (kind: PassKind): Promise<void> =>
    queue(async () => {
      const { state, changed } = await inWord((context) => readSince(context, current, kind));
      if (changed) adopt(state);
      else keep(state);
    });

  const watched: Watched = {
    pass,
    look: () => queue(async () => (await inWord(readBodyText)) !== current?.texts.all),
  };

  const startWatching = (): (() => void) => {
    const poll = capabilities.events ? WATCH.pollWithEvents : WATCH.pollAlone;
    const watcher = startWatcher(watched, poll, surroundings);
    const listening = listen(capabilities.events, watcher.wake);
    return () => {
      watcher.stop();
      void listening.then((stop) => stop());
    };
  };

  const known = async (): Promise<DocumentState> => {
    const state = current ?? (await inWord((context) => readSince(context, null, "structure"))).state;
    keep(state);
    return state;
  };

  return {
    queue,
    adopt,
    state: () => queue(known),
    read: () =>
      queue(async () => {
        const { state } = await inWord((context) => readSince(context, current, "structure"));
        keep(state);
        return readingOf(state);
      }),
    watch: (listener) => {
      listeners.add(listener);
      stopWatch ??= startWatching();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopWatch?.();
        stopWatch = null;
      };
    },
    select: (at) =>
      queue(async () => {
        const origin = provenance.ofAddress(at) ?? (current && { state: current });
        if (!origin) return false;
        const { found, state } = await inWord((context) => selectIn(context, at, origin));
        if (state) adopt(state);
        return found;
      }),
    cursorPlace: () => queue(async () => placeIn(await known(), await inWord((context) => readCursor(context)))),
    selected: () =>
      queue(async () => {
        const state = await known();
        return inWord(async (context) => {
          const { paragraphs } = context.document.getSelection();
          paragraphs.load("text");
          const dari = placeIn(state, await readCursor(context, "Start"));
          const sampai = placeIn(state, await readCursor(context, "End"));
          return { lines: paragraphs.items.map(({ text }) => text), dari, sampai };
        });
      }),
    stateOf: (at) => provenance.ofAddress(at)?.state ?? null,
    readSop: (sop) => {
      const known = provenance.ofSop(sop);
      if (known || !current) return known ?? null;
      const index = current.recognition.sops.findIndex(
        ({ procedureTables }) => procedureTables.join() === sop.procedureTables.join(),
      );
      return index < 0 ? null : { state: current, sop: index };
    },
  };
}

/** What a paragraph of Word's count stands in. */
function placeIn(state: DocumentState, paragraph: number | null): CursorPlace | null {
  const { cursor } = stateWithCursor(state, paragraph);
  const { sops } = state.recognition;
  const sop = sopAt(sops, cursor);
  return cursor === null ? null : { sop, path: pathAt(sops[sop], cursor) };
}
