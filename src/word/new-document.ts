import type { TemplateOptions } from "../ooxml/options";
import { toZip } from "../ooxml/package";
import { bytesToBase64 } from "../ooxml/package/base64";
import { buildDocument } from "../ooxml/writer/document";
import { sopKosong } from "../sop/kosong";
import type { Sop } from "../sop/sop";
import { inWord } from "./host";

/** Opens a new document with an SOP, empty without `sop`, and with texts that found no place, in a window of its own. */
export async function openNewDocument(
  options: TemplateOptions,
  sop: Sop = sopKosong(),
  sisa: readonly string[] = [],
): Promise<void> {
  const file = bytesToBase64(toZip(buildDocument(sop, null, options, sisa)));
  await inWord(async (context) => {
    context.application.createDocument(file).open();
    await context.sync();
  });
}
