import type { Sebutan } from "../../src/sop/dokumen";
import { withValueAt } from "../../src/sop/path";
import { DOKUMEN, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const dengan = (...sebutan: Sebutan[]) => denganDokumen({ sebutan });
const { nama, nomor, instansi, pemda } = SOP_BERSIH.identitas;
const { sebutan: _, ...TANPA } = DOKUMEN;
const dilihat = { outcome: "perluDilihat", dilihatOleh: "penyusun" } as const;

ujiAturan("sebutan-seragam", {
  lolos: [
    {
      nama: "the same in other capitals",
      sop: dengan({
        di: "sampul",
        judul: nama.toUpperCase(),
        instansi: [pemda.toUpperCase(), instansi],
        tahun: "2025",
      }),
    },
    { nama: "as much of the number as fits", sop: dengan({ di: "kepala", nama, nomor: nomor.slice(0, 9) }) },
    { nama: "a number that is filled in later", sop: dengan({ di: "kepala", nomor: "000.8.3/……/2025" }) },
    { nama: "bound a year later", sop: dengan({ di: "sampul", tahun: "TAHUN 2026" }) },
    { nama: "an office of another kind", sop: dengan({ di: "sampul", instansi: ["Sekretariat Daerah"] }) },
    {
      nama: "an SOP without a number",
      sop: withValueAt(dengan({ di: "kaki", nomor: "SOP-7" }), "identitas.nomor", ""),
    },
  ],
  dilanggar: [
    {
      nama: "left over from another SOP",
      sop: dengan({ di: "sampul", nama: "Pengelolaan Surat Keluar", nomor: "000.8.3/011/DPUPR/2025" }),
      temuan: [
        { path: "dokumen.sebutan.0.nomor", text: "000.8.3/011/DPUPR/2025", outcome: "dilanggar" },
        {
          ...{ path: "dokumen.sebutan.0.nama", section: "dokumen", field: "nama", text: "Pengelolaan Surat Keluar" },
          ...{ outcome: "dilanggar", severity: "warning" },
        },
      ],
    },
    {
      nama: "in the heads of the pages",
      sop: dengan({ di: "kaki", nomor: "SOP-7" }, { di: "kepala", judul: "Cuti Tahunan" }),
      temuan: [
        { path: "identitas.nomor", text: nomor, outcome: "dilanggar" },
        { ...dilihat, path: "identitas.nama", text: nama, severity: "info" },
      ],
    },
    {
      nama: "another office, another government, another year",
      sop: dengan({ di: "sampul", instansi: ["PEMERINTAH KABUPATEN LAIN", "Dinas Sosial"], tahun: "TAHUN 2019" }),
      temuan: [
        { ...dilihat, path: "dokumen.sebutan.0.instansi.0", severity: "warning", text: "PEMERINTAH KABUPATEN LAIN" },
        { ...dilihat, path: "dokumen.sebutan.0.instansi.1", severity: "warning", text: "Dinas Sosial" },
        { ...dilihat, path: "dokumen.sebutan.0.tahun", severity: "info", text: "TAHUN 2019" },
      ],
    },
    {
      nama: "the list of the bundle has another name for the number",
      sop: dengan({ di: "daftar", nama: "Pengelolaan Surat Keluar", nomor }),
      temuan: [{ path: "dokumen.sebutan.0.nama", outcome: "dilanggar" }],
    },
  ],
  tidakBerlaku: [
    { nama: "a model without a document", sop: SOP_BERSIH },
    { nama: "nothing outside the sheet", sop: { ...SOP_BERSIH, dokumen: TANPA } },
  ],
});
