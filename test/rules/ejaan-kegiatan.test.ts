import { createChecker } from "../../src/checker/checker";
import { dengan, denganKegiatan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

const path = "prosedur.langkah.0.kegiatan";

ujiAturan("ejaan-kegiatan", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "di before a place", sop: denganKegiatan("Menerima berkas di loket, di kantor, di proses awal") },
    { nama: "part of another word", sop: denganKegiatan("Memeriksa perijinannya dan ijin-ijin") },
    { nama: "spelt right", sop: denganKegiatan("Mengoordinasikan aktivitas perizinan") },
  ],
  dilanggar: [
    {
      nama: "a slip of the pen",
      sop: denganKegiatan("Melakuan perekaman"),
      temuan: [
        {
          ...{ path, langkah: 1, severity: "info", outcome: "dilanggar", text: "Melakuan" },
          message: "Ejaan “Melakuan” sebaiknya “Melakukan”.",
        },
      ],
    },
    {
      nama: "two words",
      sop: denganKegiatan("Berkas di  tanda tangani"),
      temuan: [{ path, text: "di  tanda tangani" }],
    },
    {
      nama: "di joined to a place",
      sop: denganKegiatan("Menyerahkan surat disekretariat"),
      temuan: [{ path, text: "disekretariat", aman: "Menyerahkan surat di sekretariat" }],
    },
    { nama: "several", sop: denganKegiatan("MERUBAH ijin"), temuan: [{ path, text: "MERUBAH" }] },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});

test.each([
  ["Naskah di olah", "Naskah diolah"],
  ["Di tanda tangani dan di serahkan", "Ditandatangani dan diserahkan"],
  ["MENGKOORDINIR Aktifitas\nIjin 10 minit", "MENGOORDINASIKAN Aktivitas\nIzin 10 menit"],
  ["merubah, menghimbau; dirubah", "mengubah, mengimbau; diubah"],
])("the repair is safe and keeps all else: %s", (from, to) => {
  const { findings } = createChecker().check(denganKegiatan(from), KONTEKS);
  expect(findings.find(({ code }) => code === "LKH-12")?.fixes).toEqual([{ kind: "aman", at: path, from, to }]);
});
