import {
  contentTypes,
  contentTypesPart,
  Part,
  relationships,
  withParts,
  type Package,
} from "../../../src/ooxml/package";
import { NS } from "../../../src/ooxml/xml";
import { carry } from "../../../src/ooxml/writer/carrier";
import { emptyPackage } from "../../../src/ooxml/writer/parts";
import { relationship, relationshipsPart } from "../../../src/ooxml/writer/relationships";

const HEADER = "word/header1.xml";

/** A letter on upright A4 paper with a letterhead, as a user may have it: two lines of text. */
export function letter(): Package {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rIdKop"/><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const body = line("Dengan hormat,") + line("Hormat kami,") + section;
  const plain = carry(emptyPackage("Arial", "Surat"), { body, huruf: "Arial" });
  const header = `<w:hdr xmlns:w="${NS.w}"><w:p><w:r><w:t>KOP SURAT</w:t></w:r></w:p></w:hdr>`;
  const main = "word/document.xml";
  const rels = [...relationships(plain, main), relationship("rIdKop", "header", HEADER)];
  const types = contentTypes(plain).set(
    HEADER,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
  );
  return withParts(plain, [contentTypesPart(types), relationshipsPart(main, rels), Part.ofText(HEADER, header)]);
}
