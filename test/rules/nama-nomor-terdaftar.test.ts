import { dengan, denganDokumen, DOKUMEN, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

const konteks = {
  profile: {
    ...KONTEKS.profile,
    daftarSop: [
      { nomor: "000.8.3/011/DPUPR/2025", nama: "Pengelolaan Surat Keluar" },
      { nomor: "000.8.3/012/DPUPR/2025", nama: "Pengelolaan Surat Masuk" },
      { nomor: "000.8.3/013/DPUPR/2025", nama: "Penyusunan Rencana Kerja" },
    ],
  },
};
const sop = (nama: string, nomor: string) => dengan({ "identitas.nama": nama, "identitas.nomor": nomor });

ujiAturan("nama-nomor-terdaftar", {
  lolos: [
    { nama: "as enacted", sop: SOP_BERSIH, konteks },
    {
      nama: "written in another way",
      sop: sop("SOP PENYUSUNAN RENCANA KERJA", "000.8.3 / 013 / dpupr / 2025"),
      konteks,
    },
    {
      nama: "no place for a number",
      sop: denganDokumen(
        { labelIdentitas: DOKUMEN.labelIdentitas.filter((label) => label !== "nomor") },
        sop("Penyusunan Rencana Kerja", ""),
      ),
      konteks,
    },
  ],
  dilanggar: [
    ...["", "………"].map((nomor) => ({
      nama: `the number is still missing: “${nomor}”, so it is offered`,
      sop: sop("SOP Penyusunan Rencana Kerja", nomor),
      konteks,
      temuan: [{ path: "identitas.nomor", severity: "info" as const, saran: "000.8.3/013/DPUPR/2025" }],
    })),
    {
      nama: "another number",
      sop: sop("Pengelolaan Surat Masuk", "000.8.3/011/DPUPR/2025"),
      konteks,
      temuan: [
        {
          path: "identitas.nomor",
          severity: "warning",
          outcome: "dilanggar",
          saran: "000.8.3/012/DPUPR/2025",
          message: "Dalam daftar, SOP “Pengelolaan Surat Masuk” bernomor 000.8.3/012/DPUPR/2025.",
        },
      ],
    },
    {
      nama: "another name",
      sop: sop("Pemusnahan Barang", "000.8.3/013/DPUPR/2025"),
      konteks,
      temuan: [{ path: "identitas.nama", saran: "Penyusunan Rencana Kerja" }],
    },
    {
      nama: "nearly the name",
      sop: sop("Penyusunan Recana Kerja", "07"),
      konteks,
      temuan: [
        {
          path: "identitas.nama",
          saran: "Penyusunan Rencana Kerja",
          message: expect.stringContaining("mirip") as string,
        },
      ],
    },
    {
      nama: "not in the list",
      sop: sop("Pemusnahan Barang", ""),
      konteks,
      temuan: [{ path: "identitas.nama", message: expect.stringContaining("tidak ada dalam daftar") as string }],
    },
  ],
  tidakBerlaku: [
    { nama: "no list", sop: SOP_BERSIH },
    { nama: "no name", sop: sop("", "000.8.3/012/DPUPR/2025"), konteks },
  ],
});
