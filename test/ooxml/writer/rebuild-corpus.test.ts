import { planFlowchart } from "../../../src/flowchart/plan-flowchart";
import { fromFlatOpc, mainDocument, readPackage, type Package } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import type { PageSetup, Snapshot } from "../../../src/ooxml/snapshot";
import { rebuildProcedure } from "../../../src/ooxml/writer/insertion";
import { layoutOn } from "../../../src/ooxml/writer/page";
import { matchSteps } from "../../../src/ooxml/writer/rebuild/match-steps";
import { tableMap, type TableMap } from "../../../src/ooxml/writer/rebuild/table-map";
import { all, isElement, NS } from "../../../src/ooxml/xml";
import { recognise } from "../../../src/recognise/recognise";
import type { RecognisedSop } from "../../../src/recognise/recognition";
import { teksSel } from "../../../src/sop/sel";
import type { Prosedur } from "../../../src/sop/sop";
import { corpusFile, describeCorpus, handmade } from "../../support/corpus";
import { lint } from "../../support/lint-ooxml";

interface Sample {
  readonly pkg: Package;
  readonly snapshot: Snapshot;
  readonly sop: RecognisedSop;
  readonly table: number;
  readonly element: Element;
  readonly map: TableMap;
}

/** Tables as the reader counts them: in document order, those of text boxes and of older programs' branches left out. */
function tablesOf(pkg: Package): Element[] {
  const hidden = (node: Node | null): boolean =>
    node !== null &&
    (isElement(node, NS.w, "txbxContent") || isElement(node, NS.mc, "Fallback") || hidden(node.parentNode));
  return all(mainDocument(pkg).root, NS.w, "tbl").filter((table) => !hidden(table));
}

function samples(name: string): Sample[] {
  const pkg = readPackage(corpusFile(`handmade/${name}.docx`));
  const snapshot = readSnapshot(pkg);
  const elements = tablesOf(pkg);
  return recognise(snapshot).sops.flatMap((sop) => {
    const table = sop.procedureTables[0] ?? -1;
    const element = elements[table];
    const map = tableMap(snapshot, sop.sop.prosedur, sop.alamat, table);
    return element && map ? [{ pkg, snapshot, sop, table, element, map }] : [];
  });
}

function rebuilt({ pkg, snapshot, sop, element, map }: Sample, now: Prosedur): Snapshot {
  const page = snapshot.sections.at(-1) as PageSetup;
  const before = sop.sop.prosedur;
  const rebuild = {
    table: element,
    map,
    before,
    now,
    origin: matchSteps(before.langkah, now.langkah),
    plan: planFlowchart(now, layoutOn(page, "Arial")),
  };
  const result = fromFlatOpc(rebuildProcedure(rebuild, { huruf: "Arial", host: pkg }));
  expect(lint(result).filter((fault) => !fault.startsWith("control"))).toEqual([]);
  return readSnapshot(result);
}

/** Texts of all cells of a table but those in the given grid columns of its body. */
function texts(snapshot: Snapshot, table: number, headerRows: number, skip: (column: number) => boolean): string[] {
  return (snapshot.tables[table]?.rows ?? []).flatMap(({ cells }, row) =>
    cells
      .filter(({ column }) => row < headerRows || !skip(column))
      .flatMap(({ paragraphs }) =>
        paragraphs.map((index) => (snapshot.paragraphs[index]?.text ?? "").replace(/\u00AD/g, "").trim()),
      )
      .filter((text) => text !== "" && !/^\(?\d+[).]?$/.test(text)),
  );
}

describeCorpus("handmade tables", () => {
  const found = handmade().flatMap((name) =>
    samples(name).map((sample, index) => ({ name: `${name} ${index}`, sample })),
  );

  test("all of them can be rebuilt", () => expect(found.length).toBeGreaterThanOrEqual(handmade().length));

  test.each(found)("$name: with the same steps every text of the header and the columns stays", ({ sample }) => {
    const { map, snapshot, table, sop } = sample;
    const first = Math.min(...map.performers.filter((column) => column !== null));
    const end = Math.min(Infinity, ...Object.values(map.columns).filter((column) => column > first));
    const before = texts(snapshot, table, map.headerRows, (column) => column >= first && column < end);
    const after = rebuilt(sample, sop.sop.prosedur);
    const performers = sop.sop.prosedur.pelaksana.length;
    const now = texts(after, 0, map.headerRows, (column) => column >= first && column < first + performers);
    // Steps of a table that was split come from the model; their cells are in the other tables.
    if (map.rows.includes(null)) expect(now).toEqual(expect.arrayContaining(before));
    else expect(now.sort()).toEqual(before.sort());
  });

  test.each(found)("$name: one step less, one more, and another performer are read back", ({ sample }) => {
    const { prosedur } = sample.sop.sop;
    const [first, ...rest] = prosedur.langkah;
    if (!first) throw new Error("A sample has steps.");
    const last = { ...first, nomor: null, kegiatan: "Mengarsipkan salinan", keterangan: "", ke: [] };
    const simple = [...rest, last].map((step, index, list) => ({
      ...step,
      simbol: [{ pelaksana: index % (prosedur.pelaksana.length + 1), bentuk: "kotak" as const }],
      ke: index + 1 < list.length ? [{ langkah: index + 2 }] : [],
      mutuBaku: {
        kelengkapan: teksSel(step.mutuBaku.kelengkapan),
        waktu: teksSel(step.mutuBaku.waktu),
        output: teksSel(step.mutuBaku.output),
      },
    }));
    const now: Prosedur = { pelaksana: [...prosedur.pelaksana, "Arsiparis Baru"], langkah: simple };
    const after = rebuilt(sample, now);
    const shown = texts(after, 0, 0, () => false);
    for (const { kegiatan } of simple) {
      for (const line of kegiatan.split("\n")) expect(shown.join("\n")).toContain(line.trim());
    }
    expect(shown).toContain("Arsiparis Baru");
    expect(after.shapes.filter(({ name }) => name.startsWith("SOP simbol"))).toHaveLength(simple.length);
  });
});
