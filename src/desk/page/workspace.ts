import type { Engine, Selection } from "../engine/engine";
import type { Caret } from "./edit/commands";
import { Editor } from "./edit/editor";
import { Highlighter } from "./edit/highlight";
import { Squiggles } from "./edit/squiggles";
import { Redraw } from "./redraw";
import { DocumentView } from "./render/view";

/** Milliseconds without a key after which the pages are drawn anew: text may have moved to another page. */
const TYPING_PAUSE = 1500;

export interface WorkspaceEvents {
  /** The pages were drawn. */
  drawn(): void;
  failed(error: unknown): void;
}

/** One open document on the desk: its pages, typing in them, and what the add-in selects. */
export class Workspace {
  readonly view: DocumentView;
  private readonly editor: Editor;
  private readonly highlighter: Highlighter;
  private readonly squiggles: Squiggles;
  private readonly redraw = new Redraw(() => this.draw());
  private engine: Engine | null = null;
  private stopListening: (() => void)[] = [];
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** Where the cursor is to be after the next drawing; null leaves it where it is. */
  private nextCaret: Caret | null = null;
  private ownSelection = false;

  /** @param scroller holds the pages and scrolls */
  constructor(
    private readonly scroller: HTMLElement,
    root: HTMLElement,
    private readonly events: WorkspaceEvents,
  ) {
    this.view = new DocumentView(root);
    this.highlighter = new Highlighter(this.view.pages);
    this.squiggles = new Squiggles(this.view.pages);
    this.editor = new Editor(this.view.pages, {
      engine: () => this.current(),
      typed: () => this.typed(),
      redraw: (caret) => this.refresh(caret),
      pending: () => this.nextCaret,
      select: (caret) => this.quietly(() => this.current().setSelection(caret.paragraph, caret.start, caret.end)),
    });
    this.view.pages.addEventListener("pointerdown", () => this.highlighter.clear());
    this.view.pages.addEventListener("click", () => this.clicked());
  }

  /** Shows another document. */
  show(engine: Engine): Promise<void> {
    for (const stop of this.stopListening) stop();
    this.engine = engine;
    this.highlighter.clear();
    this.stopListening = [
      engine.onChange(() => this.changed()),
      engine.onAnnotations(() => void this.redraw.settled().then(() => this.squiggles.mark(engine))),
      engine.onSelection((selection) => this.point(selection)),
    ];
    return this.refresh();
  }

  undo(): void {
    this.quietly(() => this.current().undo());
  }

  redo(): void {
    this.quietly(() => this.current().redo());
  }

  /** Draws the document as it is now; resolves when it is shown. */
  refresh(caret: Caret | null = null): Promise<void> {
    if (caret) this.nextCaret = caret;
    clearTimeout(this.pause);
    this.busy(true);
    const drawn = this.redraw.request().catch((error: unknown) => this.events.failed(error));
    return drawn.finally(() => this.busy(false));
  }

  private busy(on: boolean): void {
    this.scroller.setAttribute("aria-busy", String(on));
  }

  private current(): Engine {
    if (!this.engine) throw new Error("No document is open.");
    return this.engine;
  }

  private changed(): void {
    if (this.editor.isTyping) this.redraw.outdate();
    else void this.refresh();
  }

  private typed(): void {
    this.highlighter.clear();
    requestAnimationFrame(() => this.view.arrange());
    this.squiggles.mark(this.current());
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.refresh(), TYPING_PAUSE);
  }

  /** A squiggle under the place that was clicked hears of it. */
  private clicked(): void {
    const caret = this.editor.caret();
    if (caret && caret.start === caret.end) this.quietly(() => this.current().click(caret.paragraph, caret.start));
  }

  /** Selections of the person at the desk are not to be pointed out to them. */
  private quietly(run: () => void): void {
    this.ownSelection = true;
    run();
    this.ownSelection = false;
  }

  /** Shows what the add-in selects, once the changes of the same request are drawn. */
  private point(selection: Selection): void {
    if (this.ownSelection) return;
    setTimeout(() => void this.redraw.settled().then(() => this.highlighter.show(selection)));
  }

  private async draw(): Promise<() => void> {
    const engine = this.current();
    const show = await this.view.draw(engine);
    await this.editor.idle();
    return () => {
      const caret = this.editor.caret();
      const { scrollTop, scrollLeft } = this.scroller;
      show();
      this.editor.adopt(!engine.faults.hanyaBaca && !engine.faults.terlindung);
      this.events.drawn();
      this.view.arrange();
      this.scroller.scrollTo(scrollLeft, scrollTop);
      this.highlighter.mark();
      this.squiggles.mark(engine);
      this.nextCaret = null;
      if (caret) this.editor.place(caret);
    };
  }
}
