import { angkaNomor } from "../../sop/prosedur";
import type { Langkah, Panah } from "../../sop/sop";

/*
 * An exit in a cell: "5", "5 (Lengkap)", "-" for one that leads nowhere; "#5" counts rows instead of numbers; "2>5.3"
 * goes from the second symbol of the step to the third of the target. Several are joined by ";".
 */
const EXIT = /^(?:(\d+)\s*>\s*)?(?:(#?)(\d+)|-)(?:\.(\d+))?\s*(?:\(([^()]*)\))?$/;

/** An exit as a cell tells it. */
export interface SelPanah {
  readonly tujuan: number | null;
  /** The target counts rows. */
  readonly baris: boolean;
  readonly label: string | null;
  readonly dari?: number;
  readonly simbol?: number;
}

/** Exits in a cell; null where a text among them is none. */
export function bacaPanah(text: string): SelPanah[] | null {
  const parts = text.split(/\s*[;,]\s*(?![^(]*\))|\s+(?:dan|atau)\s+/).filter((part) => part.trim() !== "");
  const found = parts.map((part): SelPanah | null => {
    const match = EXIT.exec(part.trim().replace(/^(?:ke\s+)?(?:no|nomor|langkah)\.?\s*/i, ""));
    if (!match) return null;
    const [, dari, hash, tujuan, simbol, label] = match;
    return {
      tujuan: tujuan === undefined ? null : Number(tujuan),
      baris: hash === "#",
      label: label === undefined ? null : label.trim(),
      ...(dari === undefined ? {} : { dari: Number(dari) - 1 }),
      ...(simbol === undefined ? {} : { simbol: Number(simbol) - 1 }),
    };
  });
  return found.every((each) => each !== null) ? found : null;
}

/** The row that a target means, from 1: the one with this number, or else in this place; null for none. */
export function barisTujuan({ tujuan, baris }: SelPanah, langkah: readonly Langkah[]): number | null {
  if (tujuan === null) return null;
  const numbered = baris ? -1 : langkah.findIndex(({ nomor }) => angkaNomor(nomor) === tujuan);
  if (numbered >= 0) return numbered + 1;
  return tujuan >= 1 && tujuan <= langkah.length ? tujuan : null;
}

/** The text of an exit. Its label is left out where the column says it. */
export function tulisPanah(
  { langkah: ke, label = "", dari, simbol }: Panah,
  langkah: readonly Langkah[],
  kolom: string,
): string {
  const from = dari === undefined ? "" : `${dari + 1}>`;
  const to = simbol === undefined ? "" : `.${simbol + 1}`;
  return (
    from +
    (ke === null ? "-" : tujuan(ke, langkah)) +
    to +
    (label === kolom ? "" : ` (${label.replace(/[()]/g, " ").trim()})`)
  );
}

/** The number of the step where it finds the step again, else its place. */
function tujuan(ke: number, langkah: readonly Langkah[]): string {
  const nomor = angkaNomor(langkah[ke - 1]?.nomor ?? null);
  const first = nomor === null ? -1 : langkah.findIndex((each) => angkaNomor(each.nomor) === nomor);
  return first === ke - 1 ? String(nomor) : `#${ke}`;
}
