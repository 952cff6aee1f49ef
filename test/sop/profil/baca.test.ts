import Ajv from "ajv";
import * as fc from "fast-check";
import skema from "../../../src/sop/profile.schema.json";
import { bacaProfil } from "../../../src/sop/profil/baca";
import { kalimatSalah } from "../../../src/sop/profil/kalimat";
import { tulisProfil } from "../../../src/sop/profil/tulis";
import type { Profile } from "../../../src/sop/profile";
import { LOGO, profil } from "./arbitrary";

/** The sentences about a text, or the profile that it holds. */
function baca(teks: string): Profile | string[] {
  const hasil = bacaProfil(teks);
  return hasil.ok ? hasil.profile : hasil.salah.map((salah) => kalimatSalah(salah, teks));
}

test("what is written is read back as the same", () => {
  fc.assert(
    fc.property(profil, (satu) => {
      expect(baca(tulisProfil(satu))).toEqual({ ...satu, versi: 2 });
    }),
  );
});

test("says the same as a validator of JSON Schema, whatever is changed in a profile", () => {
  const sah = new Ajv({ strict: false }).compile(skema);
  const perusak = fc.record({
    kunci: fc.constantFrom(
      "id",
      "kertas",
      "pemda",
      "aturan",
      "daftarSop",
      "halaman",
      "nama",
      "pencacah",
      "peran",
      "opsi",
    ),
    nilai: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>("<b>", "A b", { "": "x" }, [{ nama: "x" }], { terakhir: 1.5 }, { margin: { atas: 4 } }),
    ),
  });
  fc.assert(
    fc.property(profil, perusak, (satu, { kunci, nilai }) => {
      const rusak = { ...satu, versi: 2, [kunci]: nilai };
      expect(bacaProfil(JSON.stringify(rusak)).ok).toBe(sah(JSON.parse(JSON.stringify(rusak))));
    }),
  );
});

