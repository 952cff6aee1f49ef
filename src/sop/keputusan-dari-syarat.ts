import { AKAR_MEMUTUS } from "../regulation/kata-keputusan";
import { KATA_KEMBALI, KATA_SYARAT } from "../regulation/kata-kegiatan";
import { langkahKosong } from "./kosong";
import { saranTanpaPasif } from "./pasif";
import { barisSel, teksSel } from "./sel";
import { sisipLangkah } from "./sisip-langkah";
import type { Langkah, Panah, Prosedur } from "./sop";
import { labelSyarat } from "./label-syarat";
import { syaratDalam } from "./syarat";
import { kata, pisahPoin, rapikan } from "./teks";

/** A procedure in which a condition in prose has become a decision with two exits. Nothing of the text is lost. */
export interface UsulKeputusan {
  readonly prosedur: Prosedur;
  /** The rows that are new or changed, 0-based. */
  readonly baris: readonly number[];
}

const MEMUTUS = new RegExp(AKAR_MEMUTUS.join("|"));
const LAIN = new RegExp(
  `\\s*[,;.]?\\s*(?:tetapi\\s+|namun\\s+|dan\\s+)?(?<![a-z])(?:${KATA_SYARAT.join("|")})(?![a-z])\\s*`,
  "i",
);
const kembali = new Set<string>(KATA_KEMBALI);

/**
 * Turns the condition of a step into a decision, or null where that cannot be done well: no condition, a merged row of several
 * symbols, no step behind it. Two forms are known:
 * - a check with what follows from it ("Memeriksa berkas, jika tidak lengkap dikembalikan") becomes the decision itself, and what
 *   follows goes into the Keterangan;
 * - an act under a condition ("Mengirim surat apabila sudah diparaf", "Jika surat dikirim lewat email, mengunggah surat") gets a
 *   decision before it, with a way round it.
 */
export function keputusanDariSyarat(prosedur: Prosedur, index: number): UsulKeputusan | null {
  const langkah = prosedur.langkah[index];
  const syarat = langkah === undefined ? null : syaratDalam(langkah.kegiatan);
  if (langkah === undefined || syarat === null || langkah.simbol.length > 1 || index + 1 >= prosedur.langkah.length)
    return null;
  const [poin, isi] = pisahPoin(rapikan(langkah.kegiatan));
  const pokok = isi.slice(0, isi.length - syarat.teks.length).replace(/[\s,;.(]+$/, "");
  const akibat = syarat.teks.replace(/[).\s]+$/, "");
  if (MEMUTUS.test(pokok.toLowerCase())) return menjadiKeputusan(prosedur, index, { pokok: poin + pokok, akibat });
  return didahuluiKeputusan(prosedur, index, { poin, pokok, syarat: akibat.slice(syarat.kata.length).trim() });
}

/** The check itself decides: the next step where all is well, else back to the step before. */
function menjadiKeputusan(
  prosedur: Prosedur,
  index: number,
  { pokok, akibat }: { pokok: string; akibat: string },
): UsulKeputusan {
  const langkah = prosedur.langkah[index] as Langkah;
  const [ya, tidak] = labelSyarat(akibat);
  const mundur = kata(akibat).some((k) => kembali.has(k));
  const ke: Panah[] = [
    { langkah: index + 2, label: ya },
    { langkah: mundur && index > 0 ? index : null, label: tidak },
  ];
  const keterangan = [teksSel(langkah.keterangan), besar(akibat)].filter((teks) => teks.trim() !== "").join("; ");
  const baru: Langkah = {
    ...langkah,
    kegiatan: pokok,
    simbol: langkah.simbol.map((simbol) => ({ pelaksana: simbol.pelaksana, bentuk: "belahKetupat" })),
    keterangan: typeof langkah.keterangan === "string" ? keterangan : { ...langkah.keterangan, teks: keterangan },
    // Who drew both ways already knows where they lead.
    ke: langkah.ke.length === 2 ? langkah.ke : ke,
  };
  return { prosedur: { ...prosedur, langkah: ganti(prosedur.langkah, index, baru) }, baris: [index] };
}

/** A row between cells that are merged over rows would tear them apart. */
const digabung = (langkah: readonly Langkah[]): boolean =>
  langkah.some(({ mutuBaku, keterangan }) => [...Object.values(mutuBaku), keterangan].some((sel) => barisSel(sel) > 1));

/** A decision before the act, with a way round it. */
function didahuluiKeputusan(
  prosedur: Prosedur,
  index: number,
  { poin, pokok, syarat }: { poin: string; pokok: string; syarat: string },
): UsulKeputusan | null {
  const langkah = prosedur.langkah[index] as Langkah;
  const [kondisi = "", ...sisa] = syarat.split(/\s*(?:,|(?<![a-z])maka(?![a-z]))\s*/i);
  // Two conditions in one sentence are two decisions, and only the writer knows which comes first.
  const kerja = pokok === "" ? sisa.join(", ") : pokok;
  if (
    kondisi === "" ||
    kerja === "" ||
    digabung(prosedur.langkah) ||
    (pokok !== "" && sisa.length > 0) ||
    LAIN.test(kerja)
  )
    return null;
  const tambahan: Langkah = {
    ...langkahKosong(),
    kegiatan: `Memeriksa apakah ${kondisi.charAt(0).toLowerCase()}${kondisi.slice(1)}`,
    simbol: langkah.simbol.map(({ pelaksana }) => ({ pelaksana, bentuk: "belahKetupat" })),
    mutuBaku: { ...langkahKosong().mutuBaku, kelengkapan: teksSel(langkah.mutuBaku.kelengkapan) },
    ke: [
      { langkah: index + 2, label: "Ya" },
      { langkah: index + 3, label: "Tidak" },
    ],
  };
  const dengan = sisipLangkah(prosedur, index, tambahan);
  const asli = dengan.langkah[index + 1] as Langkah;
  const kegiatan = poin + besar(saranTanpaPasif(kerja) ?? kerja);
  return {
    prosedur: { ...dengan, langkah: ganti(dengan.langkah, index + 1, { ...asli, kegiatan }) },
    baris: [index, index + 1],
  };
}

const ganti = (langkah: readonly Langkah[], index: number, baru: Langkah): Langkah[] =>
  langkah.map((satu, i) => (i === index ? baru : satu));

const besar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
