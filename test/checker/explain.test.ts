import { formatBasis, printBasis } from "../../src/checker/basis";
import { explain } from "../../src/checker/explain";
import "../../src/rules/catalogue-en";
import { ruleText } from "../../src/rules/catalogue";
import { RULES } from "../../src/rules/index";

test.each(["id", "en"] as const)("every rule is explained in its own words, on its own basis (%s)", (lang) => {
  for (const { id, basis } of RULES) {
    const { dasar, ...kata } = explain(id, lang);
    expect(ruleText(id, lang)).toMatchObject(kata);
    expect(kata).not.toHaveProperty("kalimat");
    expect([id, dasar]).toEqual([id, printBasis(basis, lang).map(formatBasis)]);
    expect(dasar.length).toBeGreaterThan(0);
  }
});

test("without a language it is explained in Indonesian, and an unknown rule is no rule", () => {
  expect(explain("waktu-terukur")).toEqual(explain("waktu-terukur", "id"));
  expect(() => explain("tidak-ada")).toThrow("tidak-ada");
});
