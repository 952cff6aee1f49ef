import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { abaikanTemuan } from "../../src/checker/abaikan";
import { createChecker } from "../../src/checker/checker";
import { run } from "../../src/cli/run";
import { Part, readPackage, toZip, withParts } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { emptyStore } from "../../src/ooxml/store";
import { storeToXml } from "../../src/ooxml/store-xml";
import { recognise } from "../../src/recognise/recognise";
import type { Ignored } from "../../src/sop/ignored";
import { konteksDasar } from "../../src/sop/profil-dasar";
import { RULES } from "../../src/rules/index";

const TODAY = "2026-11-23";
const bersih = join(__dirname, "../fixtures/sop-bersih.json");

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
  const code = await run(argv, TODAY, io);
  return { code, out: lines.out.join("\n"), err: lines.err.join("\n") };
}

const withStep = (change: Record<string, unknown>): string => {
  const model = JSON.parse(readFileSync(bersih, "utf8"));
  Object.assign(model.prosedur.langkah[2], change);
  return JSON.stringify(model);
};

describe("sop build", () => {
  it("writes a document that reads back as the model that was entered", async () => {
    const docx = join(folder, "sop.docx");
    expect(await sop("build", bersih, "--out", docx)).toMatchObject({ code: 0, err: "" });
    const { dokumen, ...model } = JSON.parse((await sop("read", docx, "--json")).out);
    expect(model).toEqual(JSON.parse(readFileSync(bersih, "utf8")));
    expect(dokumen).toMatchObject({ tabelProsedur: true, baganTerbaca: true, belumDiisi: [] });
  });

  it("gives the same bytes each time", async () => {
    const [a, b] = [join(folder, "a.docx"), join(folder, "b.docx")];
    await sop("build", bersih, "--out", a);
    await sop("build", bersih, "--out", b);
    expect(readFileSync(a).equals(readFileSync(b))).toBe(true);
  });

  it("says why it cannot write, and writes nothing for a bad model", async () => {
    const out = join(folder, "tidak-ada", "sop.docx");
    expect(await sop("build", bersih, "--out", out)).toMatchObject({
      code: 2,
      err: expect.stringContaining("tidak dapat disimpan"),
    });
    const bad = inFolder("m.json", '{"identitas":{"nomer":"1"}}');
    const written = join(folder, "x.docx");
    expect(await sop("build", bad, "--out", written)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Kunci "nomer"'),
    });
    expect(() => readFileSync(written)).toThrow();
  });
});

