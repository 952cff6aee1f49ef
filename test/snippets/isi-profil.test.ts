import { isiProfil, pengesahanProfil, peranProfil } from "../../src/snippets/isi-profil";
import { loadSop } from "../../src/snippets/sop-baku";
import type { Profile } from "../../src/sop/profile";

const PROFIL: Profile = {
  id: "kota-contoh",
  pemda: { nama: "Pemerintah Kota Contoh Raya" },
  perangkatDaerah: [
    {
      nama: "Dinas Sosial",
      kepala: {
        jabatan: "Kepala Dinas Sosial",
        nama: "Siti Aminah, S.Sos.",
        nip: "197503122000032004",
        statusJabatan: "Plt.",
      },
      peran: { "Pengelola Kepegawaian": "Analis SDM Aparatur" },
    },
  ],
  polaNomor: { pola: "000/{angka}/{tahun}" },
};

test("offices stand in place of roles, the identity is that of the office, and the number stays open", async () => {
  const { identitas, prosedur } = isiProfil(await loadSop("kenaikan-gaji-berkala"), PROFIL, "2026-11-24");
  expect(prosedur.pelaksana).toEqual(expect.arrayContaining(["Analis SDM Aparatur", "Kepala Dinas Sosial"]));
  expect(identitas).toMatchObject({
    pemda: "Pemerintah Kota Contoh Raya",
    instansi: "Dinas Sosial",
    nomor: "",
    nama: "Kenaikan Gaji Berkala",
    pengesahan: { jabatan: "Plt. Kepala Dinas Sosial", nama: "Siti Aminah, S.Sos." },
  });
});

test("without a profile nothing changes", async () => {
  const sop = await loadSop("rapat");
  expect(isiProfil(sop, { id: "kosong" }, "2026-11-24")).toEqual(sop);
});

test("the head signs with name and NIP, others without", () => {
  const blok = { jabatan: ["Kepala Perangkat Daerah"], tandaTangan: "", nama: "", nip: "" };
  expect(pengesahanProfil(blok, PROFIL)).toMatchObject({
    jabatan: ["Kepala Dinas Sosial"],
    nama: "Siti Aminah, S.Sos.",
  });
  const atasNama = { ...blok, jabatan: ["a.n. Kepala Perangkat Daerah", "Sekretaris"] };
  expect(pengesahanProfil(atasNama, PROFIL)).toEqual({
    ...atasNama,
    jabatan: ["a.n. Kepala Dinas Sosial", "Sekretaris"],
  });
});

test("where a unit's head signs, that is not the head of the perangkat daerah", () => {
  expect(peranProfil({ ...PROFIL, kantor: { pengesah: "unit" } })).not.toHaveProperty("Kepala Perangkat Daerah");
});
