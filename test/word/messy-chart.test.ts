import { parseXml } from "../../src/ooxml/package/part";
import { all, child, childrenNamed, NS } from "../../src/ooxml/xml";
import { denganTeksGambar } from "../../src/sop/teks-gambar";
import { closeScenes, openScene } from "./support/scene";
import {
  cells,
  everyText,
  fragment,
  remove,
  runOf,
  shapes,
  typeInto,
  worked,
  type Chart,
} from "./support/worked-chart";

afterEach(closeScenes);

const asTracked = (kind: "ins" | "del", node: Element): void => {
  const mark = fragment(node, `<w:${kind} w:id="900" w:author="Staf" w:date="2026-11-24T00:00:00Z"/>`);
  node.parentNode?.insertBefore(mark, node);
  mark.appendChild(node);
};

const CASES: Record<string, (chart: Chart) => void> = {
  "text typed into symbols": ({ rows }) => {
    typeInto(shapes(rows[1]!, /^SOP simbol/)[0]!, "Periksa");
  },
  "a symbol deleted, its lines left": ({ rows }) =>
    shapes(rows[2]!, /^SOP simbol/).forEach((each) => remove(runOf(each))),
  "a row cut and pasted elsewhere": ({ table, rows }) => void table.insertBefore(rows[4]!, rows[1]!),
  "the table split by a page break": ({ table, rows }) => {
    const second = table.cloneNode(false) as Element;
    for (const name of ["tblPr", "tblGrid"]) second.appendChild(child(table, NS.w, name)!.cloneNode(true));
    rows.slice(4).forEach((row) => second.appendChild(row));
    table.parentNode?.insertBefore(second, table.nextSibling);
    table.parentNode?.insertBefore(fragment(table, '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'), second);
  },
  "the last column deleted": ({ table }) => {
    remove(all(child(table, NS.w, "tblGrid") as Element, NS.w, "gridCol").at(-1) as Element);
    childrenNamed(table, NS.w, "tr").forEach((row) => remove(cells(row).at(-1) as Element));
  },
  "times merged over two rows": ({ rows }) => {
    for (const [index, row] of rows.slice(2, 4).entries()) {
      const time = cells(row).at(-3) as Element;
      child(time, NS.w, "tcPr")?.insertBefore(
        fragment(row, index === 0 ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>"),
        child(child(time, NS.w, "tcPr") as Element, NS.w, "vAlign"),
      );
      if (index > 0) all(time, NS.w, "r").forEach(remove);
    }
  },
  "a tracked insertion of a row, a tracked deletion of a line": ({ rows }) => {
    child(rows[3]!, NS.w, "trPr")?.appendChild(
      fragment(rows[3]!, '<w:ins w:id="901" w:author="Staf" w:date="2026-11-24T00:00:00Z"/>'),
    );
    asTracked("del", runOf(shapes(rows[5]!, /^SOP garis/)[0]!));
  },
};

/** Number of symbols and targets of each step, as it is read from the worked chart. */
const AS_DRAWN = "1>2 1>3,1 1>4 1>5 1>6 1>7 1>8 1>";
const FLOWS: Record<string, string> = {
  "a symbol deleted, its lines left": "1>2 1>,1 0> 1>5 1>6 1>7 1>8 1>",
  "a row cut and pasted elsewhere": "1>3 1>6 1>4,1 1>5 1>2 1>7 1>8 1>",
};

/** Words of all paragraphs of the body, but the marks of breaks. */
const words = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== "");

test.each(Object.entries(CASES))("%s: drawn anew, all texts stay, and all comes back", async (name, work) => {
  const scene = await openScene(worked(work));
  const before = scene.texts();
  const [sop, ...others] = (await scene.session.read()).recognition.sops;
  expect(others).toEqual([]);
  const flow = sop!.sop.prosedur.langkah.map(
    ({ simbol, ke }) => `${simbol.length}>${ke.map(({ langkah }) => langkah)}`,
  );
  expect(flow.join(" ")).toBe(FLOWS[name] ?? AS_DRAWN);
  expect(sop!.pertanyaan).toEqual([]);
  const { prosedur } = sop!.sop;
  const drawn = { ...prosedur, langkah: denganTeksGambar(prosedur.langkah, sop!.teksGambar) };
  const everything = everyText(parseXml(scene.xml(), "x"));
  const written = await scene.session.buildFlowchart(drawn, sop!);
  expect(written).toMatchObject({ ok: true });
  const after = words(scene.texts());
  expect(words(before).filter((text) => !after.includes(text))).toEqual([]);
  const everythingAfter = everyText(parseXml(scene.xml(), "x"));
  expect(everything.filter((text) => !everythingAfter.includes(text))).toEqual([]);
  const [now] = (await scene.session.read()).recognition.sops;
  expect(now?.sop.prosedur).toEqual(drawn);
  expect([now?.pertanyaan, now?.teksGambar]).toEqual([[], []]);
  expect(await scene.session.restore()).toMatchObject({ ok: true });
  expect(scene.texts()).toEqual(before);
});
