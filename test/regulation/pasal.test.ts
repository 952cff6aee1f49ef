import { readdirSync, readFileSync } from "node:fs";
import { INSTRUMENTS } from "../../src/regulation/instruments";
import { RULES } from "../../src/rules/index";

const PASAL = /Pasal \d+[A-Z]?(?: ayat \(\d+\))?(?: sebagaimana dikutip dalam [^.,;:|)\n]+)?/g;
const printable = new Set(Object.values(INSTRUMENTS).flatMap(({ pasal }) => pasal));

test("every basis prints only a Pasal of its own instrument that may be printed", () => {
  for (const { id, basis } of RULES) {
    for (const { instrument, part } of basis) {
      for (const [pasal] of (part ?? "").matchAll(PASAL)) {
        expect([id, INSTRUMENTS[instrument ?? ""]?.pasal ?? []]).toEqual([id, expect.arrayContaining([pasal])]);
      }
    }
  }
});

const FILES = [
  ...["id", "en"].flatMap((lang) =>
    readdirSync(`src/rules/messages/${lang}`).map((f) => `src/rules/messages/${lang}/${f}`),
  ),
  ...readdirSync("src/checker/messages").map((f) => `src/checker/messages/${f}`),
  ...readdirSync("docs/rules").map((f) => `docs/rules/${f}`),
];

test.each(FILES)("%s prints no other Pasal", (file) => {
  const found = [...readFileSync(file, "utf8").matchAll(PASAL)].map(([pasal]) => pasal.trim());
  for (const pasal of found) expect([...printable]).toContain(pasal);
});

test("the pattern finds what it must", () => {
  expect("lihat Pasal 9 dan Pasal 10 ayat (1).".match(PASAL)).toEqual(["Pasal 9", "Pasal 10 ayat (1)"]);
});

test("of Permendagri 52/2011 exactly these may be printed", () => {
  expect(INSTRUMENTS["permendagri-52-2011"]?.pasal).toEqual([
    "Pasal 4 ayat (1)",
    "Pasal 4 ayat (3)",
    "Pasal 5 ayat (1)",
    "Pasal 5 ayat (2)",
    "Pasal 6 ayat (1)",
    "Pasal 6 ayat (2)",
    "Pasal 6 ayat (3)",
    "Pasal 7 ayat (1)",
    "Pasal 7 ayat (2)",
    "Pasal 10 ayat (1)",
    "Pasal 20 ayat (3) sebagaimana dikutip dalam Keputusan Gubernur Sulawesi Utara Nomor 285 Tahun 2018",
  ]);
});
