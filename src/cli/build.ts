import { planFlowchart } from "../flowchart/index";
import { toZip } from "../ooxml/package";
import { buildDocument } from "../ooxml/writer/document";
import { layoutFor } from "../ooxml/writer/page";
import type { Command } from "./args";
import { type Io, readFile, writeFile } from "./io";
import { message } from "./messages";
import { parseModel } from "./model";
import { EXIT, type ExitCode, sentenceOf } from "./exit";

/** Writes a whole SOP as a Word document, with the writers that the pane uses. */
export async function build(command: Extract<Command, { name: "build" }>, io: Io): Promise<ExitCode> {
  try {
    const sop = parseModel(new TextDecoder().decode(readFile(command.file)));
    const plan = sop.prosedur.langkah.length > 0 ? planFlowchart(sop.prosedur, layoutFor(command.template)) : null;
    writeFile(command.out, toZip(buildDocument(sop, plan, command.template)));
    const data = { berkas: command.out, langkah: sop.prosedur.langkah.length, halaman: plan?.pages ?? 1 };
    io.out(message("tersimpan", data));
    return EXIT.clean;
  } catch (error) {
    io.err(`${command.file}: ${sentenceOf(error)}`);
    return EXIT.unusable;
  }
}
