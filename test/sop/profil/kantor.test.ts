import { kantorDari } from "../../../src/sop/profil/kantor";
import type { Pejabat, Profile } from "../../../src/sop/profile";

const kepala: Pejabat = { jabatan: "Kepala Dinas Kesehatan", nama: "Ratna", nip: "197503122000032004" };
const dinas: Profile = {
  id: "x",
  pemda: { nama: "Pemerintah Kota Sukamaju" },
  perangkatDaerah: [
    {
      ...{ nama: "Dinas Kesehatan", kode: "DISKES", kepala },
      unit: [{ nama: "Sekretariat" }, { nama: "UPTD Puskesmas Melati", kepala: { jabatan: "Kepala Puskesmas" } }],
      peran: { Sekretaris: "Sekretaris Dinas Kesehatan" },
    },
    { nama: "Dinas Sosial" },
  ],
  kantor: { perangkatDaerah: "dinas kesehatan", unit: "SEKRETARIAT" },
  peran: { Sekretaris: "Sekretaris", Pegawai: "ASN" },
};
const tandaTangan = { jabatan: "Kepala Dinas Kesehatan", nama: "Ratna", nip: "19750312 200003 2 004" };

test("the office that is named, however it is written, with its head, its code and its own roles before those of all", () => {
  expect(kantorDari(dinas)).toEqual({
    ...{ pemda: "Pemerintah Kota Sukamaju", instansi: "Dinas Kesehatan", unit: "Sekretariat", kode: "DISKES" },
    pengesahan: tandaTangan,
    peran: { Sekretaris: "Sekretaris Dinas Kesehatan", Pegawai: "ASN" },
  });
});

test.each<[string, Partial<Profile>, object]>([
  ["nothing is known", { pemda: {}, perangkatDaerah: [], kantor: {} }, { pemda: "", instansi: "", unit: "", kode: "" }],
  [
    "the only one is meant where none is named",
    { perangkatDaerah: [{ nama: "Dinas Sosial" }], kantor: {} },
    { instansi: "Dinas Sosial", unit: "", pengesahan: { jabatan: "", nama: "", nip: "" } },
  ],
  ["of several none is meant", { kantor: {} }, { instansi: "" }],
  [
    "one that is not in the list stands by its name alone",
    { kantor: { perangkatDaerah: "Dinas Baru", unit: "Bidang Baru" } },
    { instansi: "Dinas Baru", unit: "Bidang Baru", kode: "" },
  ],
  [
    "the head of the unit signs where that is said",
    { kantor: { perangkatDaerah: "Dinas Kesehatan", unit: "UPTD Puskesmas Melati", pengesah: "unit" } },
    { unit: "UPTD Puskesmas Melati", pengesahan: { jabatan: "Kepala Puskesmas", nama: "", nip: "" } },
  ],
  [
    "a unit without a head leaves it to that of the perangkat daerah",
    { kantor: { perangkatDaerah: "Dinas Kesehatan", unit: "Sekretariat", pengesah: "unit" } },
    { pengesahan: tandaTangan },
  ],
  [
    "one who acts for another says so",
    { perangkatDaerah: [{ nama: "Dinas Kesehatan", kepala: { ...kepala, statusJabatan: "Plt." } }] },
    { pengesahan: { ...tandaTangan, jabatan: "Plt. Kepala Dinas Kesehatan" } },
  ],
  ["an elected head has no NIP", { tanpaNip: true }, { pengesahan: { ...tandaTangan, nip: "" } }],
  [
    "a number that is no NIP stays as it is",
    { perangkatDaerah: [{ nama: "Dinas Kesehatan", kepala: { ...kepala, nip: "NRP 71050123" } }] },
    { pengesahan: { ...tandaTangan, nip: "NRP 71050123" } },
  ],
])("%s", (_, lain, hasil) => {
  expect(kantorDari({ ...dinas, ...lain })).toMatchObject(hasil);
});
