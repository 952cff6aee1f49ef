import { planFlowchart } from "../flowchart/index";
import { optionsFrom } from "../ooxml/options";
import { toZip } from "../ooxml/package";
import { buildDocument } from "../ooxml/writer/document";
import { layoutFor } from "../ooxml/writer/page";
import { isiDariProfil } from "../sop/profil/isi";
import type { WriteCommand } from "./args";
import { type Io, readFile, writeFile } from "./io";
import { message } from "./messages";
import { parseModel } from "./model";
import { readProfile } from "./profile";
import { EXIT, type ExitCode, sentenceOf } from "./exit";

/** Writes a whole SOP as a Word document, with the writers that the pane uses. */
export async function build(command: WriteCommand, io: Io): Promise<ExitCode> {
  const profile = readProfile(command.profile);
  try {
    const model = parseModel(new TextDecoder().decode(readFile(command.file)));
    const { sop } = isiDariProfil(model, profile, command.tanggal);
    const options = { ...optionsFrom(profile), ...command.template };
    const plan = sop.prosedur.langkah.length > 0 ? planFlowchart(sop.prosedur, layoutFor(options)) : null;
    writeFile(command.out, toZip(buildDocument(sop, plan, options)));
    const data = { berkas: command.out, langkah: sop.prosedur.langkah.length, halaman: plan?.pages ?? 1 };
    io.out(message("tersimpan", data));
    return EXIT.clean;
  } catch (error) {
    io.err(`${command.file}: ${sentenceOf(error)}`);
    return EXIT.unusable;
  }
}
