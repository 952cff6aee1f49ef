import { layoutsOf } from "../../src/word/layouts";
import { p, stateOfBody } from "./support/states";

const page = (w: number, h: number): string =>
  `<w:sectPr><w:pgSz w:w="${w * 20}" w:h="${h * 20}"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000"/></w:sectPr>`;
const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
const row = (...texts: string[]): string => `<w:tr>${texts.map(cell).join("")}</w:tr>`;
const grid =
  '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>';
const procedure = `<w:tbl>${grid}${row("No", "Kegiatan", "Staf", "Waktu", "Output")}${row("1", "Menerima surat", "", "5 menit", "Surat")}</w:tbl>`;
const identity = ["Nomor SOP : 1", "Tanggal Efektif : 1 Juli 2025", "Nama SOP : Surat"].map(p).join("");

describe("the page of the chart", () => {
  test("is the one of its own section", () => {
    const end = `<w:p><w:pPr>${page(500, 700)}</w:pPr></w:p>`;
    const [layout] = layoutsOf(stateOfBody(identity + end + procedure + p("") + page(900, 600)));
    expect(layout).toMatchObject({ width: 800, firstPageOffset: 0 });
  });

  test("leaves room for what stands above the table, up to a page break", () => {
    const [above] = layoutsOf(stateOfBody(identity + p("") + procedure + p("") + page(900, 600)));
    expect(above?.firstPageOffset).toBe(4 * 14);
    const newPage = "<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>";
    const [below] = layoutsOf(stateOfBody(identity + newPage + procedure + p("") + page(900, 600)));
    expect(below?.firstPageOffset).toBe(0);
    const byHand = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    const [hand] = layoutsOf(stateOfBody(identity + byHand + procedure + p("") + page(900, 600)));
    expect(hand?.firstPageOffset).toBe(0);
  });

  test("is the one at the cursor where there is no SOP", () => {
    expect(layoutsOf(stateOfBody(p("Surat") + page(500, 700)))).toMatchObject([{ width: 400 }]);
  });
});