describe("sop check", () => {
  it("says how the rules came out, and with --semua of each of them", async () => {
    const model = inFolder("m.json", withStep({ kegiatan: "Pencatatan surat" }));
    const baris = /^ {2}(\d+) aturan: 1 dilanggar, (\d+) perlu dilihat, (\d+) lolos, (\d+) tidak berlaku$/m;
    const [, jumlah, ...hasil] = baris.exec((await sop("check", model)).out) ?? [];
    expect(Number(jumlah)).toBe(RULES.length);
    expect(hasil.map(Number).reduce((a, b) => a + b, 1)).toBe(RULES.length);
    const { out } = await sop("check", model, "--semua");
    expect(out).toContain("    [dilanggar] LKH-04 ");
    for (const { code } of RULES) expect(out).toContain(`] ${code} `);
  });

  it("adds up the times of an SOP, of each SOP by its number", async () => {
    const { out } = await sop("check", bersih);
    expect(out).toMatch(
      /^ {2}waktu: .*\d (hari|jam|menit) pada jalur terpanjang, .*\d (hari|jam|menit) untuk semua langkah \(.+\)$/m,
    );
    const unclear = await sop(
      "check",
      inFolder("m.json", withStep({ mutuBaku: { kelengkapan: "Surat", waktu: "secukupnya", output: "Surat" } })),
    );
    expect(unclear.out).toContain("langkah 3 belum terukur, jadi belum ikut dihitung");
  });

  it("finds nothing in a clean document but that the arms are missing: exit code 0", async () => {
    const docx = join(folder, "sop.docx");
    await sop("build", bersih, "--out", docx);
    const { code, out } = await sop("check", docx, "--json");
    const [report] = JSON.parse(out);
    expect(code).toBe(0);
    expect(report).toMatchObject({
      file: docx,
      kind: "sop-ap",
      tahap: "diajukan",
      tanggalPeriksa: TODAY,
      findings: [{ code: "IDN-20", severity: "info" }],
    });
    expect(report.results.length).toBeGreaterThanOrEqual(110);
    const outcomes = report.results.filter(({ code }: { code: string }) => code !== "IDN-20");
    // What needs a profile, other SOPs or a date of revision does not apply.
    expect(new Set(outcomes.map(({ outcome }: { outcome: string }) => outcome))).toEqual(
      new Set(["lolos", "tidakBerlaku"]),
    );
  });

  it("prints a finding with its place, its sentence and its basis: exit code 0 with a warning, 1 with an error", async () => {
    const noun = inFolder("a.json", withStep({ kegiatan: "Pencatatan surat" }));
    const warning = await sop("check", noun, "--json");
    expect(warning.code).toBe(0);
    expect(JSON.parse(warning.out)[0].findings).toEqual([
      expect.objectContaining({
        rule: "kegiatan-kata-kerja-aktif",
        code: "LKH-04",
        outcome: "dilanggar",
        severity: "warning",
        section: "prosedur",
        langkah: 3,
        field: "kegiatan",
        text: "Pencatatan surat",
        basis: expect.arrayContaining([
          expect.objectContaining({ instrument: "PermenPAN-RB 35/2012", status: "verified" }),
        ]),
      }),
    ]);
    const vague = inFolder(
      "b.json",
      withStep({ mutuBaku: { kelengkapan: "Surat", waktu: "segera", output: "Surat teragenda" } }),
    );
    const error = await sop("check", vague);
    expect(error.code).toBe(1);
    expect(error.out).toMatch(/1 kesalahan.*\n.*langkah 3, waktu: .*MTB-03/);
  });

  it("what was set aside in the document is listed apart, and no reason for exit code 1", async () => {
    const docx = join(folder, "sop.docx");
    const model = inFolder(
      "m.json",
      withStep({ mutuBaku: { kelengkapan: "Surat", waktu: "segera", output: "Agenda" } }),
    );
    await sop("build", model, "--out", docx);
    const pkg = readPackage(readFileSync(docx));
    const { sops } = recognise(readSnapshot(pkg));
    const { sop: read } = sops[0]!;
    const { findings } = createChecker().check(read, konteksDasar("diajukan", TODAY));
    const abaikan = findings
      .filter(({ severity }) => severity === "error")
      .reduce<Ignored[]>((kini, f) => abaikanTemuan(kini, f, read, "Istilah setempat", TODAY), []);
    const part = Part.ofText("customXml/item7.xml", storeToXml({ ...emptyStore(), abaikan }));
    writeFileSync(docx, toZip(withParts(pkg, [part])));

    const json = await sop("check", docx, "--json");
    const [report] = JSON.parse(json.out);
    expect(json.code).toBe(0);
    expect(report.diabaikan).toEqual([
      expect.objectContaining({ code: "MTB-03", langkah: 3, alasan: "Istilah setempat", tanggal: TODAY }),
    ]);
    expect(report.findings.map(({ code }: { code: string }) => code)).not.toContain("MTB-03");
    const { out } = await sop("check", docx);
    expect(out).toMatch(/^\S+: 0 kesalahan, .*, 1 diabaikan\n/);
    expect(out).toMatch(
      /\n {2}\[diabaikan\] langkah 3, waktu: .* \(MTB-03\) Alasan: Istilah setempat \(2026-11-23\)$/m,
    );
  });

  it("goes on after a file that cannot be read, and says why: exit code 2", async () => {
    const files = [
      inFolder("kosong.docx", ""),
      inFolder("teks.docx", "bukan zip"),
      inFolder("lama.docx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      join(folder, "hilang.docx"),
    ];
    const { code, out, err } = await sop("check", ...files, bersih, "--json");
    const reports = JSON.parse(out);
    expect(code).toBe(2);
    expect(err.split("\n")).toHaveLength(4);
    expect(reports.map(({ kind }: { kind: string }) => kind)).toEqual([...Array(4).fill("tidakTerbaca"), "sop-ap"]);
    for (const { error } of reports.slice(0, 4)) expect(error).toMatch(/^[A-Z].*\.$/);
  });

  it("checks every document of a folder and below, but not Word's lock files", async () => {
    mkdirSync(join(folder, "dinas/bidang"), { recursive: true });
    for (const name of ["b.docx", "dinas/bidang/a.docx", "dinas/c.docx"])
      await sop("build", bersih, "--out", join(folder, name));
    inFolder("~$b.docx", "x");
    inFolder("catatan.txt", "x");
    const { code, out } = await sop("check", folder, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).map(({ file }: { file: string }) => file)).toEqual(
      ["b.docx", "dinas/bidang/a.docx", "dinas/c.docx"].map((name) => join(folder, name)),
    );
    expect(await sop("check", join(folder, "dinas", "bidang"), "--json")).toMatchObject({ code: 0 });
  });

  it("gives byte-equal output for the same input", async () => {
    const file = inFolder("a.json", withStep({ kegiatan: "PPK menandatangani kontrak", ke: [] }));
    expect(await sop("check", file, "--json")).toEqual(await sop("check", file, "--json"));
  });

  it("treats what is missing in a draft as not filled in yet", async () => {
    const file = inFolder("a.json", JSON.stringify({ ...JSON.parse(readFileSync(bersih, "utf8")), identitas: {} }));
    const severities = async (tahap: string): Promise<Record<string, string>> => {
      const [report] = JSON.parse((await sop("check", file, "--json", "--tahap", tahap)).out);
      return Object.fromEntries(report.findings.map((f: { code: string; severity: string }) => [f.code, f.severity]));
    };
    expect(await severities("konsep")).toMatchObject({ "IDN-01": "info", "IDN-07": "info", "IDN-13": "info" });
    expect(await severities("final")).toMatchObject({ "IDN-01": "error", "IDN-07": "error", "IDN-13": "error" });
  });
});

describe("sop", () => {
  it("explains itself, and refuses what it does not know", async () => {
    expect(await sop("--help")).toMatchObject({ code: 0, out: expect.stringContaining("sop check") });
    expect(await sop("cek", "a.docx")).toEqual({
      code: 2,
      out: "",
      err: expect.stringContaining('"cek" tidak dikenal'),
    });
  });
});
