import { RULES } from "../../src/rules/index";
import { describeCorpus } from "../support/corpus";
import { contohBersih, contohKorpus, contohNyata, contohTanaman, type Contoh } from "./contoh";
import { nilai, presisi, rekal } from "./nilai";

/** Findings that no evaluator has, and what an evaluator has and no rule finds. */
const selisih = (contoh: readonly Contoh[]): string[] =>
  contoh.flatMap(({ nama, harapan, temuan }) => [
    ...temuan.filter((satu) => !harapan.includes(satu)).map((satu) => `keliru: ${nama}: ${satu}`),
    ...harapan.filter((satu) => !temuan.includes(satu)).map((satu) => `luput: ${nama}: ${satu}`),
  ]);

test("clean SOPs give no finding, real ones what an evaluator finds", () => {
  expect(selisih([...contohBersih(), ...contohNyata()])).toEqual([]);
});

describeCorpus("documents of others", () => {
  test("give what an evaluator finds", () => {
    expect(selisih(contohKorpus())).toEqual([]);
  });
});

test("a defect put into a clean SOP is found, and nothing beside", () => {
  const contoh = contohTanaman();
  expect(contoh.length).toBeGreaterThan(700);
  // "Mengirim surat dalam hal pemohon tidak hadir": "dalam hal" mostly opens no condition.
  expect(selisih(contoh).filter((satu) => !/^luput: .*: LKH-08/.test(satu))).toEqual([]);
});

test("no rule falls below its floor", () => {
  const semua = nilai([...contohBersih(), ...contohNyata(), ...contohTanaman()]);
  expect(semua.filter((n) => presisi(n) < 0.99 || (rekal(n) ?? 1) < 0.9)).toEqual([]);
});

test("most rules are put to the test", () => {
  const diuji = new Set(
    [...contohNyata(), ...contohTanaman()].flatMap(({ harapan }) => harapan.map((satu) => satu.split(" ")[0])),
  );
  expect(RULES.filter(({ code }) => diuji.has(code)).length).toBeGreaterThan(75);
});
