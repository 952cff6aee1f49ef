import { terapkanAbaikan } from "../checker/abaikan";
import { createChecker } from "../checker/checker";
import { type Report, type ReportedFinding, toReport } from "../checker/report";
import { RULES } from "../rules/index";
import type { Konteks } from "../sop/konteks";
import { konteksDasar } from "../sop/profil-dasar";
import type { Sop } from "../sop/sop";
import type { Command } from "./args";
import { expand, type Io } from "./io";
import type { FileReport, Unreadable } from "./file-report";
import { EXIT, type ExitCode, sentenceOf } from "./exit";
import { usageError } from "./messages";
import { sentenceOfOther } from "./other-forms";
import { readProfile } from "./profile";
import { readSource, type Source } from "./source";
import { describeReport } from "./text-report";

type CheckCommand = Extract<Command, { name: "check" }>;

/**
 * Checks files one after the other and prints each report as soon as it is there, so that memory does not grow with their number.
 * Exit code: 2 when a file could not be read (one of another form in a folder is only named), else 1 when there is a finding of severity error, else 0.
 */
export async function check(command: CheckCommand, io: Io): Promise<ExitCode> {
  const konteks = konteksDasar(command.tahap, command.tanggal, readProfile(command.profile));
  let code: ExitCode = EXIT.clean;
  let printed = 0;
  const print = (report: FileReport | Unreadable): void => {
    if (command.json) io.out(`${printed === 0 ? "[" : ","}${JSON.stringify(report, null, 2)}`);
    else if (!("error" in report)) describeReport(report, command.semua).forEach(io.out);
    printed += 1;
  };
  for (const argument of command.files) {
    for (const outcome of filesOf(argument)) {
      const report = typeof outcome === "string" ? await checkFile(outcome, konteks) : outcome;
      if ("error" in report) {
        io.err(`${report.file}: ${report.error}`);
        if (report.kind === "tidakTerbaca") code = EXIT.unusable;
      } else if (code === EXIT.clean && report.findings.some(isError)) {
        code = EXIT.findings;
      }
      print(report);
    }
  }
  if (command.json) io.out("]");
  return code;
}

/** What is read in a folder. */
const READ = /\.(docx|docm|xlsx|xlsm)$/i;

const isError = ({ severity }: ReportedFinding): boolean => severity === "error";

/** In a folder a file of another form is passed over; named by itself it would be read, and refused. */
function filesOf(argument: string): (string | Unreadable)[] {
  try {
    const { files, others } = expand(argument, READ);
    const passed = others.map((file): Unreadable => ({ file, kind: "dilewati", error: sentenceOfOther(file) }));
    return files.length > 0 ? [...files, ...passed] : [unreadable(argument, usageError("folderKosong")), ...passed];
  } catch (error) {
    return [unreadable(argument, error)];
  }
}

const unreadable = (file: string, error: unknown): Unreadable => ({
  file,
  kind: "tidakTerbaca",
  error: sentenceOf(error),
});

async function checkFile(file: string, konteks: Konteks): Promise<FileReport | Unreadable> {
  try {
    return reportOn(file, await readSource(file), konteks);
  } catch (error) {
    return unreadable(file, error);
  }
}

function reportOn(file: string, source: Source, konteks: Konteks): FileReport {
  const report = reportOnSops(file, source, konteks);
  return source.catatan.length > 0 ? { ...report, catatan: source.catatan } : report;
}

function reportOnSops(file: string, { kind, sops, abaikan }: Source, konteks: Konteks): FileReport {
  const { tahap, tanggalPeriksa } = konteks;
  if (sops.length === 0)
    return { file, kind, tahap, tanggalPeriksa, findings: [], diabaikan: [], results: notApplicable(), waktu: [] };
  const reports = sops.map((sop): Report => {
    const lengkap = { ...konteks, sopLain: others(sops, sop) };
    return toReport(file, kind, lengkap, terapkanAbaikan(createChecker().check(sop, lengkap), abaikan, sop), sop);
  });
  const [only] = reports as [Report];
  if (reports.length === 1) return only;
  const numbered = <T>(of: (report: Report) => readonly T[]): (T & { sop: number })[] =>
    reports.flatMap((report, index) => of(report).map((each) => ({ sop: index + 1, ...each })));
  return {
    ...only,
    findings: numbered(({ findings }) => findings),
    diabaikan: numbered(({ diabaikan }) => diabaikan),
    results: numbered(({ results }) => results),
    waktu: numbered(({ waktu }) => waktu),
  };
}

const others = (sops: readonly Sop[], self: Sop): Konteks["sopLain"] =>
  sops.filter((sop) => sop !== self).map(({ identitas: { nomor, nama } }) => ({ nomor, nama }));

const notApplicable = (): Report["results"] =>
  RULES.map(({ id, code }) => ({ rule: id, code, outcome: "tidakBerlaku" as const }));
