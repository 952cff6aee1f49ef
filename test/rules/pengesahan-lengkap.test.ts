import { dengan, denganDokumen, DOKUMEN, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("pengesahan-lengkap", {
  lolos: [
    { nama: "office, name and NIP", sop: SOP_BERSIH },
    ...[
      "Bupati Contoh",
      "WALI KOTA CONTOH",
      "Walikota Contoh",
      "Wakil Gubernur Contoh",
      "Pj. Bupati Contoh",
      "Penjabat Wali Kota Contoh",
    ].map((jabatan) => ({
      ...{
        nama: `no NIP for ${jabatan}`,
        sop: dengan({ "identitas.pengesahan": { jabatan, nama: "Ratna", nip: "" } }),
      },
    })),
    {
      nama: "the profile says that the signer has none",
      sop: dengan({ "identitas.pengesahan.nip": "" }),
      konteks: { profile: { ...KONTEKS.profile, tanpaNip: true } },
    },
    {
      nama: "left for the electronic signature",
      sop: dengan({ "identitas.pengesahan": { jabatan: "Kepala Dinas", nama: "${ttd_pengirim}", nip: "" } }),
    },
  ],
  dilanggar: [
    {
      nama: "office only",
      sop: dengan({ "identitas.pengesahan": { jabatan: "Kepala Dinas", nama: "", nip: "" } }),
      temuan: [
        { path: "identitas.pengesahan.nama", field: "nama", severity: "error", outcome: "dilanggar", kosong: true },
        { path: "identitas.pengesahan.nip", field: "nip", severity: "error" },
      ],
    },
    {
      nama: "nothing is one finding",
      sop: dengan({ "identitas.pengesahan": { jabatan: "", nama: "", nip: "-" } }),
      temuan: [{ path: "identitas.pengesahan", field: "pengesahan", text: "" }],
    },
    { nama: "no NIP", sop: dengan({ "identitas.pengesahan.nip": "" }), temuan: [{ path: "identitas.pengesahan.nip" }] },
    {
      nama: "for a Bupati the NIP is a civil servant's",
      sop: dengan({
        "identitas.pengesahan.jabatan": "a.n. Bupati Contoh, Sekretaris Daerah",
        "identitas.pengesahan.nip": "",
      }),
      temuan: [{ path: "identitas.pengesahan.nip" }],
    },
    {
      nama: "an elected head still has a name",
      sop: dengan({ "identitas.pengesahan": { jabatan: "Bupati", nama: "", nip: "" } }),
      temuan: [{ path: "identitas.pengesahan.nama" }],
    },
    {
      nama: "in a draft it may follow",
      sop: dengan({ "identitas.pengesahan": { jabatan: "", nama: "", nip: "" } }),
      konteks: { tahap: "konsep" },
      temuan: [{ path: "identitas.pengesahan", severity: "info", kosong: true }],
    },
  ],
  tidakBerlaku: [
    {
      nama: "no such label: another rule's",
      sop: denganDokumen(
        { labelIdentitas: DOKUMEN.labelIdentitas.filter((label) => label !== "pengesahan") },
        dengan({ "identitas.pengesahan": { jabatan: "", nama: "", nip: "" } }),
      ),
    },
  ],
});
