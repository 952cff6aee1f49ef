import { child, NS } from "../../../ooxml/xml";
import { RichApiError } from "../errors";
import { NO_FAULTS, type Faults, type ProfileId } from "../options";
import { PROFILES, type Profile } from "../profiles";
import { Annotations } from "./annotations";
import { endWithParagraph } from "./edit-blocks";
import { spliceText } from "./edit-text";
import { stretch, type Extent } from "./extent";
import { Identity } from "./identity";
import { controlsAt, controlText, placeholderAt, settleControls } from "./placeholders";
import { detach } from "./make";
import { Parts, type PartsMemento } from "./parts";
import { Points } from "./points";
import { tracksChanges } from "./protection";
import { textOf } from "./text";
import { markDeleted, markInserted, spliceTracked } from "./tracking";
import { paragraphsIn } from "./walk";

/** The state of one open document that the object model works on. */
export class WordDocument {
  readonly parts: Parts;
  readonly profile: Profile;
  readonly faults: Faults;
  readonly points = new Points();
  readonly identity = new Identity();
  readonly annotations = new Annotations(this.points, () => this.body);
  /** Goes up with every change. */
  revision = 0;
  selection: Extent;
  #cache = { revision: -1, paragraphs: new Map<Element, Element[]>(), texts: new Map<Element, string>() };

  constructor(bytes: Uint8Array, profile: ProfileId, faults: Partial<Faults> = {}) {
    this.parts = Parts.open(bytes);
    this.profile = PROFILES[profile];
    this.faults = { ...NO_FAULTS, ...faults };
    endWithParagraph(this.body);
    const [first] = this.paragraphs() as [Element];
    this.selection = this.cursorAt(first, 0);
  }

  /** Root of the main document part. */
  get root(): Element {
    return this.parts.story(this.parts.main);
  }

  get body(): Element {
    const body = child(this.root, NS.w, "body");
    if (!body) throw new RichApiError("GeneralException", undefined, "no body");
    return body;
  }

  /** Paragraphs of a story, the body without one; kept until something changes. */
  paragraphs(story: Element = this.body): readonly Element[] {
    const { paragraphs } = this.#fresh();
    const known = paragraphs.get(story);
    if (known) return known;
    const found = paragraphsIn(story);
    paragraphs.set(story, found);
    return found;
  }

  /** Text of a paragraph; kept until something changes. */
  text(paragraph: Element): string {
    const { texts } = this.#fresh();
    const known = texts.get(paragraph);
    if (known !== undefined) return known;
    const text = textOf(paragraph);
    texts.set(paragraph, text);
    return text;
  }

  /**
   * Replaces a part of a paragraph's text; places in it move along. Text goes into `scope` where a control within the
   * paragraph is meant. A placeholder gives way to text as a whole. Returns where the new text begins.
   */
  splice(paragraph: Element, from: number, to: number, text: string, scope = paragraph): number {
    const controls = new Map(controlsAt(paragraph).map((control) => [control, controlText(control)]));
    const place = text === "" ? { from, to } : placeholderAt(paragraph, from, to, scope);
    const splice = tracksChanges(this.parts) ? spliceTracked : spliceText;
    splice(paragraph, place.from, place.to, text, scope);
    this.points.replaced(paragraph, place.from, place.to, text.length);
    settleControls(this.parts, paragraph, controls);
    this.touch();
    return place.from;
  }

  /** Takes blocks or rows out; while changes are tracked they stay, marked as deleted. */
  remove(block: Element): void {
    if (tracksChanges(this.parts)) markDeleted(block);
    else detach(block);
    this.touch();
  }

  /** Blocks or rows that were put in are marked while changes are tracked. */
  added(blocks: readonly Element[]): void {
    if (tracksChanges(this.parts)) blocks.forEach(markInserted);
    this.touch();
  }

  /** Something changed: texts and lists are read anew. */
  touch(): void {
    this.revision += 1;
  }

  /** Goes back to an earlier state. */
  restore(memento: PartsMemento): void {
    this.parts.restore(memento);
    this.touch();
  }

  /** The text of a paragraph without its mark. */
  textExtent(paragraph: Element): Extent {
    return stretch(this.points.place(paragraph, 0), this.points.place(paragraph, this.text(paragraph).length));
  }

  /** An empty selection at a place. */
  cursorAt(paragraph: Element, at: number): Extent {
    return stretch(this.points.place(paragraph, at), this.points.place(paragraph, at));
  }

  #fresh(): { paragraphs: Map<Element, Element[]>; texts: Map<Element, string> } {
    if (this.#cache.revision !== this.revision) {
      this.#cache = { revision: this.revision, paragraphs: new Map(), texts: new Map() };
    }
    return this.#cache;
  }
}
