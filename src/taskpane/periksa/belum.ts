import type { CheckResult, Finding } from "../../checker/result";
import en from "../../regulation/template.en.json";
import id from "../../regulation/template.id.json";
import type { Lang } from "../../rules/catalogue";
import type { Path } from "../../sop/path";

/** A field in which nothing stands yet: what belongs there, in the words of a rule or else of the template. */
export interface IsianKosong {
  readonly path: Path;
  readonly kalimat: string;
  readonly temuan: Finding | null;
}

const PETUNJUK: Readonly<Record<Lang, Readonly<Record<string, { placeholder: string }>>>> = { id, en };

/** The empty fields of an SOP, each once: those that a rule names, and those that only leave their part incomplete. */
export function isianKosong({ findings, belum }: CheckResult, bahasa: Lang): IsianKosong[] {
  const kosong = findings.filter(({ kosong }) => kosong);
  const disebut = (path: Path): boolean =>
    kosong.some((temuan) => dalam(path, temuan.path) || dalam(temuan.path, path));
  const lainnya = Object.values(belum)
    .flat()
    .filter((path) => !disebut(path) && petunjuk(path, bahasa) !== undefined);
  return [
    ...kosong.map((temuan) => ({ path: temuan.path, kalimat: temuan.message, temuan })),
    ...lainnya.map((path) => ({ path, kalimat: petunjuk(path, bahasa) ?? "", temuan: null })),
  ];
}

const petunjuk = (path: Path, bahasa: Lang): string | undefined => PETUNJUK[bahasa][`sop.${path}`]?.placeholder;

const dalam = (path: Path, induk: Path): boolean => path === induk || path.startsWith(`${induk}.`);

/** Names an empty field among the others. */
export const kunciIsian = ({ path, temuan }: IsianKosong): string => `${temuan?.rule ?? ""} ${path}`;
