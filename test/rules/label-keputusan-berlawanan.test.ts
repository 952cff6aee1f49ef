import { SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

const label = (satu: string, dua: string) => alur("kapsul > 2", `ketupat > 3 ${satu}, 1 ${dua}`, "kapsul");
const at = "prosedur.langkah.1.ke.1.label";

ujiAturan("label-keputusan-berlawanan", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    ...[
      ["Y", "T"],
      ["YA", "TIDAK"],
      ["Lengkap", "Tidak"],
      ["Sah", "Tidak sah"],
      ["Benar", "Salah"],
      ["Disetujui", "Ditolak"],
      ["Ditolak", "Diterima"],
      ["Direkomendasikan", "Ditolak"],
      ["Baik", "Rusak"],
      ["Disetujui", "Ditangguhkan"],
      ["Lengkap", "Dikembalikan"],
      ["Sesuai", "Belum sesuai"],
      ["> 50 juta", "≤ 50 juta"],
      ["Di atas 50 juta", "Sampai 50 juta"],
      ["√", "×"],
      ["√", "Teknis"],
    ].map(([a = "", b = ""]) => ({ nama: `${a} and ${b}`, sop: label(a, b) })),
    { nama: "both lead on", sop: alur("kapsul > 2", "ketupat > 3 Ya, 4 Tidak", "kapsul", "kapsul") },
    { nama: "equal labels are another rule's", sop: label("Ya", "ya") },
    { nama: "a missing label is another rule's", sop: label("Teknis", "") },
    {
      nama: "three exits are another rule's",
      sop: alur("kapsul > 2", "ketupat > 3 Baik, 1 Sedang, 2 Buruk", "kapsul"),
    },
  ],
  dilanggar: [
    {
      nama: "two kinds",
      sop: label("Teknis", "Administratif"),
      temuan: [{ path: at, severity: "info", outcome: "dilanggar", text: "Administratif", langkah: 2 }],
    },
    { nama: "letters that nobody knows", sop: label("R", "T"), temuan: [{ path: at }] },
    ...[
      ["Di atas 50 juta", "Administratif"],
      ["Teknis", "Disetujui"],
      ["Ditolak", "Administratif"],
    ].map(([a = "", b = ""]) => ({ nama: `${a} and ${b}`, sop: label(a, b), temuan: [{ path: at }] })),
    { nama: "both deny", sop: label("Tidak lengkap", "Tidak sah"), temuan: [{ path: at }] },
  ],
  tidakBerlaku: [
    { nama: "no decision", sop: alur("kapsul > 2", "kapsul") },
    { nama: "no arrow is known", sop: alur("ketupat") },
  ],
});
