import type { Kertas } from "../sop/profile";

/** Choices for writing a whole SOP. */
export interface TemplateOptions {
  kertas: Kertas;
  /** Cover page (halaman judul) before the identity page. */
  halamanJudul: boolean;
  huruf: string;
}

export const DEFAULT_TEMPLATE: TemplateOptions = { kertas: "F4", halamanJudul: false, huruf: "Arial" };
