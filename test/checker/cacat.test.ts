import { readdirSync } from "node:fs";
import { createChecker } from "../../src/checker/checker";
import { CACAT, sopDari } from "../quality/contoh";
import HARAPAN from "../quality/harapan.json";
import { KONTEKS } from "../rules/uji";

test("every sample has its expectation", () => {
  expect(readdirSync(CACAT).sort()).toEqual(
    Object.keys(HARAPAN)
      .map((nama) => `${nama}.json`)
      .sort(),
  );
});

test.each(Object.entries(HARAPAN))("%s", (nama, harapan) => {
  const { findings } = createChecker().check(sopDari(CACAT, nama), KONTEKS);
  expect(findings.map(({ code, path, outcome, severity }) => [code, path, outcome, severity].join(" "))).toEqual(
    harapan,
  );
});
