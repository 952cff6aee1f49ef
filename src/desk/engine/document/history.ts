import type { Extent } from "./extent";
import { ends } from "./extent";
import type { PartsMemento } from "./parts";
import type { WordDocument } from "./word-document";

/** Most steps that can be taken back. */
const DEPTH = 100;

/** A state of the document that can be brought back. */
interface Moment {
  readonly parts: PartsMemento;
  readonly cursor: { readonly paragraph: number; readonly at: number };
}

/** Undo and redo of whole states. */
export class History {
  #past: Moment[] = [];
  #future: Moment[] = [];

  constructor(private readonly document: WordDocument) {}

  /** Keeps the present state as one to come back to. */
  mark(): void {
    this.#past = [...this.#past.slice(1 - DEPTH), this.#copy()];
    this.#future = [];
  }

  /** Forgets the last mark: nothing was changed after it. */
  unmark(): void {
    this.#past = this.#past.slice(0, -1);
  }
  undo(): boolean {
    return this.#swap(this.#past, this.#future);
  }

  redo(): boolean {
    return this.#swap(this.#future, this.#past);
  }

  #swap(from: Moment[], to: Moment[]): boolean {
    const moment = from.pop();
    if (!moment) return false;
    to.push(this.#present());
    this.document.restore(moment.parts);
    const { identity } = this.document;
    const paragraph = identity.index(this.document.body).get(moment.cursor.paragraph);
    const [first] = this.document.paragraphs() as [Element];
    this.document.selection = this.document.cursorAt(paragraph ?? first, paragraph ? moment.cursor.at : 0);
    return true;
  }

  /** The live state itself; right only when the document leaves it at once. */
  #present(): Moment {
    return { parts: this.document.parts.memento(new Map(this.document.parts.stories)), cursor: this.#cursor() };
  }

  #copy(): Moment {
    const { parts, identity } = this.document;
    const stories = new Map([...parts.stories].map(([name, root]) => [name, identity.copy(root)]));
    return { parts: parts.memento(stories), cursor: this.#cursor() };
  }

  #cursor(): Moment["cursor"] {
    const { end } = ends(this.document.selection as Extent);
    return { paragraph: this.document.identity.of(end.paragraph), at: end.at };
  }
}
