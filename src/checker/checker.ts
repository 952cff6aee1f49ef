import type { Konteks } from "../sop/konteks";
import type { Sop } from "../sop/sop";
import type { Lang } from "../rules/catalogue";
import { RULES } from "../rules/index";
import type { Outcome, Rule } from "../rules/rule";
import { toFinding } from "./finding";
import { lengkap } from "./lengkap";
import { Memory } from "./memory";
import { compareFindings } from "./order";
import type { CheckResult, Finding } from "./result";

export interface Checker {
  /** Checks a model. The same model, context and language give the same result, whatever was checked before. */
  check(sop: Sop, konteks: Konteks, lang?: Lang): CheckResult;
}

/** A checker that remembers its last run and re-runs only the rules that read what has changed. One per open document. */
export function createChecker(rules: readonly Rule[] = RULES): Checker {
  const memory = new Memory();
  return {
    check(sop, konteks, lang = "id") {
      const runs = memory.answer(rules, sop, konteks).map((answer, index) => {
        const rule = rules[index] as Rule;
        const problems = answer === "tidakBerlaku" ? [] : answer;
        const findings = problems.map((problem) => toFinding(problem, rule, sop, konteks, lang));
        return { rule, findings, outcome: answer === "tidakBerlaku" ? answer : outcome(findings) };
      });
      return {
        findings: runs.flatMap(({ findings }) => findings).sort(compareFindings),
        results: runs.map(({ rule, outcome }) => ({ rule: rule.id, code: rule.code, outcome })),
        lengkap: lengkap(sop, konteks.profile),
      };
    },
  };
}

function outcome(findings: readonly Finding[]): Outcome {
  if (findings.length === 0) return "lolos";
  return findings.some((finding) => finding.outcome === "dilanggar") ? "dilanggar" : "perluDilihat";
}
