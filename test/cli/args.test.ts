import { parseCommand } from "../../src/cli/args";
import { UsageError } from "../../src/cli/messages";

const TODAY = "2026-11-23";

describe("command line", () => {
  it.each([
    [[], { name: "help" }],
    [["--help"], { name: "help" }],
    [
      ["check", "a.docx"],
      { name: "check", files: ["a.docx"], json: false, semua: false, tahap: "diajukan", tanggal: TODAY },
    ],
    [
      ["check", "a.docx", "b", "--json", "--semua", "--tahap", "konsep", "--tanggal=2025-01-31"],
      { name: "check", files: ["a.docx", "b"], json: true, semua: true, tahap: "konsep", tanggal: "2025-01-31" },
    ],
    [["read", "a.docx", "--json"], { name: "read", file: "a.docx", json: true }],
    [
      ["build", "m.json", "--out", "a.docx", "--kertas", "A4", "--halaman-judul", "--profile", "p.json"],
      {
        ...{ name: "build", file: "m.json", out: "a.docx", profile: "p.json", tanggal: TODAY },
        template: { kertas: "A4", halamanJudul: true },
      },
    ],
  ])("%j", (argv, command) => {
    expect(parseCommand(argv, TODAY)).toEqual(command);
  });

  it.each([
    [["periksa", "a.docx"], /"periksa" tidak dikenal/],
    [["check"], /Sebutkan berkas/],
    [["check", "a.docx", "--tahap", "draf"], /Tahap "draf" tidak dikenal/],
    [["check", "a.docx", "--tanggal", "31-12-2025"], /"31-12-2025" tidak dapat dibaca/],
    [["check", "a.docx", "--tanggal", "2025-02-30"], /"2025-02-30" tidak dapat dibaca/],
    [["check", "a.docx", "--warna"], /"--warna" tidak dikenal/],
    [["check", "a.docx", "--tahap"], /"--tahap" memerlukan/],
    [["read", "a.docx", "b.docx"], /satu berkas saja/],
    [["build", "m.json"], /--out/],
    [["build", "m.json", "--out", "a.docx", "--kertas", "A3"], /Kertas "A3" tidak dikenal/],
  ])("refuses %j", (argv, sentence) => {
    expect(() => parseCommand(argv, TODAY)).toThrow(UsageError);
    expect(() => parseCommand(argv, TODAY)).toThrow(sentence);
  });
});
