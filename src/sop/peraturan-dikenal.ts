import type { PeraturanDikenal } from "../regulation/baris-peraturan";
import { JENIS_PERATURAN } from "../regulation/jenis-peraturan";
import { PERATURAN_DIKENAL } from "../regulation/peraturan-dikenal";
import { kunciPeraturan, parsePeraturan, type PeraturanSingkat } from "./peraturan";

const JENIS = new Map(JENIS_PERATURAN.map((jenis) => [jenis.id, jenis]));

const DIKENAL = new Map(
  PERATURAN_DIKENAL.flatMap((satu) =>
    [satu.nomor, ...(satu.nomorLain ?? [])].map((nomor) => [
      kunciPeraturan({ jenis: JENIS.get(satu.jenis) ?? null, nomor, tahun: satu.tahun }),
      satu,
    ]),
  ),
);

/** What is known of an instrument that is cited, or undefined. */
export const dikenal = (peraturan: PeraturanSingkat): PeraturanDikenal | undefined =>
  DIKENAL.get(kunciPeraturan(peraturan) ?? "");

/** How each kind is written out in a citation. */
const NAMA: Readonly<Record<string, string>> = {
  uu: "Undang-Undang",
  pp: "Peraturan Pemerintah",
  perpres: "Peraturan Presiden",
  permendagri: "Peraturan Menteri Dalam Negeri",
  permenpanrb: "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
};

/** The full citation of a known instrument, or null where its title is not known. */
export function kutipanPenuh({ jenis, nomor, tahun, judul }: PeraturanDikenal): string | null {
  const nama = NAMA[jenis];
  return nama === undefined || judul === null ? null : `${nama} Nomor ${nomor} Tahun ${tahun} tentang ${judul}`;
}

/** The full citation of an instrument that is named in the short form, or null. */
export function kutipanDari(pendek: string): string | null {
  const satu = dikenal(parsePeraturan(pendek));
  return satu === undefined ? null : kutipanPenuh(satu);
}
