import { readPackage } from "../../../src/ooxml/package";
import { validate } from "../../support/validate";

export { layOut } from "../../support/libreoffice";

/** What the Open XML SDK (as Office 2010 and as Microsoft 365) and our own lint find wrong with a .docx. */
export const validateDocx = (bytes: Uint8Array): Promise<string[]> => validate(readPackage(bytes));
