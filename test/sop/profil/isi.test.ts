import * as fc from "fast-check";
import { lengkapi } from "../../../src/sop/input";
import { sesuaiPola } from "../../../src/sop/nomor-sop";
import { isiDariProfil } from "../../../src/sop/profil/isi";
import { nomorBerikut } from "../../../src/sop/profil/nomor";
import type { Profile } from "../../../src/sop/profile";
import type { Identitas } from "../../../src/sop/sop";
import contoh from "../../fixtures/profil-sukamaju.json";
import { profil } from "./arbitrary";

const SUKAMAJU = contoh as Profile;
const HARI_INI = "2026-11-24";

describe("the next number", () => {
  test.each<[string, Partial<Profile>, string, ReturnType<typeof nomorBerikut>]>([
    ["by the pattern", {}, HARI_INI, { nomor: "000.8.3/12/DISKES/2026", pencacah: { terakhir: 12, tahun: 2026 } }],
    [
      "a new year begins with 1",
      {},
      "2027-01-02",
      { nomor: "000.8.3/1/DISKES/2027", pencacah: { terakhir: 1, tahun: 2027 } },
    ],
    [
      "without a year it goes on",
      { polaNomor: { pola: "SOP-{angka}" } },
      "2027-01-02",
      { nomor: "SOP-12", pencacah: { terakhir: 12 } },
    ],
    [
      "a counter whose year is not known goes on",
      { polaNomor: { pola: "{angka}/{tahun}" }, pencacah: { terakhir: 4 } },
      HARI_INI,
      { nomor: "5/2026", pencacah: { terakhir: 5, tahun: 2026 } },
    ],
    [
      "the first one, in the month in Roman numerals",
      { polaNomor: { pola: "{angka}/{ROMAWI}/{huruf}" }, pencacah: undefined },
      HARI_INI,
      { nomor: "1/XI/DISKES", pencacah: { terakhir: 1 } },
    ],
    ["none without a pattern", { polaNomor: undefined }, HARI_INI, null],
    ["none where the code of the office is not known", { perangkatDaerah: [] }, HARI_INI, null],
    ["none where the classification is not known", { polaNomor: { pola: "{klasifikasi}/{angka}" } }, HARI_INI, null],
  ])("%s", (_, lain, tanggal, hasil) => {
    expect(nomorBerikut({ ...SUKAMAJU, ...lain }, tanggal)).toEqual(hasil);
  });

  test("has the form that the checker asks for, and the one after it is another", () => {
    const pola = fc
      .array(fc.constantFrom("{angka}", "{tahun}", "{romawi}", "{klasifikasi}", "{kode}", "{huruf}", "SOP"), {
        minLength: 1,
        maxLength: 5,
      })
      .map((bagian) => bagian.join("/"));
    fc.assert(
      fc.property(pola, fc.nat(500), (satu, terakhir) => {
        const profile: Profile = {
          ...SUKAMAJU,
          polaNomor: { pola: satu, klasifikasi: "000.8" },
          pencacah: { terakhir },
        };
        const pertama = nomorBerikut(profile, HARI_INI);
        const kedua = nomorBerikut({ ...profile, pencacah: pertama?.pencacah }, HARI_INI);
        expect(sesuaiPola(pertama?.nomor ?? "", satu)).toBe(true);
        expect(pertama?.nomor === kedua?.nomor).toBe(!satu.includes("{angka}"));
      }),
    );
  });
});

describe("fills an SOP", () => {
  const isi = (identitas: Partial<Identitas>, lain: Partial<Profile> = {}) =>
    isiDariProfil(lengkapi({ identitas }), { ...SUKAMAJU, ...lain }, HARI_INI);

  test("with office, signer and number", () => {
    expect(isi({})).toMatchObject({
      sop: {
        identitas: {
          pemda: "Pemerintah Kota Sukamaju",
          instansi: "Dinas Kesehatan",
          unit: "Sekretariat",
          nomor: "000.8.3/12/DISKES/2026",
          tanggalPembuatan: "",
          pengesahan: {
            jabatan: "Kepala Dinas Kesehatan",
            nama: "dr. Ratna Wulandari, M.Kes.",
            nip: "19750312 200003 2 004",
          },
          nama: "",
        },
      },
      pencacah: { terakhir: 12, tahun: 2026 },
    });
  });

  test("but nothing that is filled in, and no number is used up then", () => {
    const { sop, pencacah } = isi({ instansi: "Dinas Lama", nomor: "01" });
    expect(sop.identitas).toMatchObject({ instansi: "Dinas Lama", nomor: "01", pemda: "Pemerintah Kota Sukamaju" });
    expect(pencacah).toBeNull();
  });

  test.each([
    ["in the list", "SOP Surat Masuk", "800/7"],
    ["not in it: no number is made up", "Rapat", ""],
    ["not named yet", "", ""],
  ])("where a list is set, the number is that of the list: %s", (_, nama, nomor) => {
    const { sop, pencacah } = isi(
      { nama },
      {
        daftarSop: [
          { nomor: "800/7", nama: "Surat Masuk" },
          { nomor: "9", nama: "" },
        ],
      },
    );
    expect([sop.identitas.nomor, pencacah]).toEqual([nomor, null]);
  });

  test("a profile that knows nothing changes nothing, and any leaves what is there", () => {
    const penuh = lengkapi({ identitas: { pemda: "A", instansi: "-", unit: "C", nomor: "1", nama: "D" } });
    expect(isiDariProfil(penuh, { id: "x" }, HARI_INI).sop).toEqual(penuh);
    fc.assert(
      fc.property(profil, (satu) => {
        const { sop } = isiDariProfil(penuh, satu, HARI_INI);
        expect({ ...sop.identitas, instansi: "-", pengesahan: 0 }).toEqual({ ...penuh.identitas, pengesahan: 0 });
        expect(isiDariProfil(sop, satu, HARI_INI).sop).toEqual(sop);
      }),
    );
  });
});
