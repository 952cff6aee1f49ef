import bersih from "../fixtures/sop-bersih.json";
import { planFlowchart } from "../../src/flowchart/index";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { mainDocument, readPackage, toZip, type Package } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { buildDocument } from "../../src/ooxml/writer/document";
import { layoutFor } from "../../src/ooxml/writer/page";
import { all, attribute, child, first, NS } from "../../src/ooxml/xml";
import { jawab } from "../../src/recognise/jawab";
import { recognise } from "../../src/recognise/recognise";
import type { RecognisedSop } from "../../src/recognise/recognition";
import { panahRingkas } from "../../src/sop/panah";
import type { Langkah, Panah, Sop } from "../../src/sop/sop";

/*
 * Our own drawing after people worked on it in Word. Each test changes the OOXML as Word would and reads it again.
 * Steps: 1 kapsul, 2 kotak, 3 belah ketupat (Ya on, Tidak back to 1), 4 kotak, 5 kapsul; performers 0, 1, 1, 2, 0.
 */
const langkah = (
  nomor: number,
  pelaksana: number,
  bentuk: Langkah["simbol"][number]["bentuk"],
  ke: Panah[],
): Langkah => ({
  nomor,
  kegiatan: `Langkah ${nomor}`,
  simbol: [{ pelaksana, bentuk }],
  mutuBaku: { kelengkapan: "Berkas", waktu: "5 menit", output: "Hasil" },
  keterangan: "",
  ke,
});
const SOP: Sop = {
  ...(bersih as unknown as Sop),
  prosedur: {
    pelaksana: ["Operator", "Kepala Seksi", "Kepala Bidang"],
    langkah: [
      langkah(1, 0, "kapsul", [{ langkah: 2 }]),
      langkah(2, 1, "kotak", [{ langkah: 3 }]),
      langkah(3, 1, "belahKetupat", [
        { langkah: 4, label: "Ya" },
        { langkah: 1, label: "Tidak" },
      ]),
      langkah(4, 2, "kotak", [{ langkah: 5 }]),
      langkah(5, 0, "kapsul", []),
    ],
  },
};

const drawn = (): Package =>
  readPackage(toZip(buildDocument(SOP, planFlowchart(SOP.prosedur, layoutFor(DEFAULT_TEMPLATE)), DEFAULT_TEMPLATE)));

/** Rows of the procedure's steps. */
function rowsOf(pkg: Package): Element[] {
  const rows = all(mainDocument(pkg).root, NS.w, "tr");
  return rows.filter((row) => all(row, NS.wp, "docPr").some((docPr) => /^SOP simbol/.test(nameOf(docPr))));
}
const nameOf = (docPr: Element): string => attribute(docPr, null, "name") ?? "";
const docPrs = (pkg: Package): Element[] => all(mainDocument(pkg).root, NS.wp, "docPr");
const runOf = (node: Element): Element => {
  let at = node;
  while (!(at.localName === "r" && at.namespaceURI === NS.w)) at = at.parentNode as Element;
  return at;
};
const named = (pkg: Package, name: string): Element => docPrs(pkg).find((each) => nameOf(each) === name) as Element;
const remove = (node: Element): void => void node.parentNode?.removeChild(node);

function after(change: (pkg: Package) => void): RecognisedSop {
  const pkg = drawn();
  change(pkg);
  return recognise(readSnapshot(pkg)).sops[0] as RecognisedSop;
}
const flow = ({ sop }: RecognisedSop): (string | null)[][] =>
  sop.prosedur.langkah.map(({ ke }) =>
    ke.map(({ langkah: to, label }) => (label ? `${label} ${to}` : to === null ? null : String(to))),
  );
const performers = ({ sop }: RecognisedSop): number[][] =>
  sop.prosedur.langkah.map(({ simbol }) => simbol.map(({ pelaksana }) => pelaksana));

/** Writes other offsets, in points from where the shape was. */
function shift(docPr: Element, dx: number, dy: number): void {
  const frame = docPr.parentNode as Element;
  for (const [position, by] of [
    ["positionH", dx],
    ["positionV", dy],
  ] as const) {
    const offset = first(child(frame, NS.wp, position) as Element, NS.wp, "posOffset") as Element;
    offset.textContent = String(Number(offset.textContent) + by * 12700);
  }
}

