import { ends } from "../document/extent";
import { controlText } from "../document/placeholders";
import { collect, isControl, isWithin } from "../document/walk";
import type { WordDocument } from "../document/word-document";
import { controlId } from "../import/unique-ids";
import type { Listeners } from "./listeners";
import type { Outbox } from "./outbox";

type ControlEvent = "DataChanged" | "Deleted" | "Entered" | "Exited" | "SelectionChanged";

/** Reports what happens to the content controls that the add-in listens to, and new ones. */
export class ControlEvents {
  #texts = new Map<Element, string>();
  #known: ReadonlySet<Element>;
  #entered: ReadonlySet<Element> = new Set();

  constructor(
    private readonly document: WordDocument,
    private readonly listeners: Listeners,
    private readonly outbox: Outbox,
  ) {
    this.#known = new Set(this.#all());
  }

  /** The document changed. */
  report(): void {
    const present = new Set(this.#all());
    this.#each("DataChanged", (control) => {
      const text = controlText(control);
      const changed = present.has(control) && this.#texts.get(control) !== text;
      this.#texts.set(control, text);
      return changed;
    });
    this.#each("Deleted", (control) => this.#known.has(control) && !present.has(control));
    const added = [...present].filter((control) => !this.#known.has(control));
    if (added.length > 0 && this.listeners.has("ContentControlAdded")) {
      this.outbox.post("ContentControlAdded", "", args("ContentControlAdded", added));
    }
    this.#known = present;
  }

  /** The add-in began to listen: its present text is what later ones are compared with. */
  watch(control: Element): void {
    this.#texts.set(control, controlText(control));
  }

  /** The selection moved. */
  selectionMoved(): void {
    const { paragraph } = ends(this.document.selection).start;
    const entered = new Set(this.#all().filter((control) => isWithin(paragraph, control)));
    this.#each("Entered", (control) => entered.has(control) && !this.#entered.has(control));
    this.#each("Exited", (control) => !entered.has(control) && this.#entered.has(control));
    this.#each("SelectionChanged", (control) => entered.has(control));
    this.#entered = entered;
  }

  #each(event: ControlEvent, concerns: (control: Element) => boolean): void {
    for (const [target, handle] of this.listeners.of(event)) {
      const control = handle.target as Element;
      if (concerns(control)) this.outbox.post(event, target, args(`ContentControl${event}`, [control]));
    }
  }

  #all(): Element[] {
    return collect(this.document.body, isControl);
  }
}

const args = (eventType: string, controls: readonly Element[]): object => ({
  eventType,
  ids: controls.map(controlId),
  source: "Local",
});
