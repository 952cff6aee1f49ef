import { KATA_BANTU, KATA_BAWAHAN, KATA_LANJUT, KATA_SAMBUNG } from "../regulation/kata-kegiatan";
import { ingat } from "./ingat";
import { awalKegiatan, kataKerjaPasif, pasifTerpisah } from "./kata-kerja";
import { aktifDari } from "./me";
import { kata, kataAsal, pisahPoin, sepertiKapital, tanpaPoin } from "./teks";

const bantu = new Set<string>(KATA_BANTU);
const bawahan = new Set<string>(KATA_BAWAHAN);
const sambung = new Set<string>([...KATA_SAMBUNG, "atau"]);
const LANJUT = new RegExp(`(?:[,;]|(?<![a-z])(?:${KATA_LANJUT.join("|")}))\\s+(di-?[a-z]{3,})`, "gi");

/**
 * The passive verb that says what is done, as it is written, or null: "Naskah ditandatangani", "Di olah menjadi laporan",
 * "Menerima berkas, lalu dikembalikan". Verbs of parts that depend on another do not count: "Mencatat surat yang diterima".
 */
export const pasifUtama = ingat((kegiatan): string | null => {
  const isi = tanpaPoin(kegiatan);
  return awalKegiatan(kegiatan) === "aktif" ? setelahLanjut(isi) : predikat(isi);
});

function setelahLanjut(isi: string): string | null {
  if (isi.search(LANJUT) < 0) return null;
  const lanjutan = [...isi.matchAll(LANJUT)].find(([, verba = ""]) => kataKerjaPasif(verba));
  if (lanjutan === undefined || BAWAHAN.test(isi.slice(0, lanjutan.index))) return null;
  return lanjutan[1] ?? null;
}

const BAWAHAN = new RegExp(`(?<![a-z])(?:${KATA_BAWAHAN.join("|")})(?![a-z])`, "i");

function predikat(isi: string): string | null {
  const asli = kataAsal(isi);
  const kecil = kata(isi);
  let tergantung = -1;
  for (const [index, k] of kecil.entries()) {
    const terpisah = pasifTerpisah(k, kecil[index + 1]);
    if (!terpisah && !kataKerjaPasif(k)) continue;
    let sebelum = index - 1;
    while (bantu.has(kecil[sebelum] ?? "")) sebelum -= 1;
    const bersama = sambung.has(kecil[sebelum] ?? "") && tergantung >= 0 && tergantung === sebelum - 1;
    if (bersama || bawahan.has(kecil[sebelum] ?? "")) tergantung = index;
    else return terpisah ? `${asli[index] ?? ""} ${asli[index + 1] ?? ""}` : (asli[index] ?? null);
  }
  return null;
}

/**
 * The activity turned round ("Naskah ditandatangani" → "Menandatangani naskah"), or null where that is not certain: an actor
 * behind "oleh", another verb behind the first, a subject with a part of its own.
 */
export function saranTanpaPasif(kegiatan: string): string | null {
  const [poin, isi] = pisahPoin(kegiatan);
  const verba = pasifUtama(kegiatan);
  const aktif = verba === null ? null : aktifDari(verba.replace(/\s/g, ""));
  if (verba === null || aktif === null || awalKegiatan(kegiatan) === "aktif" || kata(isi).includes("oleh")) return null;
  const mulai = isi.indexOf(verba);
  const subjek = isi.slice(0, Math.max(0, mulai)).trim();
  const sisa = isi.slice(mulai + verba.length);
  const kataSubjek = kata(subjek);
  const rumit =
    /[\n,;()]/.test(subjek) || kataSubjek.length > 6 || kataSubjek.some((k) => bantu.has(k) || bawahan.has(k));
  if (mulai < 0 || rumit || /^\s*(?:,|dan|serta|atau)(?![a-z])/i.test(sisa)) return null;
  const objek = subjek === "" ? "" : ` ${awalKecil(subjek)}`;
  const to = poin + sepertiKapital(aktif, isi) + objek + sisa;
  return pasifUtama(to) === null ? to : null;
}

/** An abbreviation keeps its capitals, and so does a name of which the next word has one, too. */
const awalKecil = (teks: string): string =>
  /^[A-Z]\S*[A-Z]|^[A-Z]\S+ [A-Z]/.test(teks) ? teks : teks.charAt(0).toLowerCase() + teks.slice(1);
