import { SATUAN_WAKTU, SIFAT_SATUAN } from "../regulation/kata-waktu";
import { ingat } from "../sop/ingat";
import type { Path } from "../sop/path";
import { kolomMutuBaku } from "../sop/prosedur";
import { parseWaktu } from "../sop/waktu";
import { perSel } from "./per-langkah";
import type { Check, Problem } from "./rule";

const satuan = Object.keys(SATUAN_WAKTU).join("|");
const SATUAN = new RegExp(`(?<![a-z])(?:${satuan})(?![a-z])`, "gi");
const DENGAN_SIFAT = new RegExp(`(?<![a-z])(?:${satuan})(?: +(?:${SIFAT_SATUAN.join("|")}))*(?![a-z])`, "gi");

/** Only a mixture is a matter: "20 Menit" everywhere is a style, too. */
export const check: Check = (sop) => {
  const ditulis = kolomMutuBaku.waktu(sop.prosedur).flatMap((teks) => satuanDalam(teks ?? ""));
  return perSel(sop, "waktu", periksa, ditulis.some(kecil) && !ditulis.every(kecil));
};

function periksa(teks: string, at: Path, campur: boolean): readonly Problem[] {
  if (!campur || satuanDalam(teks).every(kecil)) return [];
  const to = teks.replace(DENGAN_SIFAT, (k) => k.toLowerCase());
  return [{ at, message: "campur", data: { waktu: to }, fixes: [{ kind: "aman", at, from: teks, to }] }];
}

const kecil = (k: string): boolean => k === k.toLowerCase();

/** The units of a time as they are written; of any other text none. */
const satuanDalam = ingat((teks): readonly string[] =>
  parseWaktu(teks).jenis === "durasi" ? (teks.match(SATUAN) ?? []) : [],
);
