import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.pengesahan.jabatan";
const jabatan = (isi: string) => dengan({ [path]: isi });

ujiAturan("pengesah-kepala-unit", {
  lolos: [
    { nama: "Kepala Dinas", sop: SOP_BERSIH },
    ...[
      "Plt. KEPALA BADAN",
      "a.n. Bupati Contoh, Sekretaris Daerah",
      "Camat Sukamaju",
      "Kadis Kesehatan",
      "Kalaksa BPBD",
      "Kasat Pol PP",
      "Sekwan",
      "Plh. Sekda",
      "Walikota Contoh",
      "Direktur RSUD",
      "Asisten Administrasi Umum",
    ].map((isi) => ({ nama: isi, sop: jabatan(isi) })),
  ],
  dilanggar: [
    {
      nama: "staff",
      sop: jabatan("Staf Administrasi"),
      temuan: [{ path, severity: "info", outcome: "dilanggar", text: "Staf Administrasi" }],
    },
    { nama: "the secretary of a dinas", sop: jabatan("Sekretaris Dinas"), temuan: [{ path }] },
    { nama: "an analyst", sop: jabatan("Analis Kebijakan Ahli Muda"), temuan: [{ path }] },
  ],
  tidakBerlaku: [
    { nama: "empty", sop: jabatan("") },
    { nama: "left for the electronic signature", sop: jabatan("${jabatan_pengirim}") },
  ],
});
