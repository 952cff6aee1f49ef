import type { Faults } from "../options";
import type { Listeners } from "./listeners";
import type { Outbox } from "./outbox";
import { paragraphChanges, type ParagraphChanges, type Texts } from "./paragraph-changes";

/** Word reports paragraphs a moment later and several at once (ms); badly batched ones come much later. */
const DELAY = 40;
const BATCHED_DELAY = 1500;

/** Reports added, changed and deleted paragraphs as Word does, or as it fails to. */
export class ParagraphEvents {
  #pending = new Map<keyof ParagraphChanges, Set<string>>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly listeners: Listeners,
    private readonly outbox: Outbox,
    private readonly faults: Faults,
    /** Id under which the add-in knows a paragraph; null where this Word gives none. */
    private readonly idOf: (paragraph: Element) => string | null,
  ) {}

  report(before: Texts, after: Texts): void {
    if (this.faults.peristiwaHilang) return;
    const changes = paragraphChanges(before, after);
    for (const [event, paragraphs] of Object.entries(changes) as [keyof ParagraphChanges, Element[]][]) {
      if (paragraphs.length === 0 || !this.listeners.has(event)) continue;
      const ids = this.#pending.get(event) ?? new Set<string>();
      for (const id of paragraphs.map(this.idOf)) if (id !== null) ids.add(id);
      this.#pending.set(event, ids);
    }
    if (this.#pending.size === 0) return;
    this.#timer ??= setTimeout(() => this.#flush(), this.faults.peristiwaDigabung ? BATCHED_DELAY : DELAY);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #flush(): void {
    this.#timer = undefined;
    for (const [event, ids] of this.#pending) {
      const uniqueLocalIds = this.faults.peristiwaTanpaId ? [] : [...ids];
      this.outbox.post(event, "", { type: event, source: "Local", uniqueLocalIds });
    }
    this.#pending = new Map();
  }
}
