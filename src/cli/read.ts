import { teksSel } from "../sop/sel";
import type { Sop } from "../sop/sop";
import type { Command } from "./args";
import type { Io } from "./io";
import { message } from "./messages";
import { EXIT, type ExitCode, sentenceOf } from "./exit";
import { readSource } from "./source";

/** Prints the model of a document: one object, or a list when the document holds none or several. */
export async function read(command: Extract<Command, { name: "read" }>, io: Io): Promise<ExitCode> {
  try {
    const { kind, sops, catatan } = await readSource(command.file);
    catatan.forEach((kalimat) => io.err(`${command.file}: ${kalimat}`));
    if (sops.length === 0) io.err(message("bukanSop", { berkas: command.file, jenis: message(`jenis.${kind}`) }));
    if (command.json) io.out(JSON.stringify(sops.length === 1 ? sops[0] : sops, null, 2));
    else sops.forEach((sop, index) => outline(sop, sops.length > 1 ? index + 1 : null).forEach(io.out));
    return EXIT.clean;
  } catch (error) {
    io.err(`${command.file}: ${sentenceOf(error)}`);
    return EXIT.unusable;
  }
}

function outline({ identitas, prosedur, ...kotak }: Sop, urutan: number | null): string[] {
  const tulis = (teks: string): string => teks || message("kosong");
  const { pengesahan, ...isian } = identitas;
  const butir = Object.entries(kotak).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
  return [
    ...(urutan === null ? [] : [message("sopKe", { urutan })]),
    ...Object.entries({ ...isian, ...{ pengesahan: Object.values(pengesahan).filter(Boolean).join(", ") } }).map(
      ([field, teks]) => `${field}: ${tulis(teks)}`,
    ),
    ...butir.flatMap(([nama, daftar]) => [
      `${nama}:`,
      ...(daftar.length > 0 ? daftar : [""]).map((teks) => `  - ${tulis(teks)}`),
    ]),
    `pelaksana: ${tulis(prosedur.pelaksana.join(" | "))}`,
    ...prosedur.langkah.map(({ nomor, kegiatan, simbol, mutuBaku, ke }) => {
      const oleh = simbol
        .map(({ pelaksana, bentuk }) => `${bentuk} ${prosedur.pelaksana[pelaksana] ?? "?"}`)
        .join(" + ");
      const tujuan = ke.map(({ langkah, label }) => `${label ? `${label} ` : ""}→ ${langkah ?? "?"}`).join(", ");
      return `${nomor ?? ""}. ${tulis(kegiatan)} [${oleh}] ${teksSel(mutuBaku.waktu)} ${tujuan}`.trimEnd();
    }),
  ];
}
