import fc from "fast-check";
import { applyFix } from "../../src/checker/apply-fix";
import { createChecker } from "../../src/checker/checker";
import { perbaikanAman } from "../../src/checker/pilih-perbaikan";
import type { Finding } from "../../src/checker/result";
import type { Fix } from "../../src/rules/rule";
import type { Sop } from "../../src/sop/sop";
import { dengan, KONTEKS } from "../rules/uji";
import { anySop } from "./arbitrary";

const [contoh] = createChecker().check(dengan({ "prosedur.langkah.2.mutuBaku.waktu": "segera" }), KONTEKS).findings;
const temuan = (...fixes: [Fix["kind"], string][]): Finding => ({
  ...(contoh as Finding),
  fixes: fixes.map(([kind, at]) => ({ kind, at, from: "a", to: "b" })),
});

test.each<[string, Finding[], string[], number, number]>([
  ["none", [], [], 0, 0],
  ["suggestions are the person's to choose", [temuan(["saran", "peralatan.0"])], [], 0, 0],
  [
    "all of a finding",
    [temuan(["aman", "peralatan.0"], ["aman", "peralatan.1"])],
    ["peralatan.0", "peralatan.1"],
    1,
    0,
  ],
  ["the first on a text", [temuan(["aman", "peralatan.0"]), temuan(["aman", "peralatan.0"])], ["peralatan.0"], 1, 1],
  ["a part of another", [temuan(["aman", "peralatan"]), temuan(["aman", "peralatan.0"])], ["peralatan"], 1, 1],
  [
    "neighbours",
    [temuan(["aman", "peralatan.1"]), temuan(["aman", "peralatan.10"])],
    ["peralatan.1", "peralatan.10"],
    2,
    0,
  ],
  [
    "half of a finding is never done",
    [temuan(["aman", "peralatan.0"]), temuan(["aman", "peralatan.0"], ["aman", "peralatan.1"])],
    ["peralatan.0"],
    1,
    1,
  ],
])("%s", (_, findings, tempat, jumlah, dilewati) => {
  const { fixes, ...lain } = perbaikanAman(findings);
  expect(fixes.map(({ at }) => at)).toEqual(tempat);
  expect(lain).toEqual({ temuan: jumlah, dilewati });
});

test("on any model all of them can be applied one after the other", () => {
  fc.assert(
    fc.property(anySop, (sop) => {
      const { fixes } = perbaikanAman(createChecker().check(sop, KONTEKS).findings);
      const hasil = fixes.reduce<Sop | null>((kini, fix) => kini && applyFix(kini, fix), sop);
      expect(hasil).not.toBeNull();
    }),
    { numRuns: 30 },
  );
});