describe("says what is wrong, and in which line", () => {
  test.each<[string, string, string[]]>([
    [
      "a rule that does not exist",
      '{\n  "id": "x",\n  "aturan": {\n    "nomor-sop-teriis": "mati"\n  }\n}',
      ['Baris 4: aturan "nomor-sop-teriis" tidak dikenal. Mungkin maksud Anda "nomor-sop-terisi".'],
    ],
    [
      "an option of a rule that has none",
      '{ "id": "x", "opsi": { "logo-ada": {} } }',
      ['Baris 1: aturan "logo-ada" tidak dikenal.'],
    ],
    [
      "a key that nobody knows, and one that is nearly right",
      '{\r\n"id":"x",\r\n"warnaKesukaan":1,\r\n"pemda":{"nma":"Kota"}}',
      [
        'Baris 3: isian "warnaKesukaan" tidak dikenal.',
        'Baris 4: isian "nma" tidak dikenal. Mungkin maksud Anda "nama".',
      ],
    ],
    ["a missing id", '{ "nama": "Kota" }', ['Baris 1: isian "id" belum ada.']],
    [
      "values of another kind",
      '{ "id": 5,\n "daftarSop": {},\n "pemda": [],\n "tanpaNip": "ya",\n "pencacah": { "terakhir": 1.5 } }',
      [
        'Baris 1: "id" harus berupa teks dalam tanda kutip.',
        'Baris 2: "daftarSop" harus berupa daftar dalam tanda [ ].',
        'Baris 3: "pemda" harus berupa kumpulan isian dalam tanda { }.',
        'Baris 4: "tanpaNip" harus berisi true atau false, tanpa tanda kutip.',
        'Baris 5: "terakhir" harus berupa bilangan bulat tanpa tanda kutip.',
      ],
    ],
    [
      "values out of their range",
      '{ "id": "Kota A",\n "versi": 2,\n "halaman": { "kertas": "B5",\n "margin": { "kiri": 1 } },\n "bagan": { "warnaIsi": "merah" } }',
      [
        'Baris 1: isi "id" hanya boleh huruf kecil, angka, dan tanda hubung, misalnya kota-sukamaju.',
        'Baris 3: "B5" tidak dikenal untuk "kertas". Pilihannya: F4, A4, Legal, Letter.',
        'Baris 4: angka untuk "kiri" harus dari 5 sampai 60.',
        'Baris 5: warna untuk "warnaIsi" ditulis seperti #1f4e79.',
      ],
    ],
    [
      "markup, several lines, and too much text",
      `{ "id": "x", "nama": "<img src=x onerror=alert(1)>",\n "peran": { "<b>": "A\\nB" },\n "kantor": { "unit": "${"a".repeat(301)}" } }`,
      [
        'Baris 1: isi "nama" harus satu baris teks biasa, tanpa tanda < dan >.',
        'Baris 2: isi "<b>" harus satu baris teks biasa, tanpa tanda < dan >.',
        'Baris 2: isi "<b>" harus satu baris teks biasa, tanpa tanda < dan >.',
        'Baris 3: isi "unit" terlalu panjang. Batasnya 300 karakter.',
      ],
    ],
    ["a key that stands twice", '{ "id": "x",\n "id": "y" }', ['Baris 2: isian "id" ditulis dua kali. Sisakan satu.']],
    [
      "two offices of one name, and one without",
      '{ "id": "x", "perangkatDaerah": [\n { "nama": "Dinas A", "unit": [{ "nama": "B" },\n { "nama": "b" }] },\n { "nama": "DINAS  A" } ] }',
      [
        'Baris 3: nama "b" ada dua kali dalam daftar ini. Sisakan satu.',
        'Baris 4: nama "DINAS  A" ada dua kali dalam daftar ini. Sisakan satu.',
      ],
    ],
    [
      "an office without a name",
      '{ "id": "x", "perangkatDaerah": [{ "nama": "" }] }',
      ['Baris 1: "nama" belum diisi.'],
    ],
    [
      "an unknown word of a pattern",
      '{ "id": "x", "polaNomor": {\n "pola": "{angka}/{bulan}/{tahun}" } }',
      [
        "Baris 2: {bulan} tidak dikenal di dalam pola nomor. Pilihannya: {angka}, {romawi}, {tahun}, {huruf}, {teks}, {klasifikasi}, {kode}.",
      ],
    ],
    [
      "a logo that is none",
      `{ "id": "x", "pemda": {\n "logo": "${LOGO.replace("iVBORw0K", "AAAAAAAA")}" } }`,
      ["Baris 2: gambar logo tidak dapat dibaca. Pilih gambar PNG atau JPEG yang lain."],
    ],
    [
      "a logo from elsewhere",
      '{ "id": "x", "pemda": { "logo": "https://contoh.go.id/logo.png" } }',
      ['Baris 1: gambar untuk "logo" harus PNG atau JPEG yang disimpan di dalam berkas ini.'],
    ],
    [
      "a version of the future",
      '{ "id": "x", "versi": 3, "hal-baru": true }',
      ["Baris 1: profil ini dibuat dengan Tata SOP yang lebih baru (versi 3). Perbarui Tata SOP, lalu coba lagi."],
    ],
    [
      "a version that is none",
      '{ "id": "x", "versi": -1 }',
      ['Baris 1: "-1" tidak dikenal untuk "versi". Pilihannya: 2.'],
    ],
    [
      "a comma too many",
      '{\n "id": "x",\n}',
      ["Baris 3: di sini seharusnya ada nama isian dalam tanda kutip. Mungkin koma sebelumnya berlebih."],
    ],
    ["a comma too few", '{ "id": "x"\n "nama": "y" }', ["Baris 2: tanda koma kurang sebelum bagian ini."]],
    ["a bracket too few", '{ "id": "x"', ["Baris 1: kurung penutup kurang."]],
    ["a quote too few", '{ "id": "x }', ["Baris 1: tanda kutip penutup kurang."]],
    ["single quotes", "{ 'id': 1 }", [expect.stringContaining("Baris 1: ") as string]],
    ["a comment", '{ // x\n "id": "x" }', ["Baris 1: komentar tidak boleh ada di dalam profil."]],
    ["nothing", " \n", ["Berkas ini kosong."]],
    ["another thing", "[1, 2]", ["Baris 1: sebuah profil dimulai dengan tanda {."]],
    ["a page of the web", "<!doctype html><html></html>", [expect.stringContaining("Baris 1: ") as string]],
    ["ten megabytes", `{ "id": "x", "nama": "${"a".repeat(10_000_000)}" }`, [expect.stringContaining("terlalu besar")]],
    ["a hundred thousand brackets", "[".repeat(100_000), [expect.stringContaining("terlalu dalam")]],
    [
      "brackets in a text do no harm",
      `{ "id": "x", "nama": "${"[".repeat(50)}\\"${"{".repeat(50)}" , }`,
      [expect.stringContaining("Baris 1: di sini seharusnya")],
    ],
  ])("%s", (_, teks, kalimat) => {
    expect(baca(teks)).toEqual(kalimat);
  });

  test("no more than a hundred, however many there are, in a moment", () => {
    const banyak = Array.from({ length: 50_000 }, (_, n) => `"kunci-asing-${n}":1`).join(",");
    const mulai = performance.now();
    expect(baca(`{"id":"x",${banyak}}`)).toHaveLength(100);
    expect(performance.now() - mulai).toBeLessThan(3000);
  });
});

test("no text at all makes it throw, and none is read that a validator of JSON Schema would refuse", () => {
  const potongan = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    '"id"',
    '"x"',
    '"pemda"',
    "1e999",
    "null",
    '"\\u0000"',
    "-",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(potongan).map((satu) => satu.join("")),
        fc.string(),
      ),
      (teks) => {
        const hasil = bacaProfil(teks);
        if (!hasil.ok)
          for (const bahasa of ["id", "en"] as const) {
            for (const salah of hasil.salah) expect(kalimatSalah(salah, teks, bahasa)).not.toMatch(/\{\w+\}/);
          }
      },
    ),
  );
});

test("a profile of the first version is brought up to date, and its slips keep their lines", () => {
  expect(baca('{ "id": "x", "nama": "X", "kertas": "A4", "huruf": "Tahoma" }')).toEqual({
    ...{ id: "x", versi: 2, nama: "X" },
    halaman: { kertas: "A4", huruf: "Tahoma" },
  });
  expect(baca('{ "id": "x",\n "versi": 1,\n "kertas": "B5" }')).toEqual([
    'Baris 3: "B5" tidak dikenal untuk "kertas". Pilihannya: F4, A4, Legal, Letter.',
  ]);
  expect(baca('{ "id": "x", "versi": 2,\n "kertas": "A4" }')).toEqual([
    expect.stringContaining('isian "kertas" tidak'),
  ]);
});

test("a key that every object has is a key like any other", () => {
  expect(baca('{ "id": "x", "__proto__": {} }')).toEqual(['Baris 1: isian "__proto__" tidak dikenal.']);
  const hasil = baca('{ "id": "x", "peran": { "__proto__": "Kepala" } }') as Profile;
  expect(Object.entries(hasil.peran ?? {})).toEqual([["__proto__", "Kepala"]]);
});
