import { optionsFrom } from "../ooxml/options";
import { readPackage, toZip } from "../ooxml/package";
import { readSnapshot } from "../ooxml/reader/read-snapshot";
import { buildDocument } from "../ooxml/writer/document";
import { bawaKeTemplat } from "../recognise/pindah/bawa";
import { recognise } from "../recognise/recognise";
import type { WriteCommand } from "./args";
import { EXIT, type ExitCode, sentenceOf } from "./exit";
import { type Io, numbered, readFile, writeFile } from "./io";
import { message } from "./messages";
import { readProfile } from "./profile";

/** Carries an old document over into the official template: one new document for each SOP in it, numbered where there are several. */
export async function move(command: WriteCommand, io: Io): Promise<ExitCode> {
  const options = { ...optionsFrom(readProfile(command.profile)), ...command.template };
  try {
    const snapshot = readSnapshot(readPackage(readFile(command.file)));
    const recognition = recognise(snapshot);
    const targets = recognition.sops.length > 0 ? recognition.sops : [null];
    targets.forEach((target, index) => {
      const { sop, sisa } = bawaKeTemplat(snapshot, recognition, target);
      const berkas = targets.length > 1 ? numbered(command.out, index + 1) : command.out;
      writeFile(berkas, toZip(buildDocument(sop, null, options, sisa)));
      io.out(message("dipindah", { berkas, langkah: sop.prosedur.langkah.length, sisa: sisa.length }));
    });
    return EXIT.clean;
  } catch (error) {
    io.err(`${command.file}: ${sentenceOf(error)}`);
    return EXIT.unusable;
  }
}
