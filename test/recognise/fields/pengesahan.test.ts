import { pengesahanLines, signatureLines, type PengesahanLines } from "../../../src/recognise/fields/pengesahan";
import type { Line } from "../../../src/recognise/line";
import { oneLine } from "../../../src/recognise/text";

function read(texts: readonly string[], how: (lines: Line[]) => PengesahanLines = pengesahanLines): string[] {
  const lines = texts.map((text, paragraph) => ({ text, paragraph, list: false, placeholder: false }));
  const { jabatan, nama, nip } = how(lines);
  return [jabatan, nama, nip].map((part) => oneLine(part.map(({ text }) => text)));
}

test.each([
  [
    ["Kepala Dinas Sosial,", "", "", "Siti Aminah, S.Sos.", "NIP. 19750312 200003 2 004"],
    ["Kepala Dinas Sosial,", "Siti Aminah, S.Sos.", "19750312 200003 2 004"],
  ],
  [
    ["KEPALA BADAN", "ttd", "Siti Aminah", "Pembina Tk. I, IV/b", "NIP : 197503122000032004"],
    ["KEPALA BADAN", "Siti Aminah", "197503122000032004"],
  ],
  [
    ["a.n. WALI KOTA", "Sekretaris Daerah,", "${ttd_pengirim}", "Budi Santoso", "NIP", "197503122000032004"],
    ["a.n. WALI KOTA Sekretaris Daerah,", "Budi Santoso", "197503122000032004"],
  ],
  [
    ["Camat Sukamaju", "(ttd)", "Yohanes Lelo"],
    ["Camat Sukamaju", "Yohanes Lelo", ""],
  ],
  [
    [
      "Atas nama Walikota",
      "Sekretaris Daerah",
      "u.b.",
      "Asisten Administrasi Umum,",
      "Budi Santoso",
      "NIP",
      "197503122000032004",
    ],
    ["Atas nama Walikota Sekretaris Daerah u.b. Asisten Administrasi Umum,", "Budi Santoso", "197503122000032004"],
  ],
  [["Pjs. Bupati Contoh"], ["Pjs. Bupati Contoh", "", ""]],
  [["A. n. Sekretaris Daerah"], ["A. n. Sekretaris Daerah", "", ""]],
  [["Kepala Dinas Sosial"], ["Kepala Dinas Sosial", "", ""]],
  [["Yohanes Lelo, S.STP."], ["", "Yohanes Lelo, S.STP.", ""]],
  [
    ["Lurah Melati", "", "…………………", "NIP."],
    ["Lurah Melati", "…………………", ""],
  ],
  [
    ["", ""],
    ["", "", ""],
  ],
])("%j", (lines, values) => expect(read(lines)).toEqual(values));

test.each([
  [
    [
      "√ : pelaksana",
      "Ditetapkan di Tirta",
      "pada tanggal 1 April 2022",
      "KEPALA DINAS,",
      "",
      "",
      "Supardi, M.T.",
      "NIP 1",
    ],
    ["KEPALA DINAS,", "Supardi, M.T.", "1"],
  ],
  [
    [
      "Mengetahui",
      "Sekretaris,",
      "Ani",
      "NIP. 1",
      "Tirta, 1 Mei 2022",
      "Camat,",
      "ttd",
      "Budi",
      "Penata / III.c",
      "NIP. 2",
    ],
    ["Camat,", "Budi", "2"],
  ],
  [
    ["Budi, S.E.", "NIP. 2"],
    ["", "Budi, S.E.", "2"],
  ],
  [
    ["Catatan:", "Kepala Dinas menerima laporan"],
    ["", "", ""],
  ],
])("a signature away from its label: %j", (texts, values) => expect(read(texts, signatureLines)).toEqual(values));
