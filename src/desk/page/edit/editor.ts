import type { Engine } from "../../engine/engine";
import { PLACEHOLDER_CLASS } from "../render/marks";
import { backspace, enter, erase, lineBreak, paste, type, type Caret } from "./commands";
import { moveByArrow, moveByTab, moveToClick } from "./move";
import { select, selectionIn, textOf } from "./text";

/** What the editor needs of the desk around it. */
export interface EditorHost {
  engine(): Engine;
  /** Text was typed; the rendering of its paragraph is right already. */
  typed(): void;
  /** The document changed otherwise; draws it anew and then puts the cursor there. */
  redraw(caret: Caret): void;
  /** Where the cursor will be after the drawing that is under way; null when that changes nothing. */
  pending(): Caret | null;
  /** The cursor was moved. */
  select(caret: Caret): void;
}

/** Milliseconds between a moved cursor and the word of it to the engine: a moving one is not worth telling. */
const SELECTION_PAUSE = 80;

/** Typing into the rendered paragraphs. Each is an editable element of its own; the engine hears of every change. */
export class Editor {
  /** Settles when the word that an input method composes is complete. */
  private composition: Promise<void> | null = null;
  private typing = false;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly pages: HTMLElement,
    private readonly host: EditorHost,
  ) {
    pages.addEventListener("beforeinput", (event) => this.beforeInput(event));
    pages.addEventListener("input", () => this.input());
    pages.addEventListener("compositionstart", () => this.compose());
    pages.addEventListener("keydown", (event) => this.keyDown(event));
    pages.addEventListener("paste", (event) => this.paste(event));
    pages.addEventListener("focusin", () => this.focused());
    pages.addEventListener("click", (event) => moveToClick(event));
    pages.addEventListener("mouseup", () => this.selectPlaceholder());
    document.addEventListener("selectionchange", () => this.selectionChanged());
  }

  /** True while a change of the document comes from typing, which needs no new rendering. */
  get isTyping(): boolean {
    return this.typing;
  }

  /** Resolves when no input method is composing a word: its paragraph must not be replaced until then. */
  idle(): Promise<void> {
    return this.composition ?? Promise.resolve();
  }

  /** Makes the paragraphs of a new rendering editable; one of them can be reached with the Tab key. */
  adopt(writable: boolean): void {
    const paragraphs = this.pages.querySelectorAll<HTMLElement>("p[data-index]");
    paragraphs.forEach((paragraph, index) => {
      paragraph.tabIndex = index === 0 ? 0 : -1;
      if (writable) paragraph.contentEditable = "plaintext-only";
      paragraph.spellcheck = false;
    });
  }

  /** Where the cursor is, or is about to be; null when it is not in the document. */
  caret(): Caret | null {
    const pending = this.host.pending();
    if (pending) return pending;
    const paragraph = this.current();
    const selection = paragraph && selectionIn(paragraph);
    return selection ? { paragraph: Number(paragraph.dataset.index), ...selection } : null;
  }

  place({ paragraph, start, end }: Caret): void {
    const target = this.pages.querySelector<HTMLElement>(`p[data-index="${paragraph}"]`);
    if (target) select(target, start, end);
  }

  private current(): HTMLElement | null {
    const active = document.activeElement;
    return active instanceof HTMLElement && this.pages.contains(active) ? active.closest("p[data-index]") : null;
  }

  private compose(): void {
    this.composition = new Promise((resolve) => {
      const end = (): void => {
        this.composition = null;
        this.input();
        resolve();
      };
      this.pages.addEventListener("compositionend", end, { once: true });
    });
  }

  private input(): void {
    const paragraph = this.current();
    if (!paragraph || this.composition) return;
    paragraph.querySelectorAll(`.${PLACEHOLDER_CLASS}`).forEach((text) => text.classList.remove(PLACEHOLDER_CLASS));
    this.typing = true;
    this.host.engine().typeText(Number(paragraph.dataset.index), textOf(paragraph));
    this.typing = false;
    this.host.typed();
  }

  private beforeInput(event: InputEvent): void {
    if (event.inputType === "insertParagraph" || event.inputType === "insertLineBreak") return this.run(event, enter);
    // the browser's own undo knows nothing of the document
    if (event.inputType.startsWith("history")) event.preventDefault();
    // a fast key after Enter belongs into the new paragraph, which is not drawn yet
    if (this.host.pending()) this.run(event, (engine, caret) => type(engine, caret, event.data ?? ""));
  }

  private keyDown(event: KeyboardEvent): void {
    const paragraph = this.current();
    const caret = this.caret();
    if (!paragraph || !caret || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const pending = this.host.pending() !== null;
    const [atStart, atEnd] = [caret.end === 0, caret.start === textOf(paragraph).length];
    if (event.key === "Enter") return this.run(event, event.shiftKey ? lineBreak : enter);
    if (event.key === "Backspace" && (atStart || pending)) return this.run(event, backspace);
    if (event.key === "Delete" && (atEnd || pending)) return this.run(event, erase);
    if (pending) return;
    const moved =
      event.key === "Tab"
        ? moveByTab(paragraph, event.shiftKey)
        : !event.shiftKey && moveByArrow(paragraph, event.key, this.pages);
    if (moved) event.preventDefault();
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    this.run(event, (engine, caret) => paste(engine, caret, text));
  }

  private run(event: Event, command: (engine: Engine, caret: Caret) => Caret): void {
    event.preventDefault();
    const caret = this.caret();
    if (caret) this.host.redraw(command(this.host.engine(), caret));
  }

  private focused(): void {
    const paragraph = this.current();
    if (!paragraph) return;
    this.pages.querySelectorAll<HTMLElement>("p[tabindex='0']").forEach((other) => (other.tabIndex = -1));
    paragraph.tabIndex = 0;
  }

  /** A click on a hint selects all of it: typing replaces it, as in Word. */
  private selectPlaceholder(): void {
    const selection = getSelection();
    if (!selection?.isCollapsed) return;
    const node = selection.anchorNode;
    const hint = (node instanceof Element ? node : node?.parentElement)?.closest(`.${PLACEHOLDER_CLASS}`);
    if (hint) selection.selectAllChildren(hint);
  }

  private selectionChanged(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      const caret = this.caret();
      if (caret) this.host.select(caret);
    }, SELECTION_PAUSE);
  }
}
