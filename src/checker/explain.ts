import { ruleText, type Lang, type RuleText } from "../rules/catalogue";
import { RULES } from "../rules/index";
import { formatBasis, printBasis } from "./basis";

export interface Explanation extends Omit<RuleText, "kalimat"> {
  /** Every basis of the rule as a phrase. */
  dasar: string[];
}

/** Why a rule exists, on which basis, with a bad and a good example and the way to repair. Throws for an unknown id. */
export function explain(rule: string, lang: Lang = "id"): Explanation {
  const { judul, mengapa, contohBuruk, contohBaik, caraMemperbaiki } = ruleText(rule, lang);
  const basis = RULES.find(({ id }) => id === rule)?.basis ?? [];
  return { judul, mengapa, contohBuruk, contohBaik, caraMemperbaiki, dasar: printBasis(basis, lang).map(formatBasis) };
}
