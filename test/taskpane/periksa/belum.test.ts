import { createChecker } from "../../../src/checker/checker";
import { isianKosong } from "../../../src/taskpane/periksa/belum";
import { konteksDasar } from "../../../src/sop/profil-dasar";
import { sopKosong } from "../../../src/sop/kosong";
import { withValueAt } from "../../../src/sop/path";
import type { Sop } from "../../../src/sop/sop";
import { SOP_BERSIH } from "../../rules/uji";

const periksa = (sop: Sop) => createChecker().check(sop, konteksDasar("konsep", "2026-11-23"));
const paths = (sop: Sop): string[] => isianKosong(periksa(sop), "id").map(({ path }) => path);

describe("empty fields", () => {
  it("are none in a filled SOP", () => {
    expect(paths(SOP_BERSIH)).toEqual([]);
  });

  it("are each named once, whether a rule or only the template asks for them", () => {
    const kosong = paths(sopKosong());
    expect(new Set(kosong).size).toBe(kosong.length);
    expect(kosong).toEqual(
      expect.arrayContaining(["identitas.nomor", "dasarHukum", "identitas.tanggalRevisi", "peralatan"]),
    );
  });

  it("that no rule asks for say what belongs there, as the template does", () => {
    const [isian, ...lain] = isianKosong(periksa(withValueAt(SOP_BERSIH, "identitas.tanggalRevisi", "")), "id");
    expect(isian).toEqual({
      path: "identitas.tanggalRevisi",
      kalimat: "Tanggal revisi, atau tanda - bila belum pernah direvisi",
      temuan: null,
    });
    expect(lain).toEqual([]);
  });
});
