import type { Bahasa } from "../messages";
import aturan from "./aturan.json";

/** What the page of a rule says beyond the words of the rule itself. */
export interface IsiHalaman {
  readonly diperiksa: readonly string[];
  readonly dibiarkan: readonly string[];
}

/** The pages of all rules in one language. */
export interface IsiPanduan {
  readonly bahasa: Bahasa;
  readonly halaman: Readonly<Record<string, IsiHalaman>>;
}

export const ISI: IsiPanduan = { bahasa: "id", halaman: aturan };

/** Loads the pages in another language. Where that fails, they stay Indonesian. */
export async function muatIsi(bahasa: Bahasa): Promise<IsiPanduan> {
  if (bahasa === "id") return ISI;
  try {
    return { bahasa, halaman: (await import("./aturan.en.json")).default };
  } catch {
    return ISI;
  }
}

export const isiHalaman = ({ halaman }: IsiPanduan, rule: string): IsiHalaman =>
  halaman[rule] ?? { diperiksa: [], dibiarkan: [] };
