import { ingat } from "./ingat";
import { rapikan } from "./teks";

/**
 * State of a field.
 * - `kosong`: nothing in it
 * - `strip`: only a dash, the usual sign for "none"
 * - `tte`: holds a `${…}` field that the electronic signature fills in, or says that it will
 * - `sisaTemplat`: holds a placeholder that a person should have replaced
 * - `terisi`: anything else
 */
export type KeadaanIsian = "kosong" | "strip" | "tte" | "sisaTemplat" | "terisi";

// A brace or a bracket within would begin another one: looked for from each beginning to the end, they would take quadratic time.
const TTE = /\$\{[^{}]*\}/;
/** The whole text says so: "diisi saat TTE", "[ditandatangani secara elektronik]". */
const SAAT_TTE =
  /^[^a-z0-9]*(?:(?:diisi|terisi|dibubuhkan) )?(?:(?:pada )?saat |oleh |melalui |dengan )?(?:(?:proses )?tte|tanda ?tangan elektronik|ditanda ?tangani secara elektronik)[^a-z0-9]*$/i;

/** Dots and underscores in a row, "[isi …]", "xxx", "<nama>"; an address in angle brackets is none. */
const SISA =
  /…+|·{3,}|\.{3,}|(?:\. ){3,}\.?|_{3,}|\[\s*(?:di)?(?:isi|tulis|ketik|masukkan|sebutkan|pilih)[^[\]]*\]|(?<![a-z])x{3,}(?![a-z])|<[a-z][^<>@/]*>/gi;

/** What a form has printed before its dots. */
const LABEL = /^(?:nip|nomor|no|nama|jabatan|tanggal|tgl|pangkat)?$/i;

/** Something of it stands in every text that one of these patterns finds; most texts have none of it, and are looked through once. */
const PETUNJUK = /[$…·_[<]|\.{3}|(?:\. ){3}|x{3}|tte|elektronik/i;

export const keadaanIsian = ingat((teks): KeadaanIsian => {
  const rapi = rapikan(teks);
  if (rapi === "") return "kosong";
  if (/^[-–—−]+$/.test(rapi)) return "strip";
  if (!PETUNJUK.test(rapi)) return "terisi";
  if (TTE.test(rapi) || SAAT_TTE.test(rapi)) return "tte";
  return sisaTemplat(rapi) === null ? "terisi" : "sisaTemplat";
});

/** True when nothing has been entered: empty, or only a dash. */
export function belumTerisi(teks: string): boolean {
  const keadaan = keadaanIsian(teks);
  return keadaan === "kosong" || keadaan === "strip";
}

/** The first placeholder in a text, or null. */
export const sisaTemplat = (teks: string): string | null => teks.match(SISA)?.[0] ?? null;

/** True when a text is a placeholder and nothing else: "NIP. ………". */
export function hanyaSisaTemplat(teks: string): boolean {
  const isi = rapikan(teks);
  return sisaTemplat(isi) !== null && LABEL.test(isi.replace(SISA, "").replace(/[^a-z0-9]/gi, ""));
}
