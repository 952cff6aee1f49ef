import type { Profile } from "../sop/profile";
import type { Basis, Problem, Rule, Severity } from "../rules/rule";
import type { Finding } from "./result";

/** Mildest first. */
const SEVERITIES: readonly Severity[] = ["info", "warning", "error"];

/** What a problem rests on: its own basis, or the rule's. */
export const basisOf = (problem: Problem, rule: Rule): readonly Basis[] => problem.basis ?? rule.basis;

/**
 * A breach, or something that a person must settle: the rule says who should look, or all that is claimed as law is unverified.
 * A problem for which no law is claimed (practice, design) stands by itself.
 */
export function outcomeOf(problem: Problem, rule: Rule): Finding["outcome"] {
  if (problem.dilihatOleh !== undefined) return "perluDilihat";
  const statuses = basisOf(problem, rule).map(({ status }) => status);
  const known = statuses.includes("verified") || statuses.includes("secondary");
  return !known && statuses.includes("unverified") ? "perluDilihat" : "dilanggar";
}

/** The severity of a problem. The profile sets that of the rule; a milder word of the check itself still holds. */
export function severityOf(problem: Problem, rule: Rule, profile: Profile): Severity {
  const set = profile.aturan?.[rule.id];
  if (set === undefined || set === "mati") return problem.severity ?? rule.severity;
  if (problem.severity === undefined) return set;
  return SEVERITIES.indexOf(problem.severity) < SEVERITIES.indexOf(set) ? problem.severity : set;
}
