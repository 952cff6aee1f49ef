import type { Konteks } from "../sop/konteks";
import type { Sop } from "../sop/sop";
import type { Lang } from "../rules/catalogue";
import { RULES } from "../rules/index";
import type { Rule } from "../rules/rule";
import { toFinding } from "./finding";
import { belumDiisi } from "./belum-diisi";
import { Memory } from "./memory";
import { sortFindings } from "./order";
import type { CheckResult, Finding, RuleResult } from "./result";

export interface Checker {
  /** Checks a model. The same model, context and language give the same result, whatever was checked before. */
  check(sop: Sop, konteks: Konteks, lang?: Lang): CheckResult;
}

/** A checker that remembers its last run and re-runs only the rules that read what has changed. One per open document. */
export function createChecker(rules: readonly Rule[] = RULES): Checker {
  const memory = new Memory<Run>();
  return {
    check(model, konteks, lang = "id") {
      // What rules remember of a procedure must not outlive a change in place.
      const sop = { ...model, prosedur: { ...model.prosedur } };
      const context = JSON.stringify([lang, konteks]);
      const runs = memory.each(rules, sop, context, (rule) => run(rule, sop, konteks, lang));
      return {
        findings: sortFindings(runs.flatMap(({ findings }) => findings)),
        results: runs.map(({ result }) => result),
        belum: belumDiisi(sop, konteks.profile),
      };
    },
  };
}

interface Run {
  findings: readonly Finding[];
  result: RuleResult;
}

function run(rule: Rule, sop: Sop, konteks: Konteks, lang: Lang): Run {
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
