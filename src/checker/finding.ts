import { placeOf, valueAt, type Path, type Place } from "../sop/path";
import { selGabung } from "../sop/sel";
import type { Sop } from "../sop/sop";
import type { Konteks } from "../sop/konteks";
import { sentence, type Lang } from "../rules/catalogue";
import type { Problem, Rule } from "../rules/rule";
import { printBasis } from "./basis";
import type { Finding } from "./result";
import { basisOf, outcomeOf, severityOf } from "./weight";

/** Turns the problem of a rule into a finding: place, weight, basis and sentence. */
export function toFinding(problem: Problem, rule: Rule, sop: Sop, konteks: Konteks, lang: Lang): Finding {
  const outcome = outcomeOf(problem, rule);
  const dilihatOleh = problem.dilihatOleh ?? (outcome === "perluDilihat" ? "bagianOrganisasi" : undefined);
  return {
    ...place(problem.at, sop),
    rule: rule.id,
    code: rule.code,
    outcome,
    severity: severityOf(problem, rule, konteks.profile),
    text: problem.text ?? textAt(sop, problem.at),
    message: sentence(rule.id, problem.message, problem.data, lang),
    basis: printBasis(basisOf(problem, rule), lang),
    path: problem.at,
    kosong: problem.kosong ?? false,
    ...(dilihatOleh === undefined ? {} : { dilihatOleh }),
    fixes: problem.fixes ?? [],
  };
}

/** The place that a path names; for a symbol also the column in which it stands. */
function place(path: Path, sop: Sop): Place {
  const found = placeOf(path);
  const simbol = /^prosedur\.langkah\.(\d+)\.simbol\.(\d+)$/.exec(path);
  if (simbol === null) return found;
  const kolom = sop.prosedur.langkah[Number(simbol[1])]?.simbol[Number(simbol[2])]?.pelaksana;
  return kolom === undefined ? found : { ...found, pelaksana: kolom + 1 };
}

function textAt(sop: Sop, path: Path): string {
  const value = valueAt(sop, path);
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value;
  return selGabung(value) ? value.teks : "";
}
