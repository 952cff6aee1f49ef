import { mkdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { optionsFrom } from "../ooxml/options";
import type { TemplateOptions } from "../ooxml/options";
import { readPackage, toZip } from "../ooxml/package";
import { readSnapshot } from "../ooxml/reader/read-snapshot";
import { carriedFrom } from "../ooxml/writer/carried/carried";
import { oldOf } from "../ooxml/writer/carried/old";
import { buildDocument } from "../ooxml/writer/document";
import { bawaKeTemplat } from "../recognise/pindah/bawa";
import { recognise } from "../recognise/recognise";
import type { WriteCommand } from "./args";
import { EXIT, type ExitCode, sentenceOf } from "./exit";
import { expand, type Io, isFolder, numbered, readFile, writeFile } from "./io";
import { message, usageError } from "./messages";
import { sentenceOfOther } from "./other-forms";
import { readProfile } from "./profile";

/**
 * Carries old documents over into the official template: one new document for each SOP in them, numbered where one file holds
 * several. Of a folder every document, under the same name below `out`; one that cannot be read does not stop the others.
 */
export async function move(command: WriteCommand, io: Io): Promise<ExitCode> {
  const options = { ...optionsFrom(readProfile(command.profile)), ...command.template };
  let code: ExitCode = EXIT.clean;
  const { file: source, out } = command;
  const folder = isFolder(source);
  const { files, others } = expand(source, /\.docx$/i);
  for (const file of files) {
    try {
      moveOne(file, folder ? join(out, relative(source, file)) : out, options, io);
    } catch (error) {
      io.err(`${file}: ${sentenceOf(error)}`);
      code = EXIT.unusable;
    }
  }
  for (const file of others) io.err(`${file}: ${sentenceOfOther(file)}`);
  return files.length === 0 ? EXIT.unusable : code;
}

function moveOne(file: string, out: string, options: TemplateOptions, io: Io): void {
  const pkg = readPackage(readFile(file));
  const snapshot = readSnapshot(pkg);
  const recognition = recognise(snapshot);
  const targets = recognition.sops.length > 0 ? recognition.sops : [null];
  targets.forEach((target, index) => {
    const { sop, alamat, ...luar } = bawaKeTemplat(snapshot, recognition, target);
    const carried = carriedFrom(oldOf(pkg, snapshot), luar, alamat, options.logo === undefined);
    const [sisa, gambar] = [luar.sisa.length, luar.potret.length];
    const berkas = targets.length > 1 ? numbered(out, index + 1) : out;
    if (resolve(berkas) === resolve(file)) throw usageError("outSama");
    mkdirSync(dirname(berkas), { recursive: true });
    writeFile(berkas, toZip(buildDocument(sop, null, options, carried)));
    io.out(message("dipindah", { berkas, langkah: sop.prosedur.langkah.length, sisa, gambar }));
  });
}
