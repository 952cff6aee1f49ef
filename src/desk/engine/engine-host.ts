import type { Point } from "./document/points";
import { blocks, type Extent } from "./document/extent";
import { localId } from "./document/local-id";
import type { WordDocument } from "./document/word-document";
import { Emitter } from "./emitter";
import { ControlEvents } from "./events/control-events";
import { Listeners } from "./events/listeners";
import { Outbox } from "./events/outbox";
import { ParagraphEvents } from "./events/paragraph-events";
import type { Host } from "./model/host";
import { Handle } from "./model/targets";
import { selectionOf, type Selection } from "./selection";
import { Steps } from "./steps";
import { References } from "./wire/references";

/** Everything around the document that the object model asks for: kept objects, events, steps of undo. */
export class EngineHost implements Host {
  readonly references = new References();
  readonly outbox = new Outbox();
  readonly steps: Steps;
  readonly changed = new Emitter<void>();
  readonly squiggled = new Emitter<void>();
  readonly selectionMoved = new Emitter<Selection>();
  readonly documentOpened = new Emitter<Uint8Array>();
  readonly #listeners = new Listeners();
  readonly #paragraphEvents: ParagraphEvents;
  readonly #controlEvents: ControlEvents;

  constructor(readonly document: WordDocument) {
    const idOf = (paragraph: Element): string | null => localId(document, paragraph);
    this.#paragraphEvents = new ParagraphEvents(this.#listeners, this.outbox, document.faults, idOf);
    this.#controlEvents = new ControlEvents(document, this.#listeners, this.outbox);
    this.steps = new Steps(document, (before) => {
      this.#paragraphEvents.report(before, this.steps.texts());
      this.#controlEvents.report();
      this.changed.emit();
    });
  }

  beforeWrite(): void {
    this.steps.begin();
  }

  reference(handle: Handle): string {
    return this.references.nameOf(handle);
  }

  keptAs(handle: Handle): string | null {
    return this.references.knownName(handle);
  }

  kept(name: string): Handle | undefined {
    return this.references.get(name);
  }

  isAlive({ type, target }: Handle): boolean {
    if (type === "Style") return true; // stands in a part of its own
    if (isElement(target)) return this.#holds(target);
    if (!isExtent(target)) return true;
    return target.kind === "blocks"
      ? this.#holds(target.first) && target.first.parentNode === target.last.parentNode
      : this.#holds(target.start.paragraph) && this.#holds(target.end.paragraph);
  }

  release(name: string): void {
    this.references.release(name);
  }

  releaseAll(): void {
    this.references.clear();
  }

  listen(event: string, handle: Handle, on: boolean): void {
    const target = handle.type === "Document" ? "" : this.reference(handle);
    this.#listeners.set(event, target, handle, on);
    if (on && handle.type === "ContentControl") this.#controlEvents.watch(handle.target as Element);
  }

  raise(event: string, args: object): void {
    if (this.#listeners.has(event)) this.outbox.post(event, "", args);
  }

  annotated(): void {
    this.squiggled.emit();
  }

  select(extent: Extent): void {
    this.document.selection = extent;
    this.#controlEvents.selectionMoved();
    this.selectionMoved.emit(selectionOf(this.document, extent));
  }

  opened(bytes: Uint8Array): void {
    this.documentOpened.emit(bytes);
  }

  /** Ends a request: places that nobody keeps are no longer followed. */
  endRequest(): void {
    this.steps.end();
    const extents = [
      ...[...this.references.handles].map(({ target }) => target).filter(isExtent),
      this.document.selection,
    ];
    this.document.points.retain([...extents.flatMap(pointsOf), ...this.document.annotations.places]);
  }

  /** After undo or redo the same objects stand in other elements. Word does not report what changed (office-js #5089). */
  afterRestore(): void {
    const { identity, parts, selection } = this.document;
    const index = new Map<number, Element>();
    for (const root of parts.stories.values()) identity.index(root, index);
    this.references.replaceAll((handle) => moved(handle, (element) => index.get(identity.of(element)) ?? null));
    this.changed.emit();
    this.selectionMoved.emit(selectionOf(this.document, selection));
  }

  stop(): void {
    this.#paragraphEvents.stop();
    this.outbox.stop();
  }

  #holds(element: Element): boolean {
    let top = element;
    while (top.parentNode?.nodeType === 1) top = top.parentNode as Element;
    for (const root of this.document.parts.stories.values()) if (root === top) return true;
    return false;
  }
}

const isElement = (target: unknown): target is Element => (target as Node | null)?.nodeType === 1;

const isExtent = (target: unknown): target is Extent =>
  typeof target === "object" && target !== null && ["blocks", "stretch"].includes((target as Extent).kind);

const pointsOf = (extent: Extent): Point[] => (extent.kind === "stretch" ? [extent.start, extent.end] : []);

/** The same object with its elements exchanged; null when one of them is gone. */
function moved(handle: Handle, twin: (element: Element) => Element | null): Handle | null {
  const { type, target } = handle;
  if (isElement(target)) {
    const element = twin(target);
    return element && new Handle(type, element);
  }
  if (!isExtent(target)) return handle;
  if (target.kind === "blocks") {
    const [first, last] = [twin(target.first), twin(target.last)];
    return first && last && new Handle(type, blocks(first, last));
  }
  const [start, end] = [twin(target.start.paragraph), twin(target.end.paragraph)];
  if (!start || !end) return null;
  target.start.paragraph = start;
  target.end.paragraph = end;
  return handle;
}
