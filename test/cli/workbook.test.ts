import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader/read-snapshot";
import { recognise } from "../../src/recognise/recognise";
import { lengkapi } from "../../src/sop/input";
import { xlsx } from "../support/xlsx";
import { drawnSheet } from "../support/xlsx-flow";

const folder = mkdtempSync(join(tmpdir(), "buku-"));
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const PROSEDUR = lengkapi({
  prosedur: {
    pelaksana: ["Staf", "Kepala"],
    langkah: ["kapsul", "kotak", "kapsul"].map((bentuk, n) => ({
      nomor: n + 1,
      kegiatan: `Mengerjakan berkas ${n + 1}`,
      simbol: [{ pelaksana: n % 2, bentuk: bentuk as "kapsul" | "kotak" }],
      mutuBaku: { kelengkapan: "Berkas", waktu: "5 menit", output: "Berkas" },
      ke: n < 2 ? [{ langkah: n + 2 }] : [],
    })),
  },
}).prosedur;

beforeAll(() => {
  const identity = [
    ["NOMOR SOP", "065/12"],
    ["NAMA SOP", "Pengelolaan Berkas"],
    ["TANGGAL PEMBUATAN", "1 Juni 2025"],
  ];
  writeFileSync(file("sop.xlsx"), xlsx({ name: "COVER", rows: identity }, drawnSheet(PROSEDUR)));
  writeFileSync(file("belanja.xlsx"), xlsx({ name: "Belanja", rows: [["Barang", "Harga"]] }));
  writeFileSync(file("lama.xls"), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
});

async function sop(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(argv, "2026-11-24", { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

it("read prints the identity of the cover and the steps of the drawing", async () => {
  const { code, out } = await sop("read", file("sop.xlsx"), "--json");
  const read = JSON.parse(out) as { identitas: { nomor: string; nama: string }; prosedur: unknown };
  expect(code).toBe(0);
  expect(read.identitas).toMatchObject({ nomor: "065/12", nama: "Pengelolaan Berkas" });
  expect(read.prosedur).toEqual(PROSEDUR);
});

it("check judges it, without what only pages of Word have", async () => {
  const { code, out } = await sop("check", file("sop.xlsx"), "--json");
  const [{ kind, results }] = JSON.parse(out) as [{ kind: string; results: { rule: string; outcome: string }[] }];
  expect([code, kind]).toEqual([1, "sop-ap"]);
  expect(results.find(({ rule }) => rule === "kepala-tabel-berulang")?.outcome).toBe("tidakBerlaku");
});

it("build draws it anew as a Word document", async () => {
  expect(await sop("build", file("sop.xlsx"), "--out", file("sop.docx"))).toMatchObject({ code: 0, err: "" });
  const [built] = recognise(readSnapshot(readPackage(new Uint8Array(readFileSync(file("sop.docx")))))).sops;
  expect(built?.sop.prosedur).toEqual(PROSEDUR);
});

it.each([
  ["build", "belanja.xlsx", /Tabel langkah tidak ditemukan/],
  ["read", "lama.xls", /bukan buku kerja Excel|program lain/],
])("%s %s says what is wrong", async (command, name, sentence) => {
  const { code, err } = await sop(command, file(name), ...(command === "build" ? ["--out", file("x.docx")] : []));
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});
