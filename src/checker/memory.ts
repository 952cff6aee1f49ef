import type { Section } from "../sop/path";
import type { Konteks } from "../sop/konteks";
import type { Sop } from "../sop/sop";
import type { Problem, Rule } from "../rules/rule";

type Answer = readonly Problem[] | "tidakBerlaku";

/**
 * Remembers what each rule answered and asks again only when a section that it reads, or the context, has changed. Sections are
 * compared by their content, so a caller may hand in a freshly read model each time.
 */
export class Memory {
  private answers: ReadonlyMap<Rule, Answer> = new Map();
  private sections: ReadonlyMap<Section, string> = new Map();
  private context = "";

  /** The answer of every rule, in the order of `rules`. Rules that the profile switches off do not apply. */
  answer(rules: readonly Rule[], sop: Sop, konteks: Konteks): readonly Answer[] {
    const read = [...new Set(rules.flatMap((rule) => rule.reads))];
    const sections = new Map(read.map((section) => [section, JSON.stringify(sop[section]) ?? ""]));
    const context = JSON.stringify(konteks);
    const changed = (section: Section): boolean =>
      context !== this.context || sections.get(section) !== this.sections.get(section);
    const answers = rules.map((rule) => {
      const known = this.answers.get(rule);
      return known !== undefined && !rule.reads.some(changed) ? known : run(rule, sop, konteks);
    });
    this.answers = new Map(rules.map((rule, index) => [rule, answers[index] as Answer]));
    this.sections = sections;
    this.context = context;
    return answers;
  }
}

const run = (rule: Rule, sop: Sop, konteks: Konteks): Answer =>
  konteks.profile.aturan?.[rule.id] === "mati" ? "tidakBerlaku" : rule.check(sop, konteks);
