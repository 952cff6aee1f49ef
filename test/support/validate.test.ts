import { carry } from "../../src/ooxml/writer/carrier";
import { emptyPackage } from "../../src/ooxml/writer/parts";
import { lint } from "./lint-ooxml";
import { SDK_TIMEOUT, validate } from "./validate";

const withBody = (body: string) => carry(emptyPackage("Arial", ""), { body, huruf: "Arial" });
const P = "<w:p/>";
const grid = (columns: number): string => `<w:tblGrid>${'<w:gridCol w:w="500"/>'.repeat(columns)}</w:tblGrid>`;
const table = (row: string, properties = ""): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${grid(2)}<w:tr>${row}</w:tr></w:tbl>`;
const cell = (content = P, span = 1): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${content}</w:tc>`;
const control = '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';

test.each([
  ["a cell without a last paragraph", table(cell(table(cell() + cell())) + cell()), "does not end with a paragraph"],
  ["a cell with nothing but an empty control", table(cell(control.replace(P, ""), 2)), "does not end with a paragraph"],
  ["an empty text box", "<w:p><w:r><w:pict><w:txbxContent/></w:pict></w:r></w:p>", "holds no paragraph"],
  ["a row too short", table(cell()), "a row spans 1 of 2 columns"],
  ["a row too long", table(cell(P, 2) + cell()), "a row spans 3 of 2 columns"],
  [
    "a border too thick",
    table(cell() + cell(), '<w:tblBorders><w:top w:val="single" w:sz="97"/></w:tblBorders>'),
    "thicker than 12 points",
  ],
  ["a control number twice", control + control, "control number 7 is used twice"],
])("the lint sees %s", (_, body, fault) => {
  expect(lint(withBody(body + P)).join("\n")).toContain(fault);
});

test("the lint finds nothing in a sound table", () => {
  expect(lint(withBody(table(cell(P, 2)) + control + P))).toEqual([]);
  expect(lint(withBody(table(cell(control, 2)) + P))).toEqual([]);
});

test(
  "the SDK sees a wrong order of elements, in both versions",
  async () => {
    const found = await validate(withBody("<w:p><w:r><w:t>a</w:t><w:rPr><w:b/></w:rPr></w:r></w:p>"));
    expect(found.map((text) => text.split(" ")[0])).toEqual(["Office2010", "Microsoft365"]);
  },
  SDK_TIMEOUT,
);
