import { base64ToBytes } from "../../../ooxml/package/base64";
import { RichApiError } from "../errors";
import { handle } from "./targets";
import { textArgument } from "./text-members";
import { reads, wordType } from "./type";

export const applicationType = wordType("Application", {
  CreateDocument: reads("1.3", (_application, _host, [base64]) =>
    handle(
      "DocumentCreated",
      base64 === undefined || base64 === null ? new Uint8Array() : decoded(textArgument(base64)),
    ),
  ),
});

function decoded(base64: string): Uint8Array {
  const bytes = base64ToBytes(base64);
  // Every .docx is a zip file, which begins with "PK".
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new RichApiError("InvalidArgument");
  return bytes;
}
