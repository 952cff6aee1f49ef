import { perbarui, VERSI_PROFIL, versiDari } from "../../../src/sop/profil/migrasi";
import { bacaSimpul, isiObjek, type Simpul } from "../../../src/sop/profil/simpul";

const akar = (isi: unknown): Simpul => {
  const simpul = bacaSimpul(JSON.stringify(isi));
  if (Array.isArray(simpul)) throw new Error("no object");
  return simpul as Simpul;
};

/** What stands in an object, key by key in its order. */
const nilai = (simpul: Simpul): unknown =>
  simpul.type === "object"
    ? isiObjek(simpul).map(([kunci, isi]) => [kunci.value as unknown, nilai(isi)])
    : simpul.value;

test.each([
  [{}, 1],
  [{ versi: 1 }, 1],
  [{ versi: 2 }, 2],
  [{ versi: 7 }, 7],
  [{ versi: 0 }, null],
  [{ versi: -1 }, null],
  [{ versi: 1.5 }, null],
  [{ versi: "2" }, null],
  [{ versi: true }, null],
  [{ versi: null }, null],
])("the version of %j is %j", (isi, versi) => {
  expect(versiDari(akar(isi))).toBe(versi);
});

test.each([
  { versi: VERSI_PROFIL, kertas: "A4" },
  { versi: VERSI_PROFIL + 1, kertas: "A4" },
  { versi: "1", kertas: "A4" },
])("%j stays the very same", (isi) => {
  const asli = akar(isi);
  expect(perbarui(asli)).toBe(asli);
});

test.each([
  [{}, [["versi", 2]]],
  [
    { id: "x" },
    [
      ["id", "x"],
      ["versi", 2],
    ],
  ],
  [
    { versi: 1, nama: "X" },
    [
      ["nama", "X"],
      ["versi", 2],
    ],
  ],
  [
    { kertas: "A4", id: "x" },
    [
      ["id", "x"],
      ["halaman", [["kertas", "A4"]]],
      ["versi", 2],
    ],
  ],
  [
    { id: "x", huruf: "Arial", halaman: { margin: 2 }, kertas: "F4" },
    [
      ["id", "x"],
      [
        "halaman",
        [
          ["margin", 2],
          ["huruf", "Arial"],
          ["kertas", "F4"],
        ],
      ],
      ["versi", 2],
    ],
  ],
])("%j becomes one of today", (lama, baru) => {
  expect(nilai(perbarui(akar(lama)))).toEqual(baru);
});

test("values that move keep their places in the text, and the old tree is left alone", () => {
  const asli = akar({ id: "x", kertas: "A4" });
  const sebelum = JSON.stringify(nilai(asli));
  const halaman = isiObjek(perbarui(asli)).find(([kunci]) => kunci.value === "halaman")?.[1];
  expect(halaman?.children?.[0]).toBe(asli.children?.[1]);
  expect(JSON.stringify(nilai(asli))).toBe(sebelum);
});

test("a key without a value harms nothing", () => {
  const asli = akar({ id: "x", kertas: "A4" });
  const cacat: Simpul = { type: "property", offset: 0, length: 0 };
  const { children = [] } = perbarui({ ...asli, children: [...(asli.children ?? []), cacat] });
  expect(children).toContain(cacat);
  expect(perbarui({ type: "object", offset: 0, length: 0 }).children).toHaveLength(1);
});