const AS_DRAWN = [["2"], ["3"], ["Ya 4", "Tidak 1"], ["5"], []];

test("as it was drawn", () => {
  const read = after(() => undefined);
  expect(read.sop.prosedur.langkah.map(({ ke }) => ke)).toEqual(panahRingkas(SOP.prosedur.langkah));
  expect([performers(read), read.pertanyaan]).toEqual([[[0], [1], [1], [2], [0]], []]);
});

test("a symbol that was moved a little, or made larger, stays where it is", () => {
  const read = after((pkg) => {
    shift(named(pkg, "SOP simbol 2.1"), 9, -4);
    const extent = child(named(pkg, "SOP simbol 4.1").parentNode as Element, NS.wp, "extent") as Element;
    extent.setAttribute("cx", String(Number(extent.getAttribute("cx")) * 1.4));
  });
  expect([flow(read), performers(read)]).toEqual([AS_DRAWN, [[0], [1], [1], [2], [0]]]);
});

test("a symbol that was dragged right into another column belongs to that performer", () => {
  const width = planFlowchart(SOP.prosedur, layoutFor(DEFAULT_TEMPLATE)).columns.find(
    ({ pelaksana }) => pelaksana === 1,
  )!.width;
  const read = after((pkg) => shift(named(pkg, "SOP simbol 2.1"), width, 0));
  expect([flow(read), performers(read)]).toEqual([AS_DRAWN, [[0], [2], [1], [2], [0]]]);
});

test("a symbol whose column was dragged narrow stays with its performer", () => {
  const read = after((pkg) => {
    const grid = first(rowsOf(pkg)[0]?.parentNode as Element, NS.w, "tblGrid") as Element;
    const columns = all(grid, NS.w, "gridCol");
    for (const column of columns.slice(2, 5)) column.setAttributeNS(NS.w, "w:w", "500");
  });
  expect([flow(read), performers(read)]).toEqual([AS_DRAWN, [[0], [1], [1], [2], [0]]]);
});

test("a symbol that was deleted leaves its step without one, and arrows to it lead nowhere", () => {
  const read = after((pkg) => remove(runOf(named(pkg, "SOP simbol 4.1"))));
  expect(performers(read)[3]).toEqual([]);
  expect(flow(read)).toEqual([["2"], ["3"], ["Ya null", "Tidak 1"], [], []]);
});

test("a symbol that was copied into the next cell stands twice, and its arrows once", () => {
  const read = after((pkg) => {
    const cells = all(rowsOf(pkg)[1] as Element, NS.w, "tc");
    const target = all(cells.at(4) as Element, NS.w, "p").at(-1) as Element;
    target.appendChild(runOf(named(pkg, "SOP simbol 2.1")).cloneNode(true));
  });
  expect([flow(read), performers(read)]).toEqual([AS_DRAWN, [[0], [1, 2], [1], [2], [0]]]);
});

test("rows that were added, moved and deleted", () => {
  const table = (pkg: Package): Element => rowsOf(pkg)[0]?.parentNode as Element;
  const empty = (row: Element): Element => {
    const copy = row.cloneNode(true) as Element;
    all(copy, NS.w, "drawing").forEach((drawing) => remove(runOf(drawing)));
    return copy;
  };
  const added = after(
    (pkg) => void table(pkg).insertBefore(empty(rowsOf(pkg)[0] as Element), rowsOf(pkg)[1] as Element),
  );
  expect(flow(added)).toEqual([["3"], [], ["4"], ["Ya 5", "Tidak 1"], ["6"], []]);
  const moved = after((pkg) => void table(pkg).insertBefore(rowsOf(pkg)[3] as Element, rowsOf(pkg)[1] as Element));
  expect(flow(moved)).toEqual([["3"], ["5"], ["4"], ["Ya 2", "Tidak 1"], []]);
  const deleted = after((pkg) => remove(rowsOf(pkg)[1] as Element));
  expect(flow(deleted)).toEqual([[null], ["Ya 3", "Tidak 1"], ["4"], []]);
});

