import bersih from "../../fixtures/sop-bersih.json";
import { planFlowchart } from "../../../src/flowchart/index";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import { readPackage, toZip } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import { buildDocument } from "../../../src/ooxml/writer/document";
import { layoutFor } from "../../../src/ooxml/writer/page";
import { recognise } from "../../../src/recognise/recognise";
import { describeSymbol, shapeName } from "../../../src/sop/bagan-names";
import type { Dokumen } from "../../../src/sop/dokumen";
import type { Sop } from "../../../src/sop/sop";
import { sopOf } from "../../bench/flows";
import { procedure, step } from "../../support/sop-xml";
import { shape, snapshot } from "../../support/word-xml";

/** A row with one symbol of ours, so many points from the left edge of its cell and from the top. */
const row = (langkah: number, x: number, y = 0, more = ""): string => {
  const description = describeSymbol({ langkah, pelaksana: "Operator", bentuk: "kotak", ke: [] }, false);
  const name = shapeName({ kind: "simbol", langkah, simbol: 0 });
  const symbol = shape("flowChartProcess", { name, description, x, y });
  return step({ nomor: String(langkah + 1), kegiatan: "Mencatat", pelaksana: [symbol + more, ""] });
};

const facts = (...rows: string[]): Dokumen => recognise(snapshot(procedure(rows))).sops[0]!.sop.dokumen!;

test("a symbol that was moved more than half out of its cell is told", () => {
  expect(facts(row(0, 2), row(1, 300), row(2, -25), row(3, 2, -15)).diLuarSel).toEqual([
    "prosedur.langkah.1.simbol.0",
    "prosedur.langkah.2.simbol.0",
    "prosedur.langkah.3.simbol.0",
  ]);
});

test("letters of page connectors: ours by name, others by their text, long texts are no letters", () => {
  const own = shape("flowChartOffpageConnector", {
    name: shapeName({ kind: "penghubung", letter: "B", side: "masuk", langkah: 0, keluar: 0 }),
    text: "B",
  });
  const others = ["1", "ke halaman dua"].map((text) => shape("homePlate", { text })).join("");
  expect(facts(row(0, 2, 0, own + others)).penghubung).toEqual(["B", "1"]);
  expect(facts(row(0, 2)).penghubung).toEqual([]);
});

test("in what we draw ourselves all symbols lie in their cells, and page connectors have partners", () => {
  const long = sopOf(bersih as Sop, 40);
  const [read] = recognise(
    readSnapshot(
      readPackage(
        toZip(buildDocument(long, planFlowchart(long.prosedur, layoutFor(DEFAULT_TEMPLATE)), DEFAULT_TEMPLATE)),
      ),
    ),
  ).sops;
  const { diLuarSel, penghubung = [] } = read!.sop.dokumen!;
  expect(diLuarSel).toEqual([]);
  expect(penghubung.length).toBeGreaterThan(1);
  for (const letter of penghubung) expect(penghubung.filter((other) => other === letter).length).toBeGreaterThan(1);
});
