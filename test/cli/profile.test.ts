import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

const fixture = (name: string): string => join(__dirname, "../fixtures", name);
const bersih = fixture("sop-bersih.json");
const sukamaju = fixture("profil-sukamaju.json");

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "tata-sop-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

async function sop(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] };
  const io = { out: (line: string) => void lines.out.push(line), err: (line: string) => void lines.err.push(line) };
  const code = await run(argv, "2026-11-24", io);
  return { code, out: lines.out.join("\n"), err: lines.err.join("\n") };
}

type Finding = { rule: string; severity: string };
const findings = async (...argv: string[]): Promise<string[]> => {
  const { out } = await sop("check", bersih, "--json", ...argv);
  return JSON.parse(out)[0].findings.map(({ rule, severity }: Finding) => `${rule} ${severity}`);
};

test("rules go by the profile: its list, its pattern, its severities, on top of the base", async () => {
  const pola = { pola: "SOP-{angka}", keputusan: "Keputusan Wali Kota Sukamaju Nomor 5 Tahun 2024" };
  const isi = { id: "x", polaNomor: pola, daftarSop: [{ nomor: "SOP-1", nama: "Pengelolaan Surat Masuk" }] };
  const profile = (lain: object): string => inFolder("profil.json", JSON.stringify({ ...isi, ...lain }));
  expect(await findings()).toEqual([]);
  expect((await findings("--profile", profile({}))).sort()).toEqual(
    expect.arrayContaining(["nama-nomor-terdaftar warning", "nomor-sop-sesuai-pola error"]),
  );
  const ringan = profile({ aturan: { "nama-nomor-terdaftar": "mati", "nomor-sop-sesuai-pola": "info" } });
  const sisa = await findings("--profile", ringan);
  expect(sisa).toContain("nomor-sop-sesuai-pola info");
  expect(sisa.join()).not.toContain("nama-nomor-terdaftar");
});

test("a profile fills what a model leaves empty, and sets the sheet; what was asked for goes before", async () => {
  const model = inFolder(
    "model.json",
    JSON.stringify({ ...JSON.parse(readFileSync(bersih, "utf8")), identitas: { nama: "Rapat" } }),
  );
  const docx = join(folder, "sop.docx");
  expect(await sop("build", model, "--out", docx, "--profile", sukamaju, "--kertas", "A4")).toMatchObject({
    code: 0,
    err: "",
  });
  const { identitas, dokumen } = JSON.parse((await sop("read", docx, "--json")).out);
  expect(identitas).toMatchObject({
    ...{ pemda: "Pemerintah Kota Sukamaju", instansi: "Dinas Kesehatan", nama: "Rapat" },
    ...{ nomor: "000.8.3/12/DISKES/2026", tanggalPembuatan: "" },
    pengesahan: {
      jabatan: "Kepala Dinas Kesehatan",
      nama: "dr. Ratna Wulandari, M.Kes.",
      nip: "19750312 200003 2 004",
    },
  });
  expect(dokumen).toMatchObject({ logo: true });
});

test.each<[string, string | Uint8Array, string[]]>([
  [
    "each slip with its line",
    '{ "id": "x",\n "aturan": { "nomor-sop": "mati" },\n "pemda": { "nama": 1 } }',
    [
      'profil.json: Baris 2: aturan "nomor-sop" tidak dikenal. Mungkin maksud Anda "nomor-sop-utuh".',
      'profil.json: Baris 3: "nama" harus berupa teks dalam tanda kutip.',
    ],
  ],
  [
    "no text",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    ["profil.json: Berkas ini bukan berkas teks, jadi bukan profil. Pilih berkas .json."],
  ],
  ["larger than any file", new Uint8Array(21 * 1024 * 1024), [expect.stringContaining("profil.json: ") as string]],
])("a profile that cannot be used is refused before anything is checked: %s", async (_, isi, kalimat) => {
  const file = inFolder("profil.json", isi);
  const { code, out, err } = await sop("check", bersih, "--profile", file);
  expect([code, out]).toEqual([2, ""]);
  expect(err.replaceAll(folder + "/", "").split("\n")).toEqual(kalimat);
});

test("a profile that is not there, and one as Notepad saves it", async () => {
  expect(await sop("check", bersih, "--profile", join(folder, "hilang.json"))).toMatchObject({
    code: 2,
    err: expect.stringContaining("hilang.json: Berkas tidak ditemukan."),
  });
  expect(await sop("check", bersih, "--profile")).toMatchObject({ code: 2 });
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{ "id": "x", "nama": "Kota" }', "utf16le")]);
  expect(await sop("check", bersih, "--profile", inFolder("unicode.json", utf16))).toMatchObject({ code: 0, err: "" });
});
