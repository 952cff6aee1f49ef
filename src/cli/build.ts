import { planFlowchart } from "../flowchart/index";
import { optionsFrom } from "../ooxml/options";
import { toZip } from "../ooxml/package";
import { buildDocument } from "../ooxml/writer/document";
import { layoutFor } from "../ooxml/writer/page";
import { isiDariProfil } from "../sop/profil/isi";
import type { Sop } from "../sop/sop";
import type { WriteCommand } from "./args";
import { type Io, numbered, readFile, writeFile } from "./io";
import { message, usageError } from "./messages";
import { parseModel } from "./model";
import { readProfile } from "./profile";
import { isWorkbook, readWorkbook } from "./source";
import { EXIT, type ExitCode, sentenceOf } from "./exit";

/** Writes whole SOPs as Word documents, with the writers that the pane uses: one for a model, one for each SOP of a workbook. */
export async function build(command: WriteCommand, io: Io): Promise<ExitCode> {
  const profile = readProfile(command.profile);
  const options = { ...optionsFrom(profile), ...command.template };
  try {
    const { models, catatan } = await modelsOf(command.file);
    catatan.forEach((kalimat) => io.err(`${command.file}: ${kalimat}`));
    models.forEach((model, index) => {
      const { sop } = isiDariProfil(model, profile, command.tanggal);
      const plan = sop.prosedur.langkah.length > 0 ? planFlowchart(sop.prosedur, layoutFor(options)) : null;
      const berkas = models.length > 1 ? numbered(command.out, index + 1) : command.out;
      writeFile(berkas, toZip(buildDocument(sop, plan, options)));
      io.out(message("tersimpan", { berkas, langkah: sop.prosedur.langkah.length, halaman: plan?.pages ?? 1 }));
    });
    return EXIT.clean;
  } catch (error) {
    io.err(`${command.file}: ${sentenceOf(error)}`);
    return EXIT.unusable;
  }
}

async function modelsOf(file: string): Promise<{ models: readonly Sop[]; catatan: readonly string[] }> {
  const bytes = readFile(file);
  if (!isWorkbook(file)) return { models: [parseModel(new TextDecoder().decode(bytes))], catatan: [] };
  const { sops, catatan } = await readWorkbook(bytes);
  if (sops.length === 0) throw usageError("bukuTanpaLangkah");
  return { models: sops, catatan };
}
