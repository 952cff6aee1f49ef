import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import bersih from "../fixtures/sop-bersih.json";
import { xlsx } from "../support/xlsx";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "tata-sop-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array = "x"): void => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
};

async function sop(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(argv, "2026-11-24", { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

async function document(name: string): Promise<void> {
  put("model.json", JSON.stringify(bersih));
  mkdirSync(join(folder, name, ".."), { recursive: true });
  await sop("build", join(folder, "model.json"), "--out", join(folder, name));
}

const BUKU = xlsx({
  name: "SOP",
  rows: [
    ["No", "Kegiatan", "Staf", "Kepala"],
    [1, "Menerima surat", "√", null],
    [2, "Meneliti surat", null, "√"],
  ],
  rowAttributes: { 2: 'hidden="1"' },
});

type Listed = { file: string; kind: string; error?: string; catatan?: string[] }[];
const listed = async (): Promise<{ code: number; kinds: Record<string, string>; reports: Listed }> => {
  const { code, out } = await sop("check", folder, "--json");
  const reports = JSON.parse(out) as Listed;
  const kinds = reports.map(({ file, kind }) => [file.slice(folder.length + 1), kind] as const);
  return { code, reports, kinds: Object.fromEntries(kinds) };
};

test("documents and workbooks are read, files of other forms are named with what to do, locks are passed over", async () => {
  await document("a/sop.docx");
  put("a/sop.pdf");
  put("~$sop.docx");
  put(".~lock.sop.docx#");
  put("daftar.txt");
  put("buku.xlsx", BUKU);
  for (const name of ["lama.doc", "lama.rtf", "lama.odt", "b/pindai.pdf", "lama.xls", "lama.ods"]) put(name);
  const { code, kinds, reports } = await listed();
  expect(kinds).toEqual({
    "a/sop.docx": "sop-ap",
    "buku.xlsx": "sop-ap",
    "b/pindai.pdf": "dilewati",
    "lama.doc": "dilewati",
    "lama.odt": "dilewati",
    "lama.ods": "dilewati",
    "lama.rtf": "dilewati",
    "lama.xls": "dilewati",
  });
  // The workbook has errors; what was passed over counts for nothing.
  expect(code).toBe(1);
  expect(reports.find(({ file }) => file.endsWith("lama.doc"))?.error).toMatch(/Simpan Sebagai/);
  expect(reports.find(({ file }) => file.endsWith("buku.xlsx"))?.catatan).toEqual([
    expect.stringMatching(/^Di lembar "SOP", 1 baris tersembunyi/),
  ]);
});

test("in lines, what was passed over goes to the errors and what was left out below its file", async () => {
  put("buku.xlsx", BUKU);
  put("lama.doc");
  const { out, err } = await sop("check", folder);
  expect(out).toMatch(/\[catatan\] Di lembar "SOP"/);
  expect(err).toMatch(/lama\.doc: Berkas ini dokumen Word lama/);
});

test("a clean folder stays clean whatever lies beside the documents", async () => {
  await document("sop.docx");
  put("lama.doc");
  expect(await sop("check", folder, "--tahap", "konsep")).toMatchObject({ code: 0 });
});

test.each([["check"], ["move"]])(
  "%s of a folder with nothing to read says so, and names what is there",
  async (command) => {
    put("lama.doc");
    const argv = command === "move" ? ["--out", join(folder, "baru")] : [];
    const { code, err } = await sop(command, folder, ...argv);
    expect(code).toBe(2);
    expect(err).toMatch(/lama\.doc: Berkas ini dokumen Word lama/);
  },
);

test("a file of another form that is named by itself is refused", async () => {
  put("lama.rtf", "{\\rtf1 SOP}");
  expect(await sop("check", join(folder, "lama.rtf"))).toMatchObject({ code: 2 });
});
