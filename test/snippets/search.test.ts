import fc from "fast-check";
import type { Entri } from "../../src/snippets/cuplikan";
import { CUPLIKAN, searchSnippets } from "../../src/snippets/cuplikan-baku";
import { bagianEntri, createSearch } from "../../src/snippets/search";
import { SOP_BAKU } from "../../src/snippets/sop-baku";

const box = (
  id: string,
  judul: string,
  bagian: "peringatan" | "peralatan" = "peringatan",
  kata: string[] = [],
): Entri => ({
  ...{ id, bagian, judul, isi: [`Isi nomor${id}`], kataKunci: kata },
});
const SMALL = [
  box("a", "Surat masuk"),
  box("b", "Surat keluar", "peralatan"),
  box("c", "Penyuratan"),
  box("d", "Café Résumé", "peralatan", ["surat"]),
  box("e", "Arsip (aktif)", "peringatan", ["berkas surat"]),
];
const search = createSearch(SMALL);
const ids = (found: readonly Entri[]): string => found.map(({ id }) => id).join("");

test.each<[string, "peralatan" | "peringatan" | null, string[], string, string]>([
  ["", null, [], "abcde", "nothing typed: all, in their order"],
  ["surat", null, [], "abde", "words by their beginning; titles before keywords"],
  ["SUR", null, [], "abde", "capitals aside"],
  ["urat", null, [], "", "not within a word"],
  ["surat kel", null, [], "b", "each word of the query"],
  ["kel surat", null, [], "b", "in any order"],
  ["cafe resume", null, [], "d", "marks aside in the entry"],
  ["kélu", null, [], "b", "and in the query"],
  ["  surat,  mas ", null, [], "a", "blanks and points aside"],
  ["aktif)", null, [], "e", "brackets aside"],
  ["nomorb isi", null, [], "b", "the text itself"],
  ["surat", "peralatan", [], "bdae", "the section first"],
  ["", "peralatan", ["e", "d"], "dbeac", "and within it the recent ones"],
  ["surat", null, ["e", "b"], "ebad", "recent ones by when they were used"],
  ["surat", "peringatan", ["b", "e", "e"], "eabd", "the section goes before recent use"],
  ["tidakada", null, ["a"], "", "nothing found"],
])("%j, section %s, recent %j → %s: %s", (query, section, recent, expected) => {
  expect(ids(search(query, section, recent))).toBe(expected);
});

test("standard SOPs are found beside snippets", () => {
  const all = createSearch<Entri>([...SOP_BAKU, ...CUPLIKAN]);
  expect(all("gaji berkala", "sop", [])[0]?.id).toBe("kenaikan-gaji-berkala");
  expect(all("KGB", "sop", [])[0]?.id).toBe("kenaikan-gaji-berkala");
  expect(all("43/2009", "dasarHukum", [])[0]?.id).toBe("dasar-hukum.uu-43-2009");
  expect(searchSnippets("tanda tangan elektronik", "pengesahan", []).map(({ bagian }) => bagian)).toContain(
    "pengesahan",
  );
});

test("whatever is typed, each hit is an entry, once, and the section is not mixed with others", () => {
  const all = createSearch<Entri>([...SOP_BAKU, ...CUPLIKAN]);
  const typed = fc.oneof(fc.string(), fc.constantFrom("surat", "me", "a n", "${ttd", "Lengkap/Tidak", ".*", "\\"));
  fc.assert(
    fc.property(
      typed,
      fc.subarray(
        CUPLIKAN.map(({ id }) => id),
        { maxLength: 5 },
      ),
      (query, recent) => {
        const found = all(query, "langkah", recent);
        expect(new Set(found).size).toBe(found.length);
        const inside = found.map((entry) => bagianEntri(entry) === "langkah");
        expect(inside.indexOf(false) < 0 || !inside.slice(inside.indexOf(false)).includes(true)).toBe(true);
      },
    ),
  );
});

test("typing on narrows the hits", () => {
  const word = "menandatangani";
  const counts = [...word].map((_, end) => searchSnippets(word.slice(0, end + 1), null, []).length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts.at(-1)).toBeGreaterThan(0);
});
