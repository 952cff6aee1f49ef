import * as fc from "fast-check";
import { lengkapiProfil, PROFIL_DASAR, profilDasar } from "../../../src/sop/profil-dasar";
import { gabung } from "../../../src/sop/profil/gabung";
import type { Profile } from "../../../src/sop/profile";
import { profil } from "./arbitrary";

const pemda: Profile = {
  id: "kota",
  pemda: { nama: "Pemerintah Kota Sukamaju", tingkat: "kota" },
  perangkatDaerah: [
    { nama: "Dinas Kesehatan", kode: "DISKES", kepala: { jabatan: "Kepala Dinas Kesehatan", nama: "Ani", nip: "1" } },
    { nama: "Sekretariat Daerah", unit: [{ nama: "Bagian Organisasi" }, { nama: "Bagian Hukum" }] },
  ],
  daftarSop: [{ nomor: "1", nama: "A" }],
  aturan: { "logo-ada": "mati" },
  peran: { Sekretaris: "Sekretaris Dinas", Pegawai: "ASN" },
};

test.each<[string, Partial<Profile>, Partial<Profile>]>([
  ["a key that is left out comes from below", {}, pemda],
  ["a text is replaced", { nama: "B" }, { nama: "B" }],
  [
    "objects are merged key by key",
    { pemda: { nama: "X" }, aturan: { "judul-seragam": "info" } },
    { pemda: { nama: "X", tingkat: "kota" }, aturan: { "logo-ada": "mati", "judul-seragam": "info" } },
  ],
  ["a list is replaced as a whole", { daftarSop: [] }, { daftarSop: [] }],
  [
    "an office of the same name is merged, also inside it; another one follows",
    {
      perangkatDaerah: [
        { nama: "dinas  kesehatan", kepala: { jabatan: "Kepala Dinas Kesehatan", nama: "Budi" } },
        { nama: "Sekretariat Daerah", unit: [{ nama: "Bagian Hukum", kepala: { jabatan: "Kepala Bagian Hukum" } }] },
        { nama: "Dinas Sosial" },
      ],
    },
    {
      perangkatDaerah: [
        {
          ...{ nama: "dinas  kesehatan", kode: "DISKES" },
          kepala: { jabatan: "Kepala Dinas Kesehatan", nama: "Budi", nip: "1" },
        },
        {
          nama: "Sekretariat Daerah",
          unit: [{ nama: "Bagian Organisasi" }, { nama: "Bagian Hukum", kepala: { jabatan: "Kepala Bagian Hukum" } }],
        },
        { nama: "Dinas Sosial" },
      ],
    },
  ],
  ["a key without a value says nothing", { nama: undefined, daftarSop: undefined }, pemda],
])("%s", (_, atas, hasil) => {
  const sebelum = JSON.stringify([pemda, atas]);
  expect(gabung(pemda, { id: "atas", ...atas })).toEqual({ ...pemda, ...hasil, id: "atas" });
  expect(JSON.stringify([pemda, atas])).toBe(sebelum);
});

test("layers may be merged from either end; a layer twice is that layer once; an empty one changes nothing", () => {
  fc.assert(
    fc.property(profil, profil, profil, (a, b, c) => {
      expect(gabung(gabung(a, b), c)).toEqual(gabung(a, gabung(b, c)));
      expect(gabung(gabung(a, b), b)).toEqual(gabung(a, b));
      expect(gabung(a, { id: a.id })).toEqual(a);
    }),
  );
});

test("no key of an object is taken for one that every object has", () => {
  const jahat = JSON.parse('{"id":"x","peran":{"__proto__":"Kepala"}}') as Profile;
  expect(Object.entries(gabung(pemda, jahat).peran ?? {})).toContainEqual(["__proto__", "Kepala"]);
  expect(Object.getPrototypeOf(gabung(pemda, jahat).peran)).toBe(Object.prototype);
});

test("the base: Permendagri 52/2011, which PermenPAN-RB 35/2012 refines; a pemda lies on the latter unless it names the former", () => {
  const simbol = ({ aturan }: Profile) => aturan?.["simbol-lima-jenis"];
  expect(simbol(profilDasar("permendagri-52-2011"))).toBe("warning");
  expect(simbol(profilDasar("permenpanrb-35-2012"))).toBe("error");
  expect(profilDasar("permenpanrb-35-2012").halaman?.kertas).toBe("F4");
  expect(profilDasar("tidak-ada")).toEqual(PROFIL_DASAR);
  expect(simbol(lengkapiProfil(pemda))).toBe("error");
  expect(simbol(lengkapiProfil({ ...pemda, dasar: "permendagri-52-2011" }))).toBe("warning");
  expect(lengkapiProfil(pemda)).toMatchObject({
    id: "kota",
    halaman: { kertas: "F4" },
    aturan: { "logo-ada": "mati" },
  });
});
