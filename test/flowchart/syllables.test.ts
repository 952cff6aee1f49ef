import { hyphenate, syllables } from "../../src/flowchart/syllables";
import { breakLines, measure } from "../../src/flowchart/text";
import type { TextStyle } from "../../src/flowchart/text";

test.each([
  ["Pengadministrasi", "Pe-ngad-mi-nis-tra-si"],
  ["Keterangan", "Ke-te-ra-ngan"],
  ["Kelengkapan", "Ke-leng-ka-pan"],
  ["Sekretaris", "Sek-re-ta-ris"],
  ["Kasubbag", "Ka-sub-bag"],
  ["instrumen", "in-stru-men"],
  ["Pemohon", "Pe-mo-hon"],
  ["Verifikator", "Ve-ri-fi-ka-tor"],
  ["bangkrut", "bang-krut"],
  ["Syahbandar", "Syah-ban-dar"],
  ["Pegawai", "Pe-ga-wai"],
  ["Analis", "Ana-lis"],
  ["Dinas", "Di-nas"],
  ["DPUPR", "DPUPR"],
  ["maupun", "mau-pun"],
  ["Ketua", "Ke-tua"],
  ["é", "é"],
])("%s is %s", (word, parted) => {
  expect(syllables(word).join("-")).toBe(parted);
  expect(syllables(word).join("")).toBe(word);
});

describe("headings", () => {
  const style: TextStyle = { font: "Arial", fontSize: 9, bold: true };

  test("only words too wide for the column are parted", () => {
    const width = 40;
    const title = hyphenate("Kepala Pengadministrasi Umum", width, style);
    expect(title.replaceAll("\u00AD", "")).toBe("Kepala Pengadministrasi Umum");
    expect(title.startsWith("Kepala ")).toBe(true);
    const lines = breakLines(title, width, style);
    expect(lines).toEqual(["Kepala", "Pengad-", "ministra-", "si Umum"]);
    for (const line of lines) expect(measure(line, style)).toBeLessThanOrEqual(width + 0.01);
  });
});
