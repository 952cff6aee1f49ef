import type { TemplateOptions } from "../ooxml/options";
import { toZip } from "../ooxml/package";
import { bytesToBase64 } from "../ooxml/package/base64";
import { buildDocument } from "../ooxml/writer/document";
import { sopKosong } from "../sop/kosong";
import type { Sop } from "../sop/sop";
import { inWord } from "./host";

/** Opens a new document with an SOP, empty without `sop`, in a window of its own. */
export async function openNewDocument(options: TemplateOptions, sop: Sop = sopKosong()): Promise<void> {
  const file = bytesToBase64(toZip(buildDocument(sop, null, options)));
  await inWord(async (context) => {
    context.application.createDocument(file).open();
    await context.sync();
  });
}
