import type { Section } from "../sop/path";
import type { Sop } from "../sop/sop";
import type { Rule } from "../rules/rule";

/**
 * Remembers what was made of each rule, and makes it anew only when a section that the rule reads, or the context, has changed.
 * Sections are compared by their content, so a caller may hand in a freshly read model each time.
 */
export class Memory<T> {
  private known: ReadonlyMap<Rule, T> = new Map();
  private sections: ReadonlyMap<Section, string> = new Map();
  private context = "";

  /** What `run` makes of each rule, in the order of `rules`. `context` is everything beside the model that `run` depends on. */
  each(rules: readonly Rule[], sop: Sop, context: string, run: (rule: Rule) => T): readonly T[] {
    const read = new Set(rules.flatMap((rule) => rule.reads));
    const sections = new Map([...read].map((section) => [section, JSON.stringify(sop[section]) ?? ""]));
    const changed = (section: Section): boolean =>
      context !== this.context || sections.get(section) !== this.sections.get(section);
    const made = new Map(
      rules.map((rule) => {
        const before = this.known.get(rule);
        return [rule, before !== undefined && !rule.reads.some(changed) ? before : run(rule)];
      }),
    );
    this.known = made;
    this.sections = sections;
    this.context = context;
    return [...made.values()];
  }
}
