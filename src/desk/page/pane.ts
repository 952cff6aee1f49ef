import type { Engine } from "../engine/engine";
import { attachPane } from "../transport/parent-page";
import type { Aksi } from "./aksi";
import { messages } from "./messages";
import { element } from "./view/element";
import { icon } from "./view/icons";
import { createSplitter } from "./view/splitter";

/** The task pane: the add-in's own page in a frame, as Word on the web shows it. */
export class Pane {
  readonly root = element("aside", { class: "pane", id: "panel", tabindex: "-1", "aria-label": messages.panel });
  private readonly content = element("div", { class: "pane-content" });
  private attached: { detach(): void } | null = null;

  constructor() {
    this.root.append(createSplitter(), this.content);
  }

  /** Opens the pane on a document, in place of what it showed. */
  open(engine: Engine, aksi: Aksi): void {
    this.close();
    const frame = element("iframe", { title: messages.panel });
    const close = element("button", { type: "button", "aria-label": messages.tutupPanel }, icon("tutup"));
    close.addEventListener("click", () => this.close());
    // before the frame is in the page: a frame that is there already keeps its old name, which office.js reads
    this.attached = attachPane(frame, engine, { src: `/taskpane.html?aksi=${aksi}` });
    this.content.replaceChildren(
      element("div", { class: "pane-head" }, element("h2", {}, messages.pita), close),
      frame,
    );
    this.root.hidden = false;
  }

  close(): void {
    this.attached?.detach();
    this.attached = null;
    this.content.replaceChildren();
    this.root.hidden = true;
  }
}
