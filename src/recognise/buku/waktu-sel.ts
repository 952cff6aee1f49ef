import { SATUAN_WAKTU } from "../../regulation/kata-waktu";
import { teksSel } from "../../sop/sel";
import type { Langkah, Sel } from "../../sop/sop";
import { columnLabel } from "../labels";
import type { MasalahTempelan } from "../tempel/masalah";
import { oneLine } from "../text";

const JAM = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/;
const ANGKA = /^\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?$/;

/** The unit that the head of the time column names: "Waktu (menit)"; "" for none. */
export function satuanKolom(rows: readonly (readonly string[])[]): string {
  const heads = rows.flat().filter((text) => text.length < 60 && columnLabel(text) === "waktu");
  const units = Object.keys(SATUAN_WAKTU).join("|");
  const named = heads.map((text) => new RegExp(`\\b(?:${units})\\b(?: kerja\\b)?`, "i").exec(text)?.[0] ?? "");
  return (named.find((unit) => unit !== "") ?? "").toLowerCase();
}

/** A time in words: "1:30" as an hour and a half, a bare number with the unit of its column, "5⏎Menit" in one line. */
function waktuBerkata(teks: string, satuan: string): string {
  const [, jam, menit, detik] = JAM.exec(teks) ?? [];
  if (jam === undefined) {
    if (satuan !== "" && ANGKA.test(teks)) return `${teks} ${satuan}`;
    return teks.replace(/(\d)\s*\n\s*(?=\p{L})/gu, "$1 ");
  }
  const bagian = [
    [Number(jam), "jam"] as const,
    [Number(menit), "menit"] as const,
    [Number(detik ?? 0), "detik"] as const,
  ];
  const ada = bagian.filter(([angka]) => angka > 0).map(([angka, kata]) => `${angka} ${kata}`);
  return ada.join(" ") || "0 menit";
}

/** Steps with their times in words, and which of them say it in another way than the sheet. */
export function denganWaktu(
  langkah: readonly Langkah[],
  satuan: string,
): { langkah: Langkah[]; masalah: MasalahTempelan[] } {
  const masalah: MasalahTempelan[] = [];
  const baru = langkah.map((each, index): Langkah => {
    const { waktu } = each.mutuBaku;
    const lama = teksSel(waktu);
    const teks = waktuBerkata(lama, satuan);
    if (teks === lama) return each;
    if (teks !== oneLine([lama])) masalah.push({ jenis: "waktuDibaca", baris: index + 1, teks: `${lama} → ${teks}` });
    const sel: Sel = typeof waktu === "string" ? teks : { ...waktu, teks };
    return { ...each, mutuBaku: { ...each.mutuBaku, waktu: sel } };
  });
  return { langkah: baru, masalah };
}
