import type { Konteks } from "../sop/konteks";
import type { Sop } from "../sop/sop";
import type { Lang } from "../rules/catalogue";
import { RULES } from "../rules/index";
import type { Rule } from "../rules/rule";
import { toFinding } from "./finding";
import { belumDiisi } from "./belum-diisi";
import { temuanGagal } from "./gagal";
import { sortFindings } from "./order";
import type { CheckResult, Finding, RuleResult } from "./result";
import { salin } from "./salinan";

export interface Checker {
  /** Checks a model. The same model, context and language give the same result, whatever was checked before. */
  check(sop: Sop, konteks: Konteks, lang?: Lang): CheckResult;
}

/**
 * A checker that remembers its last run. Only rules that read a section that has changed are run again, and of those that judge each
 * row or item by itself only on what has changed (see `perSatuan`). One per open document.
 */
export function createChecker(rules: readonly Rule[] = RULES): Checker {
  let lama: Periksaan | null = null;
  return {
    check(sop, konteks, lang = "id") {
      const masukan = salin<Masukan>({ sop, konteks, lang }, lama?.masukan);
      if (lama?.masukan === masukan) return lama.hasil;
      lama = periksa(rules, masukan, lama);
      return lama.hasil;
    },
  };
}

/** Everything on which a result depends. */
interface Masukan {
  readonly sop: Sop;
  readonly konteks: Konteks;
  readonly lang: Lang;
}

interface Periksaan {
  readonly masukan: Masukan;
  readonly runs: ReadonlyMap<Rule, Run>;
  readonly hasil: CheckResult;
}

interface Run {
  findings: readonly Finding[];
  result: RuleResult;
}

function periksa(rules: readonly Rule[], masukan: Masukan, lama: Periksaan | null): Periksaan {
  const berlaku = (rule: Rule): boolean => lama !== null && sama(lama.masukan, masukan, rule.reads);
  const runs = new Map(rules.map((rule) => [rule, (berlaku(rule) && lama?.runs.get(rule)) || run(rule, masukan)]));
  const semua = [...runs.values()];
  const hasil = {
    findings: sortFindings(semua.flatMap(({ findings }) => findings)),
    results: semua.map(({ result }) => result),
    belum: belumDiisi(masukan.sop, masukan.konteks.profile),
  };
  return { masukan, runs, hasil };
}

/** True when nothing has changed that a rule with these `reads` looks at. */
const sama = (lama: Masukan, baru: Masukan, reads: Rule["reads"]): boolean =>
  lama.konteks === baru.konteks &&
  lama.lang === baru.lang &&
  reads.every((section) => lama.sop[section] === baru.sop[section]);

/** A rule that fails must not keep the others from being heard. */
function run(rule: Rule, masukan: Masukan): Run {
  try {
    return jalankan(rule, masukan);
  } catch {
    const result = { rule: rule.id, code: rule.code, outcome: "perluDilihat", gagal: true } as const;
    return { findings: [temuanGagal(rule, masukan.lang)], result };
  }
}

function jalankan(rule: Rule, { sop, konteks, lang }: Masukan): Run {
  const off = konteks.profile.aturan?.[rule.id] === "mati";
  const answer = off ? "tidakBerlaku" : rule.check(sop, konteks);
  const problems = answer === "tidakBerlaku" ? [] : answer;
  const findings = problems.map((problem) => toFinding(problem, rule, sop, konteks, lang));
  const outcome = answer === "tidakBerlaku" ? answer : worst(findings);
  return { findings, result: { rule: rule.id, code: rule.code, outcome } };
}

function worst(findings: readonly Finding[]): RuleResult["outcome"] {
  if (findings.length === 0) return "lolos";
  return findings.some(({ outcome }) => outcome === "dilanggar") ? "dilanggar" : "perluDilihat";
}
