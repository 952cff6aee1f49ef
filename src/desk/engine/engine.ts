import { toZip } from "../../ooxml/package";
import { first, NS } from "../../ooxml/xml";
import { readSettings } from "./document/addin-settings";
import { sectionsOf } from "./document/breaks";
import { headerOf } from "./document/headers";
import { paragraphsIn } from "./document/walk";
import { joinParagraphs, splitParagraph } from "./document/edit-blocks";
import { setProtected, setTrackChanges } from "./document/protection";
import { stretch } from "./document/extent";
import { isLocked, typeInto } from "./document/typing";
import { WordDocument } from "./document/word-document";
import { dispatch } from "./common/dispatch";
import { EngineHost } from "./engine-host";
import { OpenError } from "./errors";
import type { Entry } from "./events/outbox";
import type { EngineOptions, Faults, ProfileId } from "./options";
import type { Selection } from "./selection";
import { execute } from "./wire/executor";
import { Paths } from "./wire/paths";
import type { RequestBody } from "./wire/wire";

export { OpenError } from "./errors";
export type { EngineOptions, Faults, ProfileId } from "./options";
export type { Place, Selection } from "./selection";

/** Milliseconds that each sync takes on a slow host. */
const SLOW = 300;

/** One open document that answers what office.js asks of Word, and what a person does at the desk. */
export class Engine {
  readonly #document: WordDocument;
  readonly #host: EngineHost;

  private constructor(
    document: WordDocument,
    readonly profile: ProfileId,
    readonly locale: string,
  ) {
    this.#document = document;
    this.#host = new EngineHost(document);
  }

  /** Opens a .docx file. Throws `OpenError` for one that is no sound Word document. */
  static open(bytes: Uint8Array, { profile, faults = {}, locale = "id-ID" }: EngineOptions): Engine {
    try {
      const engine = new Engine(new WordDocument(bytes, profile), profile, locale);
      for (const [name, on] of Object.entries(faults)) engine.setFault(name as keyof Faults, on);
      return engine;
    } catch (cause) {
      throw new OpenError(String(cause), { cause });
    }
  }

  get faults(): Readonly<Faults> {
    return this.#document.faults;
  }

