import { eventTypeId } from "../../officejs/event-type";

/** One event as it travels: category, event type, target, arguments as JSON, id, remote. */
export type Entry = readonly [number, number, string, string, string, boolean];

/** Category of Rich API events among the messages of a host. */
const RICH_API_EVENT = 65536;

/** Collects events for a moment and then sends them together. */
export class Outbox {
  readonly #listeners = new Set<(entries: Entry[]) => void>();
  #waiting: Entry[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  subscribe(listener: (entries: Entry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sends an event; `target` is the reference of the object that was listened to, "" for the document. */
  post(event: string, target: string, args: object, delay = 0): void {
    this.#waiting.push([RICH_API_EVENT, eventTypeId(event), target, JSON.stringify(args), "", false]);
    this.#timer ??= setTimeout(() => this.#flush(), delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  #flush(): void {
    this.#timer = undefined;
    const entries = this.#waiting;
    this.#waiting = [];
    for (const listener of this.#listeners) listener(entries);
  }
}
