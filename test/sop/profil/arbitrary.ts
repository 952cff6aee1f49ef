import * as fc from "fast-check";
import { bakukan } from "../../../src/sop/teks";
import type { Profile } from "../../../src/sop/profile";

/** One black pixel. */
export const LOGO =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

/** A text of one line as an office writes it, with what must survive a journey: quotes, marks, a backslash. */
const teks = fc.oneof(
  fc.constantFrom("Dinas Kesehatan", "dinas  kesehatan", "Bagian Organisasi", 'RSUD "Harapan"', "Pa’a", "\\", ""),
  fc.string({ maxLength: 20 }).map((isi) => isi.replace(/[<>\p{Cc}\u2028\u2029]/gu, " ")),
);
const sebagian = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, wajib: (keyof T)[] = []) =>
  fc.record(model, { requiredKeys: wajib });

const pejabat = sebagian(
  {
    ...{ jabatan: teks, nama: teks, nip: teks, pangkat: teks },
    statusJabatan: fc.constantFrom("Plt.", "Plh.", "Pj.", "Pjs."),
  },
  ["jabatan"],
);
const peran = fc.dictionary(fc.constantFrom("Sekretaris", "Kepala Bidang", "__proto__", "constructor"), teks);
const nama = teks.filter((isi) => isi !== "");
const bernama = <T extends { nama: string }>(satu: fc.Arbitrary<T>) =>
  fc.uniqueArray(satu, { maxLength: 3, selector: (s) => bakukan(s.nama) });
const unit = sebagian({ nama, kepala: pejabat }, ["nama"]);
const perangkatDaerah = sebagian(
  {
    ...{ nama, kode: teks, kepala: pejabat, peran },
    pejabat: fc.array(pejabat, { maxLength: 2 }),
    unit: bernama(unit),
  },
  ["nama"],
);
const milimeter = fc.integer({ min: 5, max: 60 });

/** Profiles that the format allows, with any of their keys. */
export const profil = sebagian(
  {
    id: fc.constantFrom("kota-sukamaju", "dinas-1", "x"),
    versi: fc.constant(2),
    nama: teks,
    dasar: fc.constantFrom("permendagri-52-2011", "permenpanrb-35-2012"),
    pemda: sebagian({
      nama: teks,
      tingkat: fc.constantFrom("provinsi", "kabupaten", "kota"),
      logo: fc.constant(LOGO),
    }),
    perangkatDaerah: bernama(perangkatDaerah),
    kantor: sebagian({ perangkatDaerah: teks, unit: teks }),
    peran,
    tanpaNip: fc.boolean(),
    polaNomor: sebagian(
      {
        pola: fc.constantFrom("000.8.3/{angka}/{kode}/{tahun}", "SOP-{ ANGKA }", ""),
        keputusan: teks,
        klasifikasi: teks,
      },
      ["pola"],
    ),
    pencacah: sebagian({ terakhir: fc.nat(999), tahun: fc.integer({ min: 1950, max: 2100 }) }, ["terakhir"]),
    daftarSop: fc.array(fc.record({ nomor: teks, nama: teks }), { maxLength: 3 }),
    halaman: sebagian({
      kertas: fc.constantFrom("F4", "A4", "Legal", "Letter"),
      margin: sebagian({ atas: milimeter, kanan: milimeter, bawah: milimeter, kiri: milimeter }),
      huruf: teks,
    }),
    bagan: sebagian({ tebalGaris: fc.constantFrom(0.5, 1, 2.25), warnaGaris: fc.constant("#1f4e79") }),
    aturan: fc.dictionary(
      fc.constantFrom("nomor-sop-terisi", "logo-ada"),
      fc.constantFrom("error", "warning", "info", "mati"),
    ),
    opsi: sebagian({ "pelaksana-tidak-terlalu-banyak": sebagian({ terbanyak: fc.integer({ min: 1, max: 20 }) }) }),
    nomenklatur: fc.array(
      sebagian({ lama: teks, baru: teks, jenis: fc.constantFrom("perangkatDaerah", "unit", "jabatan"), dasar: teks }, [
        "lama",
        "baru",
        "jenis",
      ]),
      { maxLength: 3 },
    ),
  },
  ["id"],
) as fc.Arbitrary<Profile>;
