import { readPackage } from "../../../src/ooxml/package";
import { open, word } from "../../support/desk";
import { flatOpc, paragraph, SECTION, table } from "../../support/office-docx";
import { SDK_TIMEOUT, validate } from "../../support/validate";

const CONTROL = `<w:sdt><w:sdtPr><w:tag w:val="nama"/><w:id w:val="7"/></w:sdtPr><w:sdtContent>${paragraph("")}</w:sdtContent></w:sdt>`;

/** Everything that the engine itself writes into a package. */
async function everything(): Promise<Uint8Array> {
  const { engine } = await open(paragraph("satu dua") + CONTROL + paragraph("tiga"));
  await word((context) => {
    const { document } = context;
    const { body } = document;
    document.contentControls.getByTag("nama").getFirst().placeholderText = "Isi nama SOP";
    body.search("dua").getFirst().insertContentControl().set({ tag: "dalam", title: "Dalam", cannotEdit: true });
    body.insertOoxml(flatOpc(paragraph("lama", SECTION) + table([["a", "b"]]) + paragraph("akhir") + SECTION), "End");
    body.tables.getFirst().headerRowCount = 1;
    body.tables.getFirst().addRows("End", 1, [["c", "d"]]);
    body.paragraphs.getFirst().insertTable(1, 2, "After", [["x", "y"]]);
    body.paragraphs.getLast().insertBreak("SectionContinuous", "Before");
    document.sections.getFirst().getHeader("Primary").insertText("KOP", "Start");
    document.properties.title = "SOP";
    document.properties.customProperties.add("Nomor", "001");
    document.customXmlParts.add('<s xmlns="urn:uji"/>');
    document.settings.add("bahasa", "id");
    return () => {};
  });
  engine.setFault("terlindung", true);
  engine.setFault("terlindung", false);
  engine.setFault("lacakPerubahan", true);
  await word((context) => {
    context.document.body.search("tiga").getFirst().insertText("empat", "Replace");
    context.document.body.tables.getFirst().deleteRows(0, 1);
    context.document.body.paragraphs.getFirst().insertParagraph("disisipkan", "After");
    return () => {};
  });
  return engine.save();
}

test(
  "what the engine writes passes the validator of the Open XML SDK",
  async () => {
    expect(await validate(readPackage(await everything()))).toEqual([]);
  },
  SDK_TIMEOUT,
);
