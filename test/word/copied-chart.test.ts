import { serializeNode } from "#dom";
import { DEFAULT_LIMITS, mainDocument, readPackage, type Package } from "../../src/ooxml/package";
import { unzip, zip } from "../../src/ooxml/package/zip";
import { all, attribute, child, NS } from "../../src/ooxml/xml";
import { SDK_TIMEOUT, validate } from "../support/validate";
import { SOP, sopDocx } from "./support/documents";
import { closeScenes, openScene, type Scene } from "./support/scene";

afterEach(closeScenes);

/** A document with the chart of ours, and copies of its table or of the whole SOP below, with all names and numbers as they were. */
function withCopies(what: "table" | "sop", times: number): Uint8Array {
  const pkg = readPackage(sopDocx());
  const body = child(mainDocument(pkg).root, NS.w, "body") as Element;
  const owner = body.ownerDocument as Document;
  const blocks = Array.from(body.childNodes).filter((node) => (node as Element).localName !== "sectPr");
  const chart = blocks.filter((node) => (node as Element).localName === "tbl").slice(-1);
  for (let copy = 0; copy < times; copy++) {
    body.insertBefore(owner.createElementNS(NS.w, "w:p"), body.lastChild);
    for (const block of what === "sop" ? blocks : chart) body.insertBefore(block.cloneNode(true), body.lastChild);
    body.insertBefore(owner.createElementNS(NS.w, "w:p"), body.lastChild);
  }
  const files = unzip(sopDocx(), DEFAULT_LIMITS.maxBytes);
  return zip([
    ...files,
    ["word/document.xml", new TextEncoder().encode(serializeNode(body.ownerDocument!.documentElement))],
  ]);
}

const packageOf = (scene: Scene): Package => readPackage(scene.office.engine.save());
const chartsOf = (pkg: Package): Element[] =>
  all(mainDocument(pkg).root, NS.w, "tbl").filter((table) => all(table, NS.wp, "docPr").length > 3);
const ids = (element: Element): string[] =>
  all(element, NS.wp, "docPr").map((each) => attribute(each, null, "id") ?? "");
/** Texts and shapes of a chart, to see that it is the same. */
const contents = (chart: Element): string =>
  [
    chart.textContent,
    ...all(chart, NS.wp, "docPr").flatMap((each) => ["id", "name"].map((name) => attribute(each, null, name))),
  ].join();
const flow = (ke: { langkah: number | null }[][]): (number | null)[][] =>
  ke.map((own) => own.map(({ langkah }) => langkah));
const STEPS = SOP.prosedur.langkah.length;

test.each([1, 2])(
  "each of %i copies of the whole SOP is read, redrawn with numbers of its own, and brought back",
  async (times) => {
    const scene = await openScene(withCopies("sop", times));
    const read = async () => (await scene.session.read()).recognition.sops;
    const sops = await read();
    expect(sops.map(({ sop }) => sop.prosedur)).toEqual(Array(times + 1).fill(SOP.prosedur));
    expect(sops.flatMap(({ pertanyaan }) => pertanyaan)).toEqual([]);
    for (const at of sops.keys()) {
      const before = chartsOf(packageOf(scene)).map(contents);
      const changed = {
        ...SOP.prosedur,
        langkah: SOP.prosedur.langkah.map((each) => ({ ...each, kegiatan: `${each.kegiatan} ${at}` })),
      };
      expect(await scene.session.buildFlowchart(changed, (await read())[at]!)).toEqual({ ok: true, notes: [] });
      const charts = chartsOf(packageOf(scene));
      const others = charts.filter((_, index) => index !== at);
      const own = ids(charts[at]!);
      expect(new Set(own).size).toBe(own.length);
      expect(own.filter((id) => others.flatMap(ids).includes(id))).toEqual([]);
      expect(others.map(contents)).toEqual(before.filter((_, index) => index !== at));
      expect((await read()).map(({ sop }) => sop.prosedur.langkah[0]!.kegiatan.endsWith(` ${at}`))).toEqual(
        sops.map((_, index) => index === at),
      );
      expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
      expect((await read()).map(({ sop }) => sop.prosedur)).toEqual(Array(times + 1).fill(SOP.prosedur));
    }
  },
);

test(
  "a table that was copied below its own keeps its arrows; drawn as one, no number is given twice",
  async () => {
    const scene = await openScene(withCopies("table", 1));
    const [sop, ...others] = (await scene.session.read()).recognition.sops;
    expect(others).toEqual([]);
    const own = flow(SOP.prosedur.langkah.map(({ ke }) => ke));
    const below = own.map((ke) => ke.map((langkah) => (langkah ?? 0) + STEPS));
    expect(flow(sop!.sop.prosedur.langkah.map(({ ke }) => ke))).toEqual([...own, ...below]);
    expect(sop!.pertanyaan).toEqual([]);
    expect(await scene.session.buildFlowchart(sop!.sop.prosedur, sop!)).toEqual({ ok: true, notes: [] });
    expect(await validate(packageOf(scene))).toEqual([]);
    const [now] = (await scene.session.read()).recognition.sops;
    expect(now?.sop.prosedur).toEqual(sop!.sop.prosedur);
    expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
    expect((await scene.session.read()).recognition.sops[0]?.sop.prosedur).toEqual(sop!.sop.prosedur);
  },
  SDK_TIMEOUT,
);
