import { dengan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

const pola = (teks: string, keputusan?: string) => ({
  profile: { ...KONTEKS.profile, polaNomor: { pola: teks, ...(keputusan === undefined ? {} : { keputusan }) } },
});
const POLA = pola("000.8.3/{angka}/{teks}/{tahun}");
const nomor = (isi: string) => dengan({ "identitas.nomor": isi });

ujiAturan("nomor-sop-sesuai-pola", {
  lolos: [
    { nama: "as set", sop: SOP_BERSIH, konteks: POLA },
    { nama: "blanks and small letters", sop: nomor("000.8.3 / 7 / org / 2024"), konteks: POLA },
    { nama: "letters and Roman numerals", sop: nomor("SOP-UKM/IV/3"), konteks: pola("SOP-{huruf}/{romawi}/{angka}") },
    { nama: "signs stand for themselves", sop: nomor("A(1)+[b]"), konteks: pola("A({angka})+[b]") },
  ],
  dilanggar: [
    {
      nama: "an own number",
      sop: nomor("01"),
      konteks: POLA,
      temuan: [{ path: "identitas.nomor", text: "01", severity: "warning", outcome: "dilanggar" }],
    },
    {
      nama: "set by decree",
      sop: nomor("000.8.3/12/DPUPR"),
      konteks: pola("000.8.3/{angka}/{teks}/{tahun}", "Keputusan Wali Kota Contoh Nomor 5 Tahun 2024"),
      temuan: [
        {
          path: "identitas.nomor",
          severity: "error",
          message: expect.stringContaining("Keputusan Wali Kota Contoh Nomor 5 Tahun 2024") as string,
        },
      ],
    },
    {
      nama: "a dot is no sign for any",
      sop: nomor("000x8.3/1/A/2025"),
      konteks: POLA,
      temuan: [{ path: "identitas.nomor" }],
    },
    {
      nama: "more than the form",
      sop: nomor("000.8.3/1/A/2025/2"),
      konteks: POLA,
      temuan: [{ path: "identitas.nomor" }],
    },
    {
      nama: "a year of three digits",
      sop: nomor("000.8.3/1/A/205"),
      konteks: POLA,
      temuan: [{ path: "identitas.nomor" }],
    },
    {
      nama: "a word that is no sign of the pattern",
      sop: nomor("1x"),
      konteks: pola("{constructor}"),
      temuan: [{ path: "identitas.nomor" }],
    },
    {
      nama: "longer than any number",
      sop: nomor("1".repeat(100_000)),
      konteks: pola("{teks}{teks}"),
      temuan: [{ path: "identitas.nomor" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no pattern", sop: SOP_BERSIH },
    { nama: "a gap is another rule's", sop: nomor("000.8.3/ /ORG/2025"), konteks: POLA },
    { nama: "empty", sop: nomor(""), konteks: POLA },
    { nama: "left for the electronic signature", sop: nomor("${nomor}"), konteks: POLA },
  ],
});
