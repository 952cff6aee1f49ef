import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("tanpa-sisa-templat", {
  lolos: [
    { nama: "filled", sop: SOP_BERSIH },
    {
      nama: "fields of the electronic signature",
      sop: dengan({
        "identitas.nomor": "${nomor_naskah}",
        "identitas.pengesahan.nama": "${nama_pengirim}",
        "identitas.tanggalEfektif": "${tanggal_naskah}",
      }),
    },
    {
      nama: "empty fields and dashes",
      sop: dengan({ "identitas.nomor": "", "identitas.tanggalRevisi": "-", keterkaitan: [""] }),
    },
    {
      nama: "a full stop, an ellipsis of two, an address, a comparison",
      sop: dengan({
        peralatan: ["Komputer.", "dll..", "<surat@contoh.go.id>", "Biaya <5 juta dan >1 juta", "Lampiran XIX"],
      }),
    },
  ],
  dilanggar: [
    {
      nama: "dots in the number",
      sop: dengan({ "identitas.nomor": "………" }),
      temuan: [
        { path: "identitas.nomor", field: "nomor", text: "………", severity: "error", outcome: "dilanggar", kosong: true },
      ],
    },
    {
      nama: "dots inside a text",
      sop: dengan({ "identitas.pengesahan.jabatan": "Kepala Dinas ......" }),
      temuan: [{ path: "identitas.pengesahan.jabatan", text: "......", kosong: false }],
    },
    {
      nama: "a label before the dots is nothing entered",
      sop: dengan({ "identitas.pengesahan.nip": "NIP. ...................." }),
      temuan: [{ path: "identitas.pengesahan.nip", kosong: true, severity: "error" }],
    },
    {
      nama: "a draft may leave the number open",
      sop: dengan({ "identitas.nomor": "....." }),
      konteks: { tahap: "konsep" },
      temuan: [{ path: "identitas.nomor", severity: "info", kosong: true, message: "Bagian ini belum diisi." }],
    },
    {
      nama: "a draft may not leave dots elsewhere",
      sop: dengan({ "identitas.nama": "……" }),
      konteks: { tahap: "konsep" },
      temuan: [{ path: "identitas.nama", severity: "error" }],
    },
    {
      nama: "each kind of placeholder, in the order of the sheet",
      sop: dengan({
        dasarHukum: ["xxx"],
        peringatan: ["Jika baik, maka baik", "[isi peringatan]"],
        "prosedur.langkah.2.mutuBaku.output": { teks: "<hasil>", baris: 2 },
        "prosedur.langkah.2.keterangan": "____",
      }),
      temuan: [
        { path: "dasarHukum.0", text: "xxx", butir: 1 },
        { path: "peringatan.1", text: "[isi peringatan]", butir: 2 },
        { path: "prosedur.langkah.2.mutuBaku.output", text: "<hasil>", langkah: 3, field: "output" },
        { path: "prosedur.langkah.2.keterangan", text: "____", field: "keterangan" },
      ],
    },
  ],
});
