import { planFlowchart } from "../../src/flowchart";
import type { Layout } from "../../src/flowchart";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { readSnapshot } from "../../src/ooxml/reader";
import { buildDocument } from "../../src/ooxml/writer/document";
import { layoutFor } from "../../src/ooxml/writer/page";
import { recognise } from "../../src/recognise/recognise";
import { lengkapi } from "../../src/sop/input";
import { movedWishes, wishesOf } from "../../src/word/table-wishes";
import bersih from "../fixtures/sop-bersih.json";
import { lint } from "../support/lint-ooxml";
import { SDK_TIMEOUT, validate } from "../support/validate";

const BERSIH = lengkapi(bersih as Parameters<typeof lengkapi>[0]);
const layout = layoutFor(DEFAULT_TEMPLATE);
const built = (wishes: Partial<Layout>): ReturnType<typeof buildDocument> =>
  buildDocument(BERSIH, planFlowchart(BERSIH.prosedur, { ...layout, ...wishes }), DEFAULT_TEMPLATE);

function read(wishes: Partial<Layout>): ReturnType<typeof wishesOf> {
  const pkg = built(wishes);
  expect(lint(pkg)).toEqual([]);
  const snapshot = readSnapshot(pkg);
  const [sop] = recognise(snapshot).sops;
  if (!sop) throw new Error("no SOP was read");
  expect(sop.sop.prosedur).toEqual(BERSIH.prosedur);
  return wishesOf(snapshot, sop);
}

test("page breaks that were wanted are read back; of no step and of the first one there are none", () => {
  expect(read({}).pisahSebelum).toEqual([]);
  expect(read({ pisahSebelum: [3, 6, 0, 99] }).pisahSebelum).toEqual([3, 6]);
});

test("a row of numbers is kept", () => {
  expect(read({}).nomorKolom).toBeUndefined();
  expect(read({ nomorKolom: true }).nomorKolom).toBe(true);
});

test("widths of the columns are kept: the same plan comes out", () => {
  const { columns } = planFlowchart(BERSIH.prosedur, layout);
  const { lebarKolom } = read({});
  expect(lebarKolom).toHaveLength(columns.length);
  columns.forEach(({ width }, index) => expect(lebarKolom?.[index]).toBeCloseTo(width, 1));
  const own = columns.map(({ kind, width }, index) => (kind === "pelaksana" ? width + (index % 2 ? 8 : -8) : width));
  const again = planFlowchart(BERSIH.prosedur, { ...layout, ...read({ lebarKolom: own }) });
  const wanted = planFlowchart(BERSIH.prosedur, { ...layout, lebarKolom: own });
  again.columns.forEach(({ width }, index) => expect(width).toBeCloseTo(wanted.columns[index]?.width ?? 0, 0));
});

test("columns too narrow for symbols are planned anew", () => {
  const lebarKolom = planFlowchart(BERSIH.prosedur, layout).columns.map(({ kind, width }) =>
    kind === "pelaksana" ? 20 : width,
  );
  expect(read({ lebarKolom }).lebarKolom).toBeUndefined();
});

test("breaks go with their steps", () => {
  expect(movedWishes({ ...layout, pisahSebelum: [2, 4] }, [0, null, 4, 2]).pisahSebelum).toEqual([2, 3]);
});

test("the marks are sound", async () => expect(await validate(built({ pisahSebelum: [2] }))).toEqual([]), SDK_TIMEOUT);
