import type { Prosedur } from "./sop";
import { bakukan } from "./teks";

/** What people write into the symbols at both ends of a flow, and beside exits. */
const LAZIM = ["", "mulai", "selesai", "start", "end", "finish", "ya", "tidak", "yes", "no", "y", "t"];
/** Letters of off-page connectors, and numbers of steps. */
const PENANDA = /^([a-z]{1,2}|\d{1,3})$/;

/** Tells whether a text in a drawing belongs to the flow of these steps: a label of an exit, a letter, "Mulai". Others are somebody's notes. */
export function teksBagan({ langkah }: Prosedur): (teks: string) => boolean {
  const label = new Set([...LAZIM, ...langkah.flatMap(({ ke }) => ke.map((panah) => bakukan(panah.label ?? "")))]);
  return (teks) => label.has(bakukan(teks)) || PENANDA.test(bakukan(teks));
}
