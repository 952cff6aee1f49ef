import { serializeNode } from "#dom";
import { DEFAULT_LIMITS, mainDocument, readPackage } from "../../src/ooxml/package";
import { parseXml } from "../../src/ooxml/package/part";
import { unzip, zip } from "../../src/ooxml/package/zip";
import { all, attribute, child, childrenNamed, NS } from "../../src/ooxml/xml";
import { sopDocx } from "./support/documents";
import { closeScenes, openScene } from "./support/scene";

afterEach(closeScenes);

/** The chart of ours with rows of steps, as a clerk has it before working on it. */
interface Chart {
  readonly table: Element;
  readonly rows: readonly Element[];
}

const remove = (node: Element): void => void node.parentNode?.removeChild(node);
const fragment = (owner: Element, xml: string): Element =>
  owner.ownerDocument!.importNode(parseXml(`<x xmlns:w="${NS.w}">${xml}</x>`, "x").firstChild as Element, true);
const runOf = (node: Element): Element => {
  let at = node;
  while (at.localName !== "r") at = at.parentNode as Element;
  return at;
};
const shapes = (node: Element, pattern: RegExp): Element[] =>
  all(node, NS.wp, "docPr").filter((docPr) => pattern.test(attribute(docPr, null, "name") ?? ""));
const cells = (row: Element): Element[] => childrenNamed(row, NS.w, "tc");

function worked(work: (chart: Chart) => void): Uint8Array {
  const root = mainDocument(readPackage(sopDocx())).root;
  const table = all(root, NS.w, "tbl").find((each) => shapes(each, /^SOP simbol/).length > 0) as Element;
  const rows = childrenNamed(table, NS.w, "tr").filter((row) => shapes(row, /^SOP simbol/).length > 0);
  work({ table, rows });
  const files = unzip(sopDocx(), DEFAULT_LIMITS.maxBytes);
  return zip([...files, ["word/document.xml", new TextEncoder().encode(serializeNode(root))]]);
}

const asTracked = (kind: "ins" | "del", node: Element): void => {
  const mark = fragment(node, `<w:${kind} w:id="900" w:author="Staf" w:date="2026-11-24T00:00:00Z"/>`);
  node.parentNode?.insertBefore(mark, node);
  mark.appendChild(node);
};

const CASES: Record<string, (chart: Chart) => void> = {
  "text typed into symbols": ({ rows }) => {
    const [symbol] = shapes(rows[1]!, /^SOP simbol/);
    const wsp = symbol!.parentNode as Element;
    const body = all(wsp, NS.wps, "bodyPr")[0] as Element;
    const box = parseXml(
      `<wps:txbx xmlns:wps="${NS.wps}" xmlns:w="${NS.w}"><w:txbxContent><w:p><w:r><w:t>Periksa</w:t></w:r></w:p></w:txbxContent></wps:txbx>`,
      "x",
    );
    body.parentNode?.insertBefore(body.ownerDocument!.importNode(box, true), body);
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
  const written = await scene.session.buildFlowchart(sop!.sop.prosedur, sop!);
  expect(written).toMatchObject({ ok: true });
  const after = words(scene.texts());
  expect(words(before).filter((text) => !after.includes(text))).toEqual([]);
  const [now] = (await scene.session.read()).recognition.sops;
  expect(now?.sop.prosedur).toEqual(sop!.sop.prosedur);
  expect(now?.pertanyaan).toEqual([]);
  expect(await scene.session.restore()).toMatchObject({ ok: true });
  expect(scene.texts()).toEqual(before);
});
