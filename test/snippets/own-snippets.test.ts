import fc from "fast-check";
import type { Cuplikan } from "../../src/snippets/cuplikan";
import { CUPLIKAN } from "../../src/snippets/cuplikan-baku";
import {
  mergeOwnSnippets,
  ownSnippetsFromJson,
  ownSnippetsToJson,
  SnippetError,
  snippetSentence,
} from "../../src/snippets/own-snippets";
import en from "../../src/snippets/messages/en.json";
import id from "../../src/snippets/messages/id.json";
import { loadSop } from "../../src/snippets/sop-baku";
import { lengkapi } from "../../src/sop/input";

const peringatan = (id: string, isi = "Jika terlambat, maka tertunda."): Cuplikan => ({
  ...{ id, bagian: "peringatan", judul: "Terlambat", isi: [isi], kataKunci: [] },
});
const file = (cuplikan: unknown, more: object = {}): string =>
  JSON.stringify({ format: "tata-sop/cuplikan", versi: 1, cuplikan, ...more });

function errorOf(json: string): SnippetError {
  try {
    ownSnippetsFromJson(json);
  } catch (error) {
    if (error instanceof SnippetError) return error;
    throw error;
  }
  throw new Error("No error");
}

test("snippets of each section go into a file and come back", async () => {
  const gabung = lengkapi({
    prosedur: { pelaksana: ["Camat"], langkah: [{ keterangan: { teks: "x", baris: 2 }, ke: [{ langkah: null }] }] },
  });
  const sop = [await loadSop("rapat"), gabung].map((isi, index): Cuplikan => ({
    ...{ id: `milik.${index}`, bagian: "sop", judul: "Rapat kami", isi, kataKunci: ["rapat"] },
  }));
  const own = [...sop, ...CUPLIKAN];
  expect(ownSnippetsFromJson(ownSnippetsToJson(own))).toEqual(own);
  expect(ownSnippetsFromJson(`\uFEFF${ownSnippetsToJson([])}`)).toEqual([]);
});

const tanpaIsi = { ...peringatan("c"), isi: undefined };
test.each<[string, string, string, number | null]>([
  ["no JSON", "{", "bukanJson", null],
  ["an empty file", "", "bukanJson", null],
  ["a list", "[]", "bukanCuplikan", null],
  ["null", "null", "bukanCuplikan", null],
  ["an SOP", '{"identitas":{}}', "bukanCuplikan", null],
  ["another format", file([], { format: "lain" }), "bukanCuplikan", null],
  ["no version", file([], { versi: "1" }), "bukanCuplikan", null],
  ["no list", file({}), "bukanCuplikan", null],
  ["a newer version", file([], { versi: 2 }), "versiBaru", null],
  ["a newer version in another form", file({}, { versi: 2 }), "versiBaru", null],
  ["a file without end", " ".repeat(5_000_001), "terlaluBesar", null],
  ["a snippet without content", file([peringatan("a"), tanpaIsi]), "isiRusak", 2],
  ["an unknown section", file([{ ...peringatan("a"), bagian: "lain" }]), "isiRusak", 1],
  ["content of another section", file([{ ...peringatan("a"), bagian: "langkah" }]), "isiRusak", 1],
  ["a key that nobody knows", file([{ ...peringatan("a"), skrip: "x" }]), "isiRusak", 1],
  ["a number for a text", file([{ ...peringatan("a"), isi: [1] }]), "isiRusak", 1],
  ["a snippet that is none", file([null]), "isiRusak", 1],
  ["a key with a meaning of its own", file([]).replace("[]", '[{"__proto__":{"id":"a"}}]'), "isiRusak", 1],
  ["an id twice", file([peringatan("a"), peringatan("b"), peringatan("a")]), "idGanda", 3],
])("%s is refused", (_name, json, code, nomor) => {
  const error = errorOf(json);
  expect([error.code, error.nomor ?? null]).toEqual([code, nomor]);
});

test("a step is refused for each thing that is wrong with it", () => {
  const satu = CUPLIKAN.find(({ bagian }) => bagian === "langkah") as Extract<Cuplikan, { bagian: "langkah" }>;
  const [baris] = satu.isi;
  for (const salah of [
    { ...baris, bentuk: "bulat" },
    { ...baris, ke: [{ geser: 0.5 }] },
    { ...baris, ke: [{ geser: 1, label: 1 }] },
    { ...baris, mutuBaku: { waktu: "" } },
    { ...baris, kegiatan: null },
  ]) {
    expect(errorOf(file([{ ...satu, isi: [salah] }])).code).toBe("isiRusak");
  }
});

test("whatever a file holds, it is snippets or one of our errors", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => file([value])),
      ),
      (json) => {
        try {
          ownSnippetsFromJson(json);
        } catch (error) {
          expect(error).toBeInstanceOf(SnippetError);
        }
      },
    ),
  );
});

test("errors have sentences in both languages, with the place", () => {
  expect(Object.keys(en)).toEqual(Object.keys(id));
  expect(snippetSentence(new SnippetError("isiRusak", 3), "id")).toMatch(/^Cuplikan ke-3 /);
  expect(snippetSentence(new SnippetError("bukanJson"), "en")).toBe(en.bukanJson);
});

describe("imported ones join one's own", () => {
  test("new ones at the end, the same one once", () => {
    expect(mergeOwnSnippets([peringatan("a")], [peringatan("a"), peringatan("b")])).toEqual([
      peringatan("a"),
      peringatan("b"),
    ]);
  });

  test("another one under the same id gets its own, and again only once", () => {
    const own = [peringatan("a"), peringatan("a-2", "Jika hilang, maka diulang.")];
    const baru = [peringatan("a", "Jika rusak, maka diganti.")];
    const once = mergeOwnSnippets(own, baru);
    expect(once.map(({ id, isi }) => [id, isi])).toEqual([
      ["a", ["Jika terlambat, maka tertunda."]],
      ["a-2", ["Jika hilang, maka diulang."]],
      ["a-3", ["Jika rusak, maka diganti."]],
    ]);
    expect(mergeOwnSnippets(once, baru)).toEqual(once);
  });
});
