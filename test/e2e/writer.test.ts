import { planFlowchart } from "../../src/flowchart/plan-flowchart";
import { DEFAULT_TEMPLATE, type TemplateOptions } from "../../src/ooxml/options";
import { toZip } from "../../src/ooxml/package";
import { buildDocument } from "../../src/ooxml/writer/document";
import { layoutFor, sopPage } from "../../src/ooxml/writer/page";
import { lengkapi } from "../../src/sop/input";
import { sopKosong } from "../../src/sop/kosong";
import type { Kertas } from "../../src/sop/profile";
import type { Sop } from "../../src/sop/sop";
import bersih from "../fixtures/sop-bersih.json";
import { layOut, type Page } from "../support/libreoffice";

const BERSIH = lengkapi(bersih as Parameters<typeof lengkapi>[0]);

/** As long as real SOPs get: nine laws, every box full, thirty steps with loops. */
const PANJANG: Sop = {
  ...BERSIH,
  dasarHukum: Array.from({ length: 9 }, (_, index) => BERSIH.dasarHukum[index % 3] ?? ""),
  kualifikasiPelaksana: Array.from({ length: 5 }, () => "Memahami tata naskah dinas dan kearsipan"),
  peralatan: ["Komputer", "Printer", "Alat tulis kantor", "Lembar disposisi", "Jaringan internet"],
  prosedur: {
    pelaksana: BERSIH.prosedur.pelaksana,
    langkah: Array.from({ length: 30 }, (_, index) => {
      const step = BERSIH.prosedur.langkah[index % 8];
      if (!step) throw new Error("The sample has eight steps.");
      const loop = index % 6 === 5 ? [{ langkah: index - 1, label: "Tidak" }] : [];
      const ke = index === 29 ? [] : [{ langkah: index + 2, label: loop.length > 0 ? "Ya" : undefined }, ...loop];
      return { ...step, nomor: index + 1, ke: ke.map(({ label, ...to }) => ({ ...to, ...(label ? { label } : {}) })) };
    }),
  },
};

interface Case {
  readonly name: string;
  readonly sop: Sop;
  readonly options: TemplateOptions;
}

const SOPS: readonly [string, Sop][] = [
  ["kosong", sopKosong()],
  ["bersih", BERSIH],
  ["panjang", PANJANG],
];
const CASES: readonly Case[] = (["F4", "A4", "Legal", "Letter"] as const).flatMap((kertas: Kertas) =>
  [false, true].flatMap((halamanJudul) =>
    SOPS.map(([name, sop]) => ({
      name: `${kertas}-${halamanJudul ? "sampul-" : ""}${name}`,
      sop,
      options: { ...DEFAULT_TEMPLATE, kertas, halamanJudul },
    })),
  ),
);

let laidOut: Map<string, Page[]>;

beforeAll(async () => {
  laidOut = await layOut(
    new Map(CASES.map(({ name, sop, options }) => [name, toZip(buildDocument(sop, null, options))])),
  );
});

const textOf = (pages: readonly Page[]): string => pages.flatMap(({ words }) => words.map(({ text }) => text)).join("");
const plain = (text: string): string => text.replace(/[\s\u00AD-]/g, "").toLowerCase();

describe.each(CASES)("$name", ({ name, sop, options }) => {
  const pages = (): Page[] => laidOut.get(name) ?? [];

  test("has the pages of the plan: cover, identity, procedure", () => {
    const { prosedur } = sop;
    const procedure = prosedur.langkah.length === 0 ? 1 : planFlowchart(prosedur, layoutFor(options)).pages;
    expect(pages()).toHaveLength((options.halamanJudul ? 1 : 0) + 1 + procedure);
  });

  test("keeps all words between the margins", () => {
    const { width, height, margin } = sopPage(options.kertas);
    for (const page of pages()) {
      expect(Math.abs(page.width - width) + Math.abs(page.height - height)).toBeLessThan(2);
      const outside = page.words.filter(
        ({ left, top, right, bottom }) =>
          left < margin.left - 1 ||
          right > width - margin.right + 1 ||
          top < margin.top - 1 ||
          bottom > height - margin.bottom + 1,
      );
      expect(outside).toEqual([]);
    }
  });

  test("shows every text", () => {
    const shown = plain(textOf(pages()));
    const { identitas, prosedur } = sop;
    const wanted = [
      identitas.instansi,
      identitas.nomor,
      identitas.pengesahan.nama,
      ...sop.dasarHukum,
      ...sop.peralatan,
      // A long title is parted where the plan says.
      ...planFlowchart(prosedur, layoutFor(options)).header.titles.flatMap((title) => title.split("\u00AD")),
    ];
    // Words of neighbouring cells mix within a line, so a text is looked for word by word.
    const missing = wanted.flatMap((text) => text.split(" ")).filter((word) => !shown.includes(plain(word)));
    expect(missing).toEqual([]);
    for (const { nomor } of prosedur.langkah) expect(shown).toContain(String(nomor));
  });
});
