import { KELAZIMAN, p35, p52, UMUM } from "../basis";
import { check as dasarHukumDiubah } from "../dasar-hukum-diubah";
import { check as penetapanUlang } from "../penetapan-ulang";
import { check as waktunyaEvaluasi } from "../waktunya-evaluasi";
import { check as waktunyaPemantauan } from "../waktunya-pemantauan";
import type { Rule } from "../rule";

/** LIF: hints on the life of an SOP, never more. */
export const DAUR_HIDUP: readonly Rule[] = [
  {
    id: "waktunya-pemantauan",
    code: "LIF-01",
    severity: "info",
    basis: [p35("Lampiran, pemantauan penerapan SOP setiap 6 bulan")],
    reads: ["identitas"],
    kind: "mata",
    fix: "tidakAda",
    since: "0.2.0",
    check: waktunyaPemantauan,
  },
  {
    id: "waktunya-evaluasi",
    code: "LIF-02",
    severity: "info",
    basis: [p52("Lampiran I: pemantauan dan evaluasi oleh tim"), UMUM],
    reads: ["identitas"],
    kind: "mata",
    fix: "tidakAda",
    since: "0.2.0",
    check: waktunyaEvaluasi,
  },
  {
    id: "dasar-hukum-diubah",
    code: "LIF-03",
    severity: "info",
    basis: [KELAZIMAN],
    reads: ["identitas", "dasarHukum"],
    kind: "mata",
    fix: "tidakAda",
    since: "0.2.0",
    check: dasarHukumDiubah,
  },
  {
    id: "penetapan-ulang",
    code: "LIF-04",
    severity: "info",
    basis: [
      p52(
        "Pasal 20 ayat (3) sebagaimana dikutip dalam Keputusan Gubernur Sulawesi Utara Nomor 285 Tahun 2018",
        "secondary",
      ),
    ],
    reads: ["identitas"],
    kind: "mata",
    fix: "tidakAda",
    since: "0.2.0",
    check: penetapanUlang,
  },
];
