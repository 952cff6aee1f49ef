import { Engine } from "../engine/engine";
import type { Faults, ProfileId } from "../engine/options";
import { buildSample, type SampleId } from "../samples";
import type { Aksi } from "./aksi";
import { download, openSentence } from "./files";
import { messages } from "./messages";
import { Pane } from "./pane";
import { createBar, type Bar, type Commands } from "./view/bar";
import { acceptDrop } from "./view/drop";
import { createFooter, type Footer } from "./view/footer";
import { element } from "./view/element";
import { Notices } from "./view/notice";
import { Workspace } from "./workspace";

interface Open {
  readonly engine: Engine;
  readonly name: string;
}

export interface DeskOptions {
  readonly sample: SampleId;
  readonly profile: ProfileId;
  readonly faults: Partial<Faults>;
  readonly aksi: Aksi;
}

/** The desk: one document that is open, those that it took the place of, and the pane beside it. */
export class Desk implements Commands {
  private readonly notices = new Notices();
  private readonly pane = new Pane();
  private readonly bar: Bar;
  private readonly footer: Footer;
  private readonly workspace: Workspace;
  private readonly faults: Partial<Faults>;
  private readonly earlier: Open[] = [];
  private current: Open | null = null;
  private kind: ProfileId;
  private aksi: Aksi;

  constructor(root: HTMLElement, { sample, profile, faults, aksi }: DeskOptions) {
    this.kind = profile;
    this.faults = { ...faults };
    this.aksi = aksi;
    const pages = element("div", { class: "pages" });
    const scroller = element(
      "main",
      { class: "document", id: "dokumen", tabindex: "-1", "aria-label": messages.dokumen },
      pages,
    );
    const frame = element("div", { class: "frame" }, scroller, this.pane.root);
    this.bar = createBar(this, { profile, faults: this.faults });
    this.workspace = new Workspace(scroller, pages, {
      drawn: () => this.footer.update(),
      failed: () => this.notices.show({ text: messages.gagalMenggambar, error: true }),
    });
    this.footer = createFooter(scroller, this.workspace.view.pages, () => this.workspace.view.arrange());
    root.append(skipLink("#dokumen", messages.keDokumen), skipLink("#panel", messages.kePanel));
    root.append(this.bar.root, this.notices.root, frame, this.footer.root);
    acceptDrop((file) => void this.open(file));
    addEventListener("keydown", (event) => this.shortcut(event));
    this.sample(sample);
  }

  async open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (this.load(bytes, file.name)) this.notices.show({ text: messages.dibuka(file.name) });
  }

  sample(id: SampleId): void {
    const name = id === "kosong" ? messages.tanpaNama : `${messages.contoh[id]}.docx`;
    if (this.load(buildSample(id), name)) this.notices.clear();
  }

  blank(): void {
    this.sample("kosong");
  }

  save(): void {
    if (!this.current) return;
    download(this.current.name, this.current.engine.save());
    this.tell(messages.disimpan(this.current.name));
  }

  undo(): void {
    this.workspace.undo();
  }

  redo(): void {
    this.workspace.redo();
  }

  ribbon(aksi: Aksi): void {
    this.aksi = aksi;
    if (this.current) this.pane.open(this.current.engine, aksi);
  }

  /** Opens the same document in another kind of Word. */
  profile(kind: ProfileId): void {
    this.kind = kind;
    if (this.current) this.load(this.current.engine.save(), this.current.name);
  }

  fault(name: keyof Faults, on: boolean): void {
    this.faults[name] = on;
    this.current?.engine.setFault(name, on);
    void this.workspace.refresh();
  }

  /** Opens a document in place of the present one. False, and the reason told, when it is none. */
  private load(bytes: Uint8Array, name: string): boolean {
    try {
      this.replace({ engine: this.engineFor(bytes), name });
      return true;
    } catch (error) {
      this.notices.show({ text: openSentence(name, error), error: true });
      return false;
    }
  }

  private engineFor(bytes: Uint8Array): Engine {
    const engine = Engine.open(bytes, { profile: this.kind, faults: this.faults });
    engine.onNewDocument((created) => setTimeout(() => this.openFromPane(created)));
    return engine;
  }

  private replace(next: Open): void {
    this.current?.engine.close();
    this.show(next);
  }

  private show(next: Open): void {
    this.current = next;
    this.bar.showName(next.name);
    document.title = `${next.name} · ${messages.judul}`;
    void this.workspace.show(next.engine);
    this.pane.open(next.engine, this.aksi);
  }

  /**
   * `createDocument(…).open()`: Word would open a window of its own; here the old document waits behind the new one.
   * Without a file the new document is empty.
   */
  private openFromPane(bytes: Uint8Array): void {
    const before = this.current;
    if (!before) return;
    this.aksi = "panel";
    try {
      this.show({ engine: this.engineFor(bytes.length > 0 ? bytes : buildSample("kosong")), name: messages.tanpaNama });
    } catch (error) {
      return this.notices.show({ text: openSentence(messages.tanpaNama, error), error: true });
    }
    this.earlier.push(before);
    this.tell(messages.dokumenBaru);
  }

  /** Says something; as long as a document waits behind the present one, with the way back to it. */
  private tell(text: string): void {
    const action = { label: messages.kembali, run: () => this.goBack() };
    this.notices.show(this.earlier.length > 0 ? { text, action } : { text });
  }

  private goBack(): void {
    const before = this.earlier.pop();
    if (!before) return;
    this.replace(before);
    this.notices.clear();
  }

  private shortcut(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const run = key === "z" ? (event.shiftKey ? this.redo : this.undo) : { y: this.redo, s: this.save }[key];
    if (!run) return;
    event.preventDefault();
    run.call(this);
  }
}

/** For the keyboard: past the bar in one step. */
const skipLink = (target: string, label: string): HTMLElement => element("a", { class: "skip", href: target }, label);
