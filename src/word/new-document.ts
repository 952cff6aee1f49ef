import type { TemplateOptions } from "../ooxml/options";
import { toZip, type Package } from "../ooxml/package";
import { bytesToBase64 } from "../ooxml/package/base64";
import { buildDocument } from "../ooxml/writer/document";
import { sopKosong } from "../sop/kosong";
import type { Sop } from "../sop/sop";
import { inWord } from "./host";
import type { Moved } from "./move";
import { beginWork, type Work } from "./work";

/** Opens a new document with an SOP, empty without `sop`, and what comes along with it, in a window of its own. */
export async function openNewDocument(options: TemplateOptions, sop: Sop = sopKosong()): Promise<void> {
  await inWord((context) => open(context, buildDocument(sop, null, options)));
}

/** Opens a new document with what is moved out of the one that is read here. */
export async function openMoved(options: TemplateOptions, moved: (work: Work) => Promise<Moved>): Promise<void> {
  await inWord(async (context) => {
    const { sop, carried } = await moved(await beginWork(context));
    await open(context, buildDocument(sop, null, options, carried));
  });
}

async function open(context: Word.RequestContext, document: Package): Promise<void> {
  context.application.createDocument(bytesToBase64(toZip(document))).open();
  await context.sync();
}
