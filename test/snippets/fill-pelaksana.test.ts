import fc from "fast-check";
import { fillPelaksana } from "../../src/snippets/fill-pelaksana";
import { loadSop, SOP_BAKU } from "../../src/snippets/sop-baku";
import { lengkapi } from "../../src/sop/input";
import { semuaIsian } from "../../src/sop/semua-isian";
import type { Sop } from "../../src/sop/sop";
import { loadAll } from "./sops";

const SOP: Sop = lengkapi({
  identitas: { nama: "Laporan kepada Sekretaris", unit: "Sekretaris" },
  dasarHukum: ["Peraturan Bupati Nomor 1 Tahun 2024 tentang Tugas Sekretaris"],
  keterkaitan: ["SOP Penugasan Sekretaris"],
  kualifikasiPelaksana: ["Sekretaris mampu menyusun laporan"],
  peringatan: ["Jika Sekretaris Daerah tidak hadir, maka rapat ditunda."],
  prosedur: {
    pelaksana: ["Kasubbag Umum", "Sekretaris", "Kepala Bidang"],
    langkah: [
      {
        nomor: 1,
        kegiatan: "Menyerahkan berkas kepada Sekretaris, lalu sekretaris rapat",
        simbol: [{ pelaksana: 0, bentuk: "kapsul" }],
        mutuBaku: {
          kelengkapan: { teks: "Nota Kasubbag Umum", baris: 2 },
          waktu: "5 menit",
          output: "Paraf Sekretaris",
        },
        keterangan: "Sekretaris/Kepala Bidang",
        ke: [{ langkah: 2 }],
      },
      {
        nomor: 2,
        kegiatan: "Memeriksa berkas",
        simbol: [
          { pelaksana: 1, bentuk: "kotak" },
          { pelaksana: 2, bentuk: "kotak" },
        ],
        mutuBaku: { waktu: "5 menit", output: "Berkas" },
      },
    ],
  },
});

test("replaces a role in titles, boxes and steps, and nowhere else", () => {
  const { identitas, ...sop } = fillPelaksana(SOP, { Sekretaris: "Sekretaris Dinas" });
  expect(identitas).toEqual(SOP.identitas);
  expect([sop.dasarHukum, sop.keterkaitan]).toEqual([SOP.dasarHukum, SOP.keterkaitan]);
  expect(sop.prosedur.pelaksana).toEqual(["Kasubbag Umum", "Sekretaris Dinas", "Kepala Bidang"]);
  expect(sop.kualifikasiPelaksana).toEqual(["Sekretaris Dinas mampu menyusun laporan"]);
  expect(sop.peringatan).toEqual(SOP.peringatan);
  expect(sop.prosedur.langkah[0]).toMatchObject({
    kegiatan: "Menyerahkan berkas kepada Sekretaris Dinas, lalu sekretaris rapat",
    mutuBaku: { output: "Paraf Sekretaris Dinas" },
    keterangan: "Sekretaris Dinas/Kepala Bidang",
  });
});

test("a merged cell keeps its rows", () => {
  const { prosedur } = fillPelaksana(SOP, { "Kasubbag Umum": "Kasubbag Tata Usaha" });
  expect(prosedur.langkah[0]?.mutuBaku.kelengkapan).toEqual({ teks: "Nota Kasubbag Tata Usaha", baris: 2 });
});

test("roles may change places: what was put in is not replaced again", () => {
  const { prosedur } = fillPelaksana(SOP, { Sekretaris: "Kepala Bidang", "Kepala Bidang": "Sekretaris" });
  expect(prosedur.pelaksana).toEqual(["Kasubbag Umum", "Kepala Bidang", "Sekretaris"]);
});

test("columns of one office become one, and its symbols in a row too", () => {
  const { prosedur } = fillPelaksana(SOP, { "Kepala Bidang": "Camat", Sekretaris: "Camat" });
  expect(prosedur.pelaksana).toEqual(["Kasubbag Umum", "Camat"]);
  expect(prosedur.langkah.map(({ simbol }) => simbol)).toEqual([
    [{ pelaksana: 0, bentuk: "kapsul" }],
    [{ pelaksana: 1, bentuk: "kotak" }],
  ]);
});

test.each([[{}], [{ Sekretaris: "" }], [{ Sekretaris: "  ", "": "Camat" }]])("nothing to replace in %j", (mapping) => {
  expect(fillPelaksana(SOP, mapping)).toBe(SOP);
});

test.each(["Kasubbag (Umum)", "A.B", "a|b", "$&", "Sekretaris\\", "^", "PPK-SKPD"])(
  "a role may be called %j",
  (peran) => {
    const sop: Sop = { ...SOP, prosedur: { ...SOP.prosedur, pelaksana: [peran, "Camat", "Lurah"] } };
    expect(fillPelaksana(sop, { [peran]: "$1 Dinas" }).prosedur.pelaksana).toEqual(["$1 Dinas", "Camat", "Lurah"]);
  },
);

test("no role of a standard SOP is left when all are replaced", async () => {
  for (const sop of (await loadAll()).values()) {
    const mapping = Object.fromEntries(sop.prosedur.pelaksana.map((peran, index) => [peran, `Jabatan ${index}`]));
    const left = semuaIsian(fillPelaksana(sop, mapping)).filter(
      ([path, teks]) =>
        !/^(?:identitas|dasarHukum|keterkaitan)/.test(path) &&
        sop.prosedur.pelaksana.some((peran) => teks.includes(peran)),
    );
    expect(left).toEqual([]);
  }
});

test("whatever the mapping, each symbol has its column and the flow stays", async () => {
  const sops = await Promise.all(SOP_BAKU.slice(0, 6).map(({ id }) => loadSop(id)));
  const roles = [...new Set(sops.flatMap(({ prosedur }) => prosedur.pelaksana))];
  const offices = fc.constantFrom("Camat", "Lurah", "Sekretaris", "Kepala Bidang", "");
  fc.assert(
    fc.property(fc.constantFrom(...sops), fc.dictionary(fc.constantFrom(...roles), offices), (sop, mapping) => {
      const { prosedur } = fillPelaksana(sop, mapping);
      expect(new Set(prosedur.pelaksana).size).toBe(prosedur.pelaksana.length);
      prosedur.langkah.forEach(({ simbol, ke }, index) => {
        const old = sop.prosedur.langkah[index]!;
        expect(ke).toEqual(old.ke);
        const peran = sop.prosedur.pelaksana[old.simbol[0]!.pelaksana]!;
        expect(prosedur.pelaksana[simbol[0]!.pelaksana]).toBe(mapping[peran] || peran);
      });
    }),
  );
});
