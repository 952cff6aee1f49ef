import type { Kertas } from "../sop/profile";

/** Language of hints and titles of fields; the labels of an SOP are Indonesian always. */
export type Bahasa = "id" | "en";

/** Choices for writing a whole SOP. */
export interface TemplateOptions {
  kertas: Kertas;
  /** Cover page (halaman judul) before the identity page. */
  halamanJudul: boolean;
  huruf: string;
  /** Indonesian by default. */
  bahasa?: Bahasa;
}

export const DEFAULT_TEMPLATE: TemplateOptions = { kertas: "F4", halamanJudul: false, huruf: "Arial" };
