import { placeOf } from "../../src/ooxml/address";
import { NS } from "../../src/ooxml/xml";
import { recognise } from "../../src/recognise/recognise";
import type { Sebutan } from "../../src/sop/dokumen";
import { BOXES, identity, procedure, step } from "../support/sop-xml";
import { p, shape, snapshot, tbl, tr } from "../support/word-xml";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const BREAK = "<w:pageBreakBefore/>";
const KOP = p("PEMERINTAH KOTA CONTOH RAYA", BREAK) + p("DINAS SOSIAL");

const sheet = (values: Record<string, string> = {}): string =>
  KOP + identity(values) + p() + BOXES + p() + procedure([step({ nomor: "1", kegiatan: "Menerima berkas" })]);
const OTHER = { "Nomor SOP": "000.8.3/8/ORG/2026", "Nama SOP": "Pendataan Penerima Bantuan" };

/** Parts of heads, and the relationships that name them. */
const heads = (texts: readonly string[]): Record<string, string> => ({
  ...Object.fromEntries(
    texts.map((xml, index) => [`word/header${index}.xml`, `<w:hdr xmlns:w="${NS.w}" xmlns:r="${NS.r}">${xml}</w:hdr>`]),
  ),
  "word/_rels/document.xml.rels": `<Relationships xmlns="${NS.rel}">${texts
    .map((_, index) => `<Relationship Id="h${index}" Type="${REL}/header" Target="header${index}.xml"/>`)
    .join("")}</Relationships>`,
});
const refers = (head: number, kind = "header"): string => `<w:${kind}Reference w:type="default" r:id="h${head}"/>`;
const section = (inner: string): string => `<w:sectPr>${inner}</w:sectPr>`;
const ends = (inner: string): string => p("", section(inner));

const sopsOf = (body: string, files: Record<string, string> = {}) => recognise(snapshot(body, files)).sops;
const sebutanOf = (body: string, files: Record<string, string> = {}): (Sebutan[] | undefined)[] =>
  sopsOf(body, files).map(({ sop }) => sop.dokumen?.sebutan);

describe("the cover", () => {
  const lines = [
    "STANDAR OPERASIONAL PROSEDUR",
    "(SOP)",
    "",
    "PENYALURAN BANTUAN",
    "SOSIAL",
    "",
    "DINAS SOSIAL",
    "TAHUN 2026",
  ];
  const body = lines.map((line) => p(line)).join("") + sheet();

  test("gives the name below the title, the office and the year, each with its place", () => {
    expect(sebutanOf(body)).toEqual([
      [{ di: "sampul", judul: "PENYALURAN BANTUAN SOSIAL", instansi: ["DINAS SOSIAL"], tahun: "TAHUN 2026" }],
    ]);
    const at = (path: string) => placeOf(sopsOf(body)[0]!.alamat.get(path)!).paragraphs;
    expect(at("dokumen.sebutan.0.judul")).toEqual([3, 4]);
    expect(at("dokumen.sebutan.0.instansi.0")).toEqual([6]);
    expect(at("dokumen.sebutan.0.tahun")).toEqual([7]);
  });

  test("may have labels, and names in text boxes", () => {
    const box = shape("rect", { text: "SOP Penyaluran Bantuan Sosial" });
    expect(sebutanOf(p(box) + p("Nomor SOP: 000.8.3/9/ORG/2026") + sheet())).toEqual([
      [{ di: "sampul", judul: "Penyaluran Bantuan Sosial", nomor: "000.8.3/9/ORG/2026" }],
    ]);
  });

  test.each([
    ["no cover", sheet()],
    ["only what the SOP is", p("STANDAR OPERASIONAL PROSEDUR") + sheet()],
    ["a name of an office on two lines", p("SOP") + p("PEMERINTAH KOTA") + p("CONTOH RAYA") + sheet()],
    ["a decree", p("KEPUTUSAN KEPALA DINAS SOSIAL") + p("NOMOR: 188/12/2026") + p("SOP Pelayanan Umum") + sheet()],
    [
      "running text",
      Array.from({ length: 40 }, (_, n) => p(`Paragraf ${n} tentang SOP Pelayanan Umum`)).join("") + sheet(),
    ],
  ])("%s: nothing of its own", (_, text) => {
    const [sebutan = []] = sebutanOf(text);
    expect(sebutan.map(({ judul, nama, nomor, tahun }) => [judul, nama, nomor, tahun].join(""))).toEqual(
      sebutan.map(() => ""),
    );
  });

  test("of a bundle speaks of all of it: only its offices count", () => {
    const front = p("STANDAR OPERASIONAL PROSEDUR") + p("PELAYANAN UMUM") + p("DINAS KESEHATAN") + p("2025");
    expect(sebutanOf(front + sheet() + sheet(OTHER))).toEqual([
      [{ di: "sampul", instansi: ["DINAS KESEHATAN"] }],
      undefined,
    ]);
  });

  test("of a later SOP in a bundle is its own", () => {
    const own = p("SOP PENDATAAN PENERIMA", BREAK) + p("TAHUN 2024");
    expect(sebutanOf(sheet() + own + sheet(OTHER))).toEqual([
      undefined,
      [{ di: "sampul", judul: "PENDATAAN PENERIMA", tahun: "TAHUN 2024" }],
    ]);
  });
});

