import { tambahPesan, type Bahasa } from "../messages";

/** Loads the sentences of a language, those of the findings as well. Where that fails, they stay Indonesian. */
export async function muatBahasa(bahasa: Bahasa): Promise<void> {
  if (bahasa === "id") return;
  try {
    const [{ en }] = await Promise.all([import("../messages/en"), import("../../rules/catalogue-en")]);
    tambahPesan(bahasa, en);
  } catch {
    // Without the network the parts cannot come; the pane then goes on as it is.
  }
}
