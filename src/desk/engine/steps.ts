import { History } from "./document/history";
import { isProtected } from "./document/protection";
import type { WordDocument } from "./document/word-document";
import { RichApiError } from "./errors";
import type { Texts } from "./events/paragraph-changes";

/** Typing in one paragraph within this time (ms) is one step of undo. */
const SAME_TYPING = 1000;

/** Divides changes into steps: one per action of a person and one per request of the add-in. */
export class Steps {
  readonly #history: History;
  #open: { before: Texts; revision: number; marked: boolean } | null = null;
  #typing: { paragraph: Element; time: number } | null = null;

  constructor(
    private readonly document: WordDocument,
    /** Called after each step that changed something. */
    private readonly done: (before: Texts) => void,
  ) {
    this.#history = new History(document);
  }

  /** Must be called before the document changes. Throws `AccessDenied` when it may not be changed. */
  begin(typing: Element | null = null): void {
    if (this.#open) return;
    this.mayWrite();
    const time = Date.now();
    const goesOn = typing !== null && typing === this.#typing?.paragraph && time - this.#typing.time < SAME_TYPING;
    if (!goesOn) this.#history.mark();
    this.#typing = typing ? { paragraph: typing, time } : null;
    this.#open = { before: this.texts(), revision: this.document.revision, marked: !goesOn };
  }

  /** Throws `AccessDenied` when the document may not be changed. */
  mayWrite(): void {
    if (this.document.faults.hanyaBaca || isProtected(this.document.parts)) throw new RichApiError("AccessDenied");
  }

  /** Ends the step that is open, if one is. One in which nothing changed leaves no trace. */
  end(): void {
    const step = this.#open;
    this.#open = null;
    if (!step) return;
    if (this.document.revision !== step.revision) this.done(step.before);
    else if (step.marked) this.#history.unmark();
  }

  undo(): boolean {
    this.#typing = null;
    return this.#history.undo();
  }

  redo(): boolean {
    this.#typing = null;
    return this.#history.redo();
  }

  /** Texts of the body's paragraphs now. */
  texts(): Texts {
    return new Map(this.document.paragraphs().map((paragraph) => [paragraph, this.document.text(paragraph)]));
  }
}
