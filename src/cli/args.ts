import { parseArgs } from "node:util";
import type { TemplateOptions } from "../ooxml/options";
import type { Kertas } from "../sop/profile";
import type { Tahap } from "../sop/konteks";
import { usageError } from "./messages";

export type Command =
  | { name: "help" }
  | { name: "check"; files: string[]; json: boolean; semua: boolean; tahap: Tahap; tanggal: string; profile?: string }
  | { name: "read"; file: string; json: boolean }
  | WriteCommand;

/** A command that writes a document. */
export interface WriteCommand {
  name: "build" | "move";
  file: string;
  out: string;
  template: Partial<TemplateOptions>;
  profile?: string;
  tanggal: string;
}

const TAHAP: readonly string[] = ["konsep", "diajukan", "final"] satisfies Tahap[];
const KERTAS: readonly string[] = ["F4", "A4", "Legal", "Letter"] satisfies Kertas[];

/** Reads the command line. Throws `UsageError` with a plain sentence; `today` is an ISO date. */
export function parseCommand(argv: readonly string[], today: string): Command {
  const { values, positionals } = parse(argv);
  const { profile } = values;
  const [name, ...files] = positionals;
  if (values.help || name === undefined) return { name: "help" };
  switch (name) {
    case "check":
      if (files.length === 0) throw usageError("berkasKurang");
      return {
        ...{ name, files, profile, json: values.json, semua: values.semua },
        ...{ tahap: tahap(values.tahap), tanggal: tanggal(values.tanggal ?? today) },
      };
    case "read":
      return { name, file: single(files), json: values.json };
    case "build":
    case "move":
      if (values.out === undefined) throw usageError("outKurang");
      return { name, file: single(files), out: values.out, template: template(values), profile, tanggal: today };
    default:
      throw usageError("perintahTidakDikenal", { perintah: name });
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        json: { type: "boolean", default: false },
        semua: { type: "boolean", default: false },
        tahap: { type: "string", default: "diajukan" },
        tanggal: { type: "string" },
        out: { type: "string" },
        profile: { type: "string" },
        kertas: { type: "string" },
        "halaman-judul": { type: "boolean", default: false },
      },
    });
  } catch (error) {
    const { code, message: text } = error as Error & { code?: string };
    const pilihan = /'(-[^' <]+)/.exec(text)?.[1] ?? "";
    throw usageError(code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? "pilihanTidakDikenal" : "nilaiKosong", { pilihan });
  }
}

function single(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file === undefined) throw usageError("berkasKurang");
  if (more.length > 0) throw usageError("satuBerkas");
  return file;
}

function tahap(nilai: string): Tahap {
  if (!TAHAP.includes(nilai)) throw usageError("tahapSalah", { nilai });
  return nilai as Tahap;
}

function tanggal(nilai: string): string {
  const time = Date.parse(`${nilai}T00:00:00Z`);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(nilai);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(nilai) || !real) throw usageError("tanggalSalah", { nilai });
  return nilai;
}

/** What was asked for; the rest comes from the profile. */
function template(values: { kertas?: string; "halaman-judul": boolean }): Partial<TemplateOptions> {
  const { kertas, "halaman-judul": halamanJudul } = values;
  if (kertas === undefined) return { halamanJudul };
  if (!KERTAS.includes(kertas)) throw usageError("kertasSalah", { nilai: kertas });
  return { halamanJudul, kertas: kertas as Kertas };
}
