import { NO_FAULTS, type Faults, type ProfileId } from "../../engine/options";
import { SAMPLES, type SampleId } from "../../samples";
import { messages } from "../messages";
import { AKSI, type Aksi } from "../aksi";
import { element } from "./element";
import { icon } from "./icons";
import { menu, type Menu } from "./menu";

/** What the bar's buttons do. */
export interface Commands {
  open(file: File): void;
  save(): void;
  blank(): void;
  sample(id: SampleId): void;
  undo(): void;
  redo(): void;
  ribbon(aksi: Aksi): void;
  profile(profile: ProfileId): void;
  fault(name: keyof Faults, on: boolean): void;
}

export interface Bar {
  readonly root: HTMLElement;
  showName(name: string): void;
}

/** What the choices show at first. */
export interface BarStart {
  readonly profile: ProfileId;
  readonly faults: Partial<Faults>;
}

const PROFILES = Object.keys(messages.profil) as ProfileId[];
const FAULTS = Object.keys(NO_FAULTS) as (keyof Faults)[];
const ICONS: Readonly<Record<Aksi, string>> = {
  panel: "icon",
  templat: "templat",
  periksa: "periksa",
  berikutnya: "berikutnya",
  sebelumnya: "sebelumnya",
  bagan: "bagan",
};

/** The bar above the document: file, undo, the add-in's ribbon buttons, and the kind of Word that is played. */
export function createBar(commands: Commands, start: BarStart): Bar {
  const name = element("h1", { class: "name" });
  const samples = sampleMenu(commands);
  const faults = faultMenu(commands, start.faults);
  const root = element(
    "header",
    { class: "bar" },
    name,
    group(messages.bilah, ...fileButtons(commands), samples.button),
    group(
      messages.urungkan,
      iconButton("urungkan", messages.urungkan, `${messages.urungkan} (Ctrl+Z)`, () => commands.undo()),
      iconButton("ulangi", messages.ulangi, `${messages.ulangi} (Ctrl+Y)`, () => commands.redo()),
    ),
    group(messages.pita, ...AKSI.map((aksi) => ribbonButton(aksi, commands))),
    group(messages.word, profileChoice(commands, start.profile), faults.button),
    samples.panel,
    faults.panel,
  );
  return { root, showName: (text) => void (name.textContent = text) };
}

const group = (label: string, ...children: readonly Node[]): HTMLElement =>
  element("div", { role: "group", class: "group", "aria-label": label }, ...children);

function fileButtons(commands: Commands): Node[] {
  const input = element("input", { type: "file", accept: ".docx", hidden: true, id: "berkas" });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) commands.open(file);
    input.value = "";
  });
  return [
    textButton("buka", messages.buka, messages.bukaUraian, () => input.click()),
    input,
    textButton("simpan", messages.simpan, messages.simpanUraian, () => commands.save()),
    textButton("baru", messages.baru, messages.baruUraian, () => commands.blank()),
  ];
}

const textButton = (name: Parameters<typeof icon>[0], label: string, title: string, run: () => void): HTMLElement =>
  element("button", { type: "button", title, onclick: run }, icon(name), label);

const iconButton = (name: Parameters<typeof icon>[0], label: string, title: string, run: () => void): HTMLElement =>
  element("button", { type: "button", title, "aria-label": label, onclick: run }, icon(name));

function ribbonButton(aksi: Aksi, commands: Commands): HTMLElement {
  const picture = element("img", { src: `/assets/${ICONS[aksi]}-16.png`, alt: "", width: "16", height: "16" });
  const name = messages.aksi[aksi];
  const label = messages.aksiSingkat[aksi] ?? name;
  const onclick = (): void => commands.ribbon(aksi);
  return element("button", { type: "button", title: name, "aria-label": name, onclick }, picture, label);
}

function sampleMenu(commands: Commands): Menu {
  const entries = SAMPLES.map((id) =>
    element("button", { type: "button", onclick: () => choose(id) }, messages.contoh[id]),
  );
  const made = menu("contoh", messages.contohMenu, ...entries);
  const choose = (id: SampleId): void => {
    made.close();
    commands.sample(id);
  };
  return made;
}

function profileChoice(commands: Commands, start: ProfileId): HTMLElement {
  const options = PROFILES.map((id) => element("option", { value: id, selected: id === start }, messages.profil[id]));
  const select = element("select", { id: "profil", "aria-label": messages.profilPilihan }, ...options);
  select.addEventListener("change", () => commands.profile(select.value as ProfileId));
  return select;
}

function faultMenu(commands: Commands, start: Partial<Faults>): Menu {
  const on = new Set(FAULTS.filter((name) => start[name]));
  const label = (): string => (on.size > 0 ? messages.gangguanAktif(on.size) : messages.gangguanMenu);
  const rows = FAULTS.map((name) => {
    const box = element("input", { type: "checkbox", name, checked: on.has(name) });
    box.addEventListener("change", () => {
      if (box.checked) on.add(name);
      else on.delete(name);
      made.button.textContent = label();
      commands.fault(name, box.checked);
    });
    return element("label", {}, box, messages.gangguan[name]);
  });
  const made = menu("gangguan", label(), element("p", {}, messages.gangguanUraian), ...rows);
  return made;
}
