import type { LapisanProfil } from "../../../src/sop/profil/lapisan";
import { denganIsian, instansiKami, isianUtama, ubahInstansi, type IsianUtama } from "../../../src/sop/profil/ubah";
import type { Profile } from "../../../src/sop/profile";

type Isian = Partial<IsianUtama>;

const KOSONG: LapisanProfil = { bawaan: null, sendiri: null };
const DINAS = { nama: "Dinas Sosial" };
const BADAN = { nama: "Badan Kepegawaian", kepala: { jabatan: "Kepala Badan", nama: "Ani" } };
const BAWAAN: Profile = { id: "kota", pemda: { nama: "Kota Contoh" }, perangkatDaerah: [DINAS, BADAN] };

/** What is entered one after the other, as in the form. */
const masukkan = (lapisan: LapisanProfil, isian: Isian): LapisanProfil =>
  Object.entries(isian).reduce<LapisanProfil>(
    (kini, [kunci, teks]) => ({ ...kini, sendiri: denganIsian(kini, kunci as keyof IsianUtama, teks) }),
    lapisan,
  );

const LENGKAP: IsianUtama = {
  ...{ pemda: "Kota Contoh", instansi: "Dinas Pangan", unit: "Bidang Distribusi", statusJabatan: "Plt." },
  ...{ jabatan: "Kepala Dinas Pangan", nama: "Budi", nip: "197503122000031004" },
};
const TANPA_ISI = { pemda: "", instansi: "", unit: "", statusJabatan: "", jabatan: "", nama: "", nip: "" };

test("nothing is entered in a profile that is not there", () => {
  expect(isianUtama(KOSONG)).toEqual(TANPA_ISI);
});

test.each([
  ["alone", KOSONG],
  ["over that of the administrator", { bawaan: BAWAAN, sendiri: null }],
])("what is entered is read again %s, and the rest is as it was", (_, lapisan) => {
  const sesudah = masukkan(lapisan, LENGKAP);
  expect(isianUtama(sesudah)).toEqual(LENGKAP);
  expect(sesudah.bawaan).toBe(lapisan.bawaan);
  expect(sesudah.sendiri?.perangkatDaerah).toHaveLength(1);
});

test.each<[string, LapisanProfil, Isian, Isian]>([
  ["a head without an office is not kept", KOSONG, { jabatan: "Kepala Dinas" }, {}],
  ["an emptied field is empty", masukkan(KOSONG, LENGKAP), { nip: "" }, { ...LENGKAP, nip: "" }],
  [
    "an office that was mistyped keeps its head, not its unit",
    masukkan(KOSONG, LENGKAP),
    { instansi: "Dinas Ketahanan Pangan" },
    { ...LENGKAP, instansi: "Dinas Ketahanan Pangan", unit: "" },
  ],
  [
    "an office of the list brings its own head",
    { bawaan: BAWAAN, sendiri: null },
    { instansi: "Badan Kepegawaian" },
    { pemda: "Kota Contoh", instansi: "Badan Kepegawaian", jabatan: "Kepala Badan", nama: "Ani" },
  ],
  [
    "however it is written",
    { bawaan: BAWAAN, sendiri: null },
    { instansi: "BADAN  KEPEGAWAIAN" },
    { pemda: "Kota Contoh", instansi: "Badan Kepegawaian", jabatan: "Kepala Badan", nama: "Ani" },
  ],
  [
    "a head of this computer lies over that of the list",
    { bawaan: BAWAAN, sendiri: null },
    { instansi: "Badan Kepegawaian", nama: "Cici" },
    { pemda: "Kota Contoh", instansi: "Badan Kepegawaian", jabatan: "Kepala Badan", nama: "Cici" },
  ],
  ["no office is none", masukkan(KOSONG, { instansi: "Dinas Pangan" }), { instansi: "" }, { instansi: "Dinas Pangan" }],
])("%s", (_, lapisan, isian, hasil) => {
  expect(isianUtama(masukkan(lapisan, isian))).toEqual({ ...TANPA_ISI, ...hasil });
});

test("of several offices that were entered here only the one at work is renamed", () => {
  const sendiri: Profile = { id: "a", kantor: { perangkatDaerah: BADAN.nama }, perangkatDaerah: [DINAS, BADAN] };
  const sesudah = denganIsian({ bawaan: null, sendiri }, "instansi", "BKPSDM");
  expect(sesudah.perangkatDaerah).toEqual([DINAS, { ...BADAN, nama: "BKPSDM" }]);
  expect(denganIsian({ bawaan: null, sendiri }, "instansi", DINAS.nama).perangkatDaerah).toEqual([DINAS, BADAN]);
});

test("something else of the office is kept beside its head; without an office nothing is", () => {
  const sendiri: Profile = { id: "a", kantor: { perangkatDaerah: BADAN.nama }, perangkatDaerah: [DINAS, BADAN] };
  const unit = [{ nama: "Bidang Mutasi" }];
  expect(ubahInstansi({ bawaan: null, sendiri }, { unit }).perangkatDaerah).toEqual([DINAS, { ...BADAN, unit }]);
  expect(ubahInstansi({ bawaan: BAWAAN, sendiri: { id: "a" } }, { unit })).toEqual({ id: "a" });
  expect(ubahInstansi({ bawaan: BAWAAN, sendiri: { id: "a", kantor: { perangkatDaerah: "Baru" } } }, { unit })).toEqual(
    {
      ...{ id: "a", kantor: { perangkatDaerah: "Baru" } },
      perangkatDaerah: [{ nama: "Baru", unit }],
    },
  );
});

test.each<[string, Profile, string | undefined]>([
  ["the only one", { id: "a", perangkatDaerah: [DINAS] }, "Dinas Sosial"],
  ["none of several", { id: "a", perangkatDaerah: [DINAS, BADAN] }, undefined],
  [
    "the one that is named",
    { id: "a", perangkatDaerah: [DINAS, BADAN], kantor: { perangkatDaerah: "badan kepegawaian" } },
    BADAN.nama,
  ],
  [
    "not the only one where another is named",
    { id: "a", perangkatDaerah: [DINAS], kantor: { perangkatDaerah: "X" } },
    undefined,
  ],
  ["none without a list", { id: "a" }, undefined],
])("the office at work is %s", (_, profil, nama) => {
  expect(instansiKami(profil)?.nama).toBe(nama);
});