test("texts that were changed do not touch the flow", () => {
  const read = after((pkg) => {
    const text = first(rowsOf(pkg)[1] as Element, NS.w, "t") as Element;
    text.textContent = "9";
  });
  expect([flow(read), read.sop.prosedur.langkah[1]?.nomor]).toEqual([AS_DRAWN, 9]);
});

test.each<[string, (docPr: Element) => void]>([
  ["names and alt texts", (docPr) => ["name", "descr"].forEach((name) => docPr.setAttribute(name, ""))],
  ["alt texts", (docPr) => docPr.setAttribute("descr", "")],
  ["names", (docPr) => docPr.setAttribute("name", "Shape")],
])("%s that were lost: the lines tell the flow", (_name, lose) => {
  const read = after((pkg) => docPrs(pkg).forEach(lose));
  expect([flow(read), performers(read)]).toEqual([AS_DRAWN, [[0], [1], [1], [2], [0]]]);
  expect(read.sop.dokumen?.baganTerbaca).toBe(true);
});

/** The last piece of an exit: the one with the arrowhead. */
const tipOf = (pkg: Package, exit: string): Element =>
  docPrs(pkg)
    .filter((docPr) => nameOf(docPr).startsWith(`SOP garis ${exit}.`))
    .at(-1) as Element;

test("a line of ours that was dragged to another symbol is noticed, and asked", () => {
  const plan = planFlowchart(SOP.prosedur, layoutFor(DEFAULT_TEMPLATE));
  const heights = plan.rows.map(({ height }) => height + 0.5);
  const [three, five] = [plan.symbols[2], plan.symbols[4]];
  // From the top of the symbol of step 3 to that of step 5, two rows below.
  const dx = five!.x + five!.width / 2 - (three!.x + three!.width / 2);
  const dy = heights[2]! + heights[3]! + five!.y - three!.y;
  const read = after((pkg) => shift(tipOf(pkg, "2.1"), dx, dy));
  expect(flow(read)).toEqual(AS_DRAWN);
  const [question, ...others] = read.pertanyaan;
  expect(others).toEqual([]);
  expect(question).toMatchObject({ jenis: "panah", path: "prosedur.langkah.1.ke.0", yakin: 0.5 });
  expect(question?.pilihan.map(({ arti }) => arti)).toEqual(["3", "5", "bukan"]);
  expect(flow(jawab(read, question!, 1))[1]).toEqual(["5"]);
  expect(read.sop.dokumen?.baganTerbaca).toBe(false);
});

test("a symbol that somebody drew among ours, with a line to it, is read beside them", () => {
  const read = after((pkg) => {
    const own = named(pkg, "SOP simbol 4.1");
    own.setAttribute("name", "Kotak 7");
    own.setAttribute("descr", "");
    const pieces = docPrs(pkg).filter((docPr) => /^SOP garis [34]\./.test(nameOf(docPr)));
    pieces.forEach((docPr, index) => docPr.setAttribute("name", `Garis ${index}`));
  });
  expect(performers(read)).toEqual([[0], [1], [1], [2], [0]]);
  expect(flow(read)[3]).toEqual(["5"]);
});

test("the whole table copied into a document that has one: names stand twice, each chart is read from its own", () => {
  const pkg = drawn();
  const body = child(mainDocument(pkg).root, NS.w, "body") as Element;
  const blocks = Array.from(body.childNodes).filter((node) => (node as Element).localName !== "sectPr");
  for (const block of blocks) body.insertBefore(block.cloneNode(true), body.lastChild);
  const read = recognise(readSnapshot(pkg)).sops;
  expect(read.map(flow)).toEqual([AS_DRAWN, AS_DRAWN]);
  expect(read.map(performers)).toEqual([
    [[0], [1], [1], [2], [0]],
    [[0], [1], [1], [2], [0]],
  ]);
  expect(read.flatMap(({ pertanyaan }) => pertanyaan)).toEqual([]);
});
