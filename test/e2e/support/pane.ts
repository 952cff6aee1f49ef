import type { Frame, Locator } from "playwright-core";

/** The pane at the desk, as a person uses it. */
export class Pane {
  constructor(readonly frame: Frame) {}

  tab(name: "Periksa" | "Langkah" | "Sisipkan"): Promise<void> {
    return this.frame.getByRole("tab", { name }).click();
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** The row of a finding that says this. */
  finding(sentence: string | RegExp): Locator {
    return this.frame.getByRole("button", { name: sentence }).first();
  }

  /** The time (`Date.now()`) at which a sentence stands in the pane, or no longer stands there. Looks at each frame of the screen. */
  when(sentence: string, shown: boolean): Promise<number> {
    return this.frame.evaluate(
      ([text, wanted]) =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            if (document.body.innerText.includes(text) === wanted) resolve(Date.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
      [sentence, shown] as const,
    );
  }

  status(): Locator {
    return this.frame.getByRole("status").first();
  }

  /** Names the performers, those of the template first. */
  async namePerformers(names: readonly string[]): Promise<void> {
    const fold = this.button(/^Pelaksana \(\d+\)$/);
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
    const fields = this.frame.getByRole("textbox", { name: /^Nama pelaksana/ });
    for (const [index, name] of names.entries()) {
      if (index >= (await fields.count())) await this.button("Tambah pelaksana").click();
      await fields.nth(index).fill(name);
    }
  }

  async addStep(step: Step): Promise<void> {
    await this.button("Tambah langkah").click();
    const field = (name: string): Locator => this.frame.getByRole("textbox", { name, exact: true });
    const choice = (name: string): Locator => this.frame.getByRole("combobox", { name, exact: true });
    await field("Kegiatan").fill(step.kegiatan);
    await choice("Pelaksana").selectOption({ label: step.pelaksana });
    await field("Kelengkapan").fill(step.kelengkapan);
    await field("Waktu").fill(step.waktu);
    await field("Output").fill(step.output);
    if (!step.tidakKe) return;
    await choice("Setelah langkah ini").selectOption({ label: "Keputusan" });
    const label = (await choice("Tujuan pilihan Tidak").locator("option").allTextContents()).find((text) =>
      text.startsWith(`${step.tidakKe}.`),
    );
    await choice("Tujuan pilihan Tidak").selectOption({ label: label ?? "" });
  }
}

export interface Step {
  kegiatan: string;
  pelaksana: string;
  kelengkapan: string;
  waktu: string;
  output: string;
  /** Makes the step a decision: Ya to the next step, Tidak back to this one, counted from 1. */
  tidakKe?: number;
}
