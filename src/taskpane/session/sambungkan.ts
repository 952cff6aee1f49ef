import type { Pane } from "./pane";

/** Loads what works on the document, apart from what shows it first, and connects to Word. */
export async function sambungkan(): Promise<Pane> {
  const { mulai } = await import("./mulai");
  return mulai();
}
