import { readFileSync } from "node:fs";
import path from "node:path";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import { toZip } from "../../../src/ooxml/package";
import { buildDocument, buildTemplate } from "../../../src/ooxml/writer/document";
import type { Sop } from "../../../src/sop/sop";
import { docxOf } from "../../support/office-docx";

/** The clean SOP of the fixtures. */
export const SOP = JSON.parse(readFileSync(path.join(__dirname, "../../fixtures/sop-bersih.json"), "utf8")) as Sop;

/** A .docx with the clean SOP, its chart drawn. */
export const sopDocx = (): Uint8Array => toZip(buildDocument(SOP, null, DEFAULT_TEMPLATE));

/** A .docx with an untouched template. */
export const templateDocx = (): Uint8Array => toZip(buildTemplate(DEFAULT_TEMPLATE));

export const emptyDocx = (): Uint8Array => docxOf("<w:p/>");
