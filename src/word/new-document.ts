import type { TemplateOptions } from "../ooxml/options";
import { toZip } from "../ooxml/package";
import { bytesToBase64 } from "../ooxml/package/base64";
import { buildTemplate } from "../ooxml/writer/document";
import { inWord } from "./host";

/** Opens a new document with an empty SOP, in a window of its own. */
export async function openNewDocument(options: TemplateOptions): Promise<void> {
  const file = bytesToBase64(toZip(buildTemplate(options)));
  await inWord(async (context) => {
    context.application.createDocument(file).open();
    await context.sync();
  });
}