describe("heads and feet of the pages", () => {
  const table = tbl([
    tr(["Dinas Sosial", "Nomor SOP", "000.8.3/7/ORG/2026"]),
    tr(["SOP Penyaluran Bantuan Sosial", "Nomor", "Hal. 1"]),
  ]);

  test("are read from their parts, in cells and beside the number of the page", () => {
    const foot = p("SOP Cuti Tahunan") + p("Halaman 1 dari 4");
    const files = heads([table, foot]);
    expect(sebutanOf(sheet() + section(refers(0) + refers(1, "footer")), files)).toEqual([
      [
        { di: "kepala", judul: "Penyaluran Bantuan Sosial", nomor: "000.8.3/7/ORG/2026", instansi: ["Dinas Sosial"] },
        { di: "kaki", judul: "Cuti Tahunan" },
      ],
    ]);
  });

  test("belong to the SOP on whose pages they stand; a section without its own has those of the one before", () => {
    const files = heads([p("SOP Penyaluran Bantuan Sosial"), p("SOP Pendataan Penerima Bantuan")]);
    const body = `${sheet()}${ends(refers(0))}${sheet(OTHER)}${ends(refers(1))}${section("")}`;
    expect(sebutanOf(body, files)).toEqual([
      [{ di: "kepala", judul: "Penyaluran Bantuan Sosial" }],
      [{ di: "kepala", judul: "Pendataan Penerima Bantuan" }],
    ]);
  });

  test("that several SOPs share give only offices", () => {
    const files = heads([p("SOP Pelayanan Umum") + p("Dinas Kesehatan")]);
    const same = [{ di: "kepala", instansi: ["Dinas Kesehatan"] }];
    expect(sebutanOf(sheet() + sheet(OTHER) + section(refers(0)), files)).toEqual([same, same]);
  });

  test.each([
    ["one with a page number only", heads([p("Halaman 1 dari 2")])],
    ["one whose part is broken", { ...heads([""]), "word/header0.xml": "<w:hdr" }],
    ["one that is not given", { "word/_rels/document.xml.rels": `<Relationships xmlns="${NS.rel}"/>` }],
  ])("%s says nothing", (_, files) => {
    expect(sebutanOf(sheet() + section(refers(0)), files)).toEqual([undefined]);
  });
});

describe("the list of a bundle", () => {
  const list = (rows: readonly string[][]): string =>
    p("DAFTAR SOP") + tbl([["No", "Nomor", "Judul"], ...rows].map((row) => tr(row)));

  test("says what it has for the name or the number of an SOP", () => {
    const body = list([
      ["1", "000.8.3/7/ORG/2026", "SOP Penyaluran Bantuan"],
      ["2", "000.8.3/9/ORG/2026", "Pendataan Penerima Bantuan"],
      ["3", "000.8.3/1/ORG/2026", "Cuti Tahunan"],
    ]);
    const read = sebutanOf(body + sheet() + sheet(OTHER)).map((all = []) => all.filter(({ di }) => di === "daftar"));
    expect(read).toEqual([
      [{ di: "daftar", nama: "SOP Penyaluran Bantuan", nomor: "000.8.3/7/ORG/2026" }],
      [{ di: "daftar", nama: "Pendataan Penerima Bantuan", nomor: "000.8.3/9/ORG/2026" }],
    ]);
  });

  test("that has page numbers and dates in place of numbers says nothing", () => {
    const body = list([["1", "12", "Penyaluran Bantuan Sosial"]]);
    expect(sebutanOf(body + sheet()).flatMap((all = []) => all.filter(({ di }) => di === "daftar"))).toEqual([]);
  });
});

test("an identity that stands only in the heads of the pages is told of, one that is repeated there is not", () => {
  const steps = procedure([step({ nomor: "1", kegiatan: "Menerima berkas" })]);
  const body = (own: string): string => own + BOXES + p() + steps + section(refers(0));
  const catatan = (own: string): readonly string[] => recognise(snapshot(body(own), heads([KOP + identity()]))).catatan;
  expect(catatan("")).toEqual(["identitasDiKepalaHalaman"]);
  expect(catatan(identity())).toEqual([]);
});
