import type { GambarData, GayaBagan, Kertas, Margin, Profile } from "../sop/profile";

/** Language of hints and titles of fields; the labels of an SOP are Indonesian always. */
export type Bahasa = "id" | "en";

/** The sheet: its paper, and its margins where they are not ours. */
export interface Lembar {
  kertas: Kertas;
  margin?: Margin;
}

/** Choices for writing a whole SOP. */
export interface TemplateOptions extends Lembar {
  /** Cover page (halaman judul) before the identity page. */
  halamanJudul: boolean;
  huruf: string;
  /** How the flowchart is drawn. */
  bagan?: GayaBagan;
  /** Stands above the name of the pemda; without it the place for it does. */
  logo?: GambarData;
  /** Indonesian by default. */
  bahasa?: Bahasa;
}

export const DEFAULT_TEMPLATE: TemplateOptions = { kertas: "F4", halamanJudul: false, huruf: "Arial" };

/** What a profile says of the sheet; the rest as usual. */
export function optionsFrom({ halaman = {}, pemda, bagan }: Profile): TemplateOptions {
  const { kertas, margin, huruf } = halaman;
  return {
    ...DEFAULT_TEMPLATE,
    ...{ kertas: kertas ?? DEFAULT_TEMPLATE.kertas, huruf: huruf || DEFAULT_TEMPLATE.huruf },
    ...{ margin, logo: pemda?.logo, bagan },
  };
}
