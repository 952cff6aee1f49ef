import { serializeNode } from "#dom";
import { planFlowchart } from "../../../src/flowchart/plan-flowchart";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import type { Package } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import { carry } from "../../../src/ooxml/writer/carrier";
import { gap } from "../../../src/ooxml/writer/content";
import { layoutFor } from "../../../src/ooxml/writer/page";
import { emptyPackage } from "../../../src/ooxml/writer/parts";
import { pen } from "../../../src/ooxml/writer/pen";
import { matchSteps } from "../../../src/ooxml/writer/rebuild/match-steps";
import { rebuildTable } from "../../../src/ooxml/writer/rebuild/rebuild-table";
import { ptToTwip } from "../../../src/ooxml/xml";
import type { Prosedur } from "../../../src/sop/sop";
import { SDK_TIMEOUT, validate } from "../../support/validate";
import { AKTIVITAS, step } from "./old-tables";

const { table, map, before } = AKTIVITAS;
const layout = layoutFor(DEFAULT_TEMPLATE);

function rebuilt(now: Prosedur): { pkg: Package; xml: string; texts: string[][]; rows: number } {
  const plan = planFlowchart(now, layout);
  const origin = matchSteps(before.langkah, now.langkah);
  const xml = rebuildTable({ table, map, before, now, origin, plan }, pen());
  const pkg = carry(emptyPackage("Arial", ""), { body: xml + gap(), huruf: "Arial" });
  const snapshot = readSnapshot(pkg);
  const texts = (snapshot.tables[0]?.rows ?? []).map(({ cells }) =>
    cells.map(({ paragraphs }) =>
      paragraphs
        .map((index) => snapshot.paragraphs[index]?.text ?? "")
        .join("\n")
        .trim(),
    ),
  );
  return { pkg, xml, texts, rows: texts.length };
}

const KEPT = /<w:p w:rsidR="00AB12CD">.*?<\/w:p>/gs;
/** Paragraphs of the user's text that stand in a piece of markup just as they were. */
const keptParagraphs = (xml: string): string[] =>
  (xml.match(KEPT) ?? []).filter((paragraph) => !paragraph.includes("w:drawing") && paragraph.includes("<w:t>"));

describe("the same steps again", () => {
  const { pkg, xml, texts } = rebuilt(before);

  test("every text stays where it was, the header of another house and its numbers included", () => {
    expect(texts[0]).toEqual(["Aktivitas", "Pelaku Kegiatan", "Mutu Baku", "Ket.", "Paraf"]);
    expect(texts[1]).toEqual(["", "Staf", "Camat", "Persyaratan", "Waktu", "Output", "", ""]);
    expect(texts[2]).toEqual(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"]);
    expect(texts[3]).toEqual(["Menerima berkas", "", "", "Berkas", "5 menit", "Berkas", "Lengkap", "ab"]);
    expect(texts[4]).toEqual(["Catatan: loket tutup pukul 15.00"]);
    expect(texts[5]).toEqual(["Menandatangani surat", "", "", "Konsep", "", "Surat", "", "cd"]);
  });

  test("the paragraphs of texts are the user's own, byte for byte", () => {
    const wanted = keptParagraphs(serializeNode(table));
    expect(wanted.length).toBeGreaterThan(20);
    expect(keptParagraphs(xml)).toEqual(expect.arrayContaining(wanted));
  });

  test("old shapes are gone, new ones stand in the performers' columns, merged cells stay merged", () => {
    const { shapes, tables } = readSnapshot(pkg);
    expect(shapes.filter(({ name }) => !name.startsWith("SOP "))).toEqual([]);
    expect(shapes.filter(({ name }) => name.startsWith("SOP simbol"))).toHaveLength(2);
    expect(tables[0]?.rows[3]?.cells[4]?.rowSpan).toBeGreaterThan(1);
  });

  test("it fills the plan's width and repeats its header", () => {
    const { tables } = readSnapshot(pkg);
    const width = (tables[0]?.grid ?? []).reduce((sum, each) => sum + each, 0);
    expect(Math.abs(ptToTwip(width) - ptToTwip(layout.width))).toBeLessThan(10);
    expect(tables[0]?.rows.map(({ header }) => header)).toEqual([true, true, true, false, false, false]);
  });

  test("it is sound", async () => expect(await validate(pkg)).toEqual([]), SDK_TIMEOUT);
});

describe("another flow", () => {
  const [first, second] = before.langkah as [Prosedur["langkah"][0], Prosedur["langkah"][0]];
  const now: Prosedur = {
    pelaksana: ["Camat", "Sekretaris", "Staf"],
    langkah: [
      { ...first, simbol: [{ pelaksana: 2, bentuk: "kapsul" }], mutuBaku: { ...first.mutuBaku, waktu: "5 menit" } },
      step("Memeriksa berkas", 1, ["Berkas", "10 menit", "Berkas"], "", 3),
      { ...second, mutuBaku: { ...second.mutuBaku, waktu: "2 hari", output: "Surat & salinan" } },
    ],
  };
  const { pkg, xml, texts } = rebuilt(now);

  test("performers are renamed in the look of the old ones, the row of numbers goes on counting", () => {
    expect(texts[1]).toEqual(["", "Camat", "Sekretaris", "Staf", "Persyaratan", "Waktu", "Output", "", ""]);
    expect(texts[2]?.at(-1)).toBe("(9)");
    const titles = readSnapshot(pkg).tables[0]?.rows[1]?.cells.map(({ columnSpan }) => columnSpan);
    expect(titles).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("a new step stands between the old ones, what the user wrote between them stays", () => {
    expect(texts.slice(3).map(([text]) => text)).toEqual([
      "Menerima berkas",
      "Catatan: loket tutup pukul 15.00",
      "Memeriksa berkas",
      "Menandatangani surat",
    ]);
    expect(texts[6]?.slice(4)).toEqual(["Konsep", "2 hari", "Surat & salinan", "", "cd"]);
  });

  test("changed and new texts have the user's font", () => {
    const paragraph = /<w:p>(?:(?!<\/w:p>).)*Surat &amp; salinan/s.exec(xml)?.[0] ?? "";
    expect(paragraph).toContain("Bookman Old Style");
  });

  test("it is sound", async () => expect(await validate(pkg)).toEqual([]), SDK_TIMEOUT);
});

test("a column that the table lacks is added when a step has a text for it", () => {
  const columns = { ...map.columns, keterangan: undefined };
  const now: Prosedur = { ...before, langkah: before.langkah.map((each) => ({ ...each, keterangan: "Baru" })) };
  const plan = planFlowchart(now, layout);
  const source = { table, map: { ...map, columns }, before, now, origin: [0, 1], plan };
  const xml = rebuildTable(source, pen());
  expect(xml.match(/>Baru</g)).toHaveLength(2);
  expect(xml.match(/>Keterangan</g)).toHaveLength(1);
  expect(xml).toContain(">Lengkap<");
});

test("a step that is gone takes its row with it, and nothing else", () => {
  const { texts } = rebuilt({ ...before, langkah: before.langkah.slice(1) });
  expect(texts.slice(3).map(([text]) => text)).toEqual(["Catatan: loket tutup pukul 15.00", "Menandatangani surat"]);
});
