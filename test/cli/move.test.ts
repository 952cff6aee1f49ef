import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { run } from "../../src/cli/run";
import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
import { DOCX_FILES, docx, wordXml } from "../support/docx";
import { DAFTAR } from "../support/naskah/daftar";
import { berkas, tulis } from "../support/naskah/naskah";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "tata-sop-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
  return file;
};

async function sop(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] };
  const io = { out: (line: string) => void lines.out.push(line), err: (line: string) => void lines.err.push(line) };
  const code = await run(argv, "2026-11-24", io);
  return { code, out: lines.out.join("\n"), err: lines.err.join("\n") };
}

const NASKAH = [0, 1, 3].map((at) => tulis(DAFTAR[at]!));
const nama = (file: string): string =>
  recognise(readSnapshot(readPackage(readFileSync(file)))).sops[0]?.sop.identitas.nama ?? "";

/** Names of all files below the folder. */
const isi = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test("one document becomes a new one; the old one stays byte for byte", async () => {
  const [naskah] = NASKAH;
  const bytes = berkas([naskah!]);
  const lama = inFolder("lama.docx", bytes);
  const baru = join(folder, "baru.docx");
  const { code, out, err } = await sop("move", lama, "--out", baru);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toBe(
    `${baru} tersimpan: ${naskah!.sop.prosedur.langkah.length} langkah, 0 baris belum mendapat tempat, 0 gambar dibawa.`,
  );
  expect(nama(baru)).toBe(naskah!.sop.identitas.nama);
  expect(new Uint8Array(readFileSync(lama))).toEqual(bytes);
});

test("several SOPs in one file become numbered documents", async () => {
  const lama = inFolder("bundel.docx", berkas(NASKAH));
  expect(await sop("move", lama, "--out", join(folder, "baru.docx"))).toMatchObject({ code: 0, err: "" });
  expect(isi()).toEqual(["baru-1.docx", "baru-2.docx", "baru-3.docx", "bundel.docx"]);
  expect([1, 2, 3].map((at) => nama(join(folder, `baru-${at}.docx`)))).toEqual(
    NASKAH.map((naskah) => naskah.sop.identitas.nama),
  );
});

test("of a folder every document, under its own name; a broken one is named and stops nothing", async () => {
  inFolder("lama/a.docx", berkas([NASKAH[0]!]));
  inFolder("lama/bidang/b.docx", berkas([NASKAH[1]!]));
  inFolder("lama/rusak.docx", "bukan dokumen");
  inFolder("lama/~$a.docx", "x");
  const { code, out, err } = await sop("move", join(folder, "lama"), "--out", join(folder, "baru"));
  expect(code).toBe(2);
  expect(out.split("\n")).toHaveLength(2);
  expect(err).toMatch(/rusak\.docx: .*\.$/);
  expect(isi().filter((name) => name.startsWith("baru"))).toEqual(["baru/a.docx", "baru/bidang/b.docx"]);
});

test("the old document is never written over", async () => {
  const bytes = berkas([NASKAH[0]!]);
  const lama = inFolder("lama.docx", bytes);
  for (const out of [lama, join(folder, ".", "lama.docx")])
    expect(await sop("move", lama, "--out", out)).toMatchObject({ code: 2, err: expect.stringContaining("tertimpa") });
  expect(await sop("move", folder, "--out", folder)).toMatchObject({ code: 2 });
  expect(new Uint8Array(readFileSync(lama))).toEqual(bytes);
});

test("--help names it; without --out, or with two files, it says what is missing", async () => {
  expect((await sop("move", "--help")).out).toContain("sop move");
  expect(await sop("move", "a.docx")).toMatchObject({ code: 2, err: expect.stringContaining("--out") });
  expect(await sop("move", "a.docx", "b.docx", "--out", "c.docx")).toMatchObject({ code: 2 });
  expect(await sop("move", join(folder, "hilang.docx"), "--out", "c.docx")).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^[A-Z].*\.$/),
  });
});

const zipped = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Uint8Array.from([...stream].flatMap((letter) => [letter.charCodeAt(0), 0])), 1024);
  return bytes;
};
const SEHAT = berkas([NASKAH[0]!]);

describe.each(["check", "read", "move"])("sop %s of what is no sound document", (perintah) => {
  test.each([
    ["a Word 97 document", compound("WordDocument"), /Simpan sebagai|simpan/i],
    ["an encrypted document", compound("EncryptedPackage"), /kata sandi|sandi/i],
    ["RTF", strToU8("{\\rtf1 SOP}"), /\.docx/],
    ["a file that was cut off", SEHAT.subarray(0, SEHAT.length >> 1), /rusak|salin/i],
    ["text", strToU8("Nomor SOP: 1"), /Word/],
    ["nothing", new Uint8Array(), /kosong/i],
    ["a zip of other things", zipped({ "catatan.txt": "SOP" }), /Word/],
    ["a broken main part", docx("<w:document"), /rusak|baca/i],
    [
      "a broken list of numbers",
      zipped({ ...DOCX_FILES(wordXml("<w:p/>")), "word/styles.xml": "<w:styles" }),
      /rusak|baca/i,
    ],
  ])("%s: one plain sentence, code 2, nothing written", async (_case, bytes, sentence) => {
    const file = inFolder("lama.docx", bytes);
    const argv = perintah === "move" ? [file, "--out", join(folder, "baru.docx")] : [file];
    const { code, out, err } = await sop(perintah, ...argv);
    expect(code).toBe(2);
    const told = err.replace(`${file}: `, "");
    expect(told).toMatch(/^[A-Z][^\n]*\.$/);
    expect(told).toMatch(sentence);
    expect(perintah === "check" ? "" : out).toBe("");
    expect(isi()).toEqual(["lama.docx"]);
    expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
  });
});