  /** Switches a bad behaviour on or off. Track Changes and protection are written into the document's settings. */
  setFault(name: keyof Faults, on: boolean): void {
    this.#document.faults[name] = on;
    if (name === "lacakPerubahan") setTrackChanges(this.#document.parts, on);
    if (name === "terlindung") setProtected(this.#document.parts, on);
  }

  /** Runs a Rich API request (`ProcessQuery`) and gives its answer; both are JSON. */
  async execute(requestBody: string): Promise<string> {
    if (this.faults.lambat) await new Promise((resolve) => setTimeout(resolve, SLOW));
    const request = JSON.parse(requestBody) as RequestBody;
    try {
      return JSON.stringify(execute(request, new Paths(request, this.#host), this.#host));
    } finally {
      this.#host.endRequest();
    }
  }

  /** Calls a method of the Common API by its dispatch id; the answer has `Error`, 0 when it went well. */
  async dispatch(dispatchId: number, data: unknown): Promise<unknown> {
    return dispatch(this.#document.parts, dispatchId, data, () => this.#host.steps.mayWrite());
  }

  /** Settings of the add-in in this document, each as JSON. */
  settings(): Record<string, string> {
    return { ...readSettings(this.#document.parts) };
  }

  /** Highest version of each requirement set. */
  requirementMatrix(): Record<string, number> {
    return { ...this.#document.profile.sets };
  }

  get hostVersion(): string {
    return this.#document.profile.hostVersion;
  }

  /** Rich API events for the pane. */
  onMessage(listener: (entries: Entry[]) => void): () => void {
    return this.#host.outbox.subscribe(listener);
  }

  /** The document changed, by whomever. */
  onChange(listener: () => void): () => void {
    return this.#host.changed.on(listener);
  }

  /** Squiggles came or went. */
  onAnnotations(listener: () => void): () => void {
    return this.#host.squiggled.on(listener);
  }

  /** The selection moved, by whomever. */
  onSelection(listener: (selection: Selection) => void): () => void {
    return this.#host.selectionMoved.on(listener);
  }

  /** The add-in opened a new document. */
  onNewDocument(listener: (bytes: Uint8Array) => void): () => void {
    return this.#host.documentOpened.on(listener);
  }

  /** Paragraphs of the body in order. */
  paragraphs(): readonly { index: number; text: string }[] {
    return this.#document.paragraphs().map((paragraph, index) => ({ index, text: this.#document.text(paragraph) }));
  }

  /** Makes this the text of a paragraph, as a person who types it. */
  typeText(paragraphIndex: number, text: string): void {
    const paragraph = this.#paragraph(paragraphIndex);
    if (paragraph && !isLocked(paragraph)) this.#step(() => typeInto(this.#document, paragraph, text), paragraph);
  }

  /** Enter. */
  splitParagraph(paragraphIndex: number, offset: number): void {
    const paragraph = this.#paragraph(paragraphIndex);
    if (!paragraph) return;
    this.#step(() => {
      const right = splitParagraph(paragraph, offset, this.#document.points);
      this.#document.touch();
      this.#document.selection = this.#document.cursorAt(right, 0);
    });
  }

  /** Backspace at the start of a paragraph. Nothing happens at the start of a cell or a control. */
  joinWithPrevious(paragraphIndex: number): void {
    const [left, right] = [this.#paragraph(paragraphIndex - 1), this.#paragraph(paragraphIndex)];
    if (!left || !right || left.parentNode !== right.parentNode) return;
    this.#step(() => {
      joinParagraphs(left, right, this.#document.points);
      this.#document.touch();
    });
  }

  /** Puts the cursor into a paragraph, or selects a part of it. */
  setSelection(paragraphIndex: number, start = 0, end = start): void {
    const paragraph = this.#paragraph(paragraphIndex);
    if (!paragraph) return;
    const { points } = this.#document;
    this.#host.select(stretch(points.place(paragraph, start), points.place(paragraph, end)));
  }

  /** A person clicks into a text: the cursor goes there, and a squiggle under it says so. */
  click(paragraphIndex: number, at: number): void {
    this.setSelection(paragraphIndex, at);
    for (const { id, paragraph, start, end } of this.annotations()) {
      if (paragraph === paragraphIndex && start <= at && at <= end) this.#host.raise("AnnotationClicked", { id });
    }
  }

  /** Puts the cursor into the header of the first section. */
  setSelectionInHeader(): void {
    const { parts } = this.#document;
    const [section] = sectionsOf(this.#document);
    if (section) this.#placeCursor(headerOf(parts, section, "header", "Primary"));
  }

  /** Puts the cursor into the first text box that a paragraph anchors. False when it anchors none. */
  setSelectionInTextBox(paragraphIndex: number): boolean {
    const paragraph = this.#paragraph(paragraphIndex);
    const box = paragraph && first(paragraph, NS.w, "txbxContent");
    if (box) this.#placeCursor(box);
    return Boolean(box);
  }

  /** Squiggles that the add-in has put under text, by paragraph. */
  annotations(): readonly { id: string; paragraph: number; start: number; end: number; colorScheme: string }[] {
    const all = this.#document.paragraphs();
    return this.#document.annotations.of().map(({ id, range: { start, end }, critique: { colorScheme } }) => ({
      id,
      paragraph: all.indexOf(start.paragraph),
      start: start.at,
      end: end.at,
      colorScheme,
    }));
  }

  undo(): boolean {
    return this.#back(() => this.#host.steps.undo());
  }

  redo(): boolean {
    return this.#back(() => this.#host.steps.redo());
  }

  /** The document as a .docx file. */
  save(): Uint8Array {
    return toZip(this.#document.parts.toPackage());
  }

  /** Live DOM of the main document part, not to be changed by callers. */
  documentXml(): Document {
    return this.#document.root.ownerDocument as Document;
  }

  /** Bytes of all parts by name. */
  parts(): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.#document.parts.toPackage().parts].map(([name, part]) => [name, part.bytes]));
  }

  /** Ends all timers. */
  close(): void {
    this.#host.stop();
  }

  #placeCursor(story: Element): void {
    const [paragraph] = paragraphsIn(story);
    if (paragraph) this.#host.select(this.#document.cursorAt(paragraph, 0));
  }

  #paragraph(index: number): Element | undefined {
    return this.#document.paragraphs()[index];
  }

  /** One step of a person. Word does nothing, and says so with a beep, where nothing may be changed. */
  #step(run: () => void, typing: Element | null = null): void {
    try {
      this.#host.steps.begin(typing);
    } catch {
      return;
    }
    run();
    this.#host.steps.end();
  }

  #back(step: () => boolean): boolean {
    const done = step();
    if (done) this.#host.afterRestore();
    return done;
  }
}
