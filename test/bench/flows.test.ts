import bersih from "../fixtures/sop-bersih.json";
import { planFlowchart } from "../../src/flowchart/index";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { layoutFor } from "../../src/ooxml/writer/page";
import type { Sop } from "../../src/sop/sop";
import { sopOf, stepsOfPages } from "./flows";

test.each([10, 50])("an SOP of %i pages fills an identity page and the pages of its flowchart", (pages) => {
  const { prosedur } = sopOf(bersih as Sop, stepsOfPages(pages));
  const plan = planFlowchart(prosedur, layoutFor(DEFAULT_TEMPLATE));
  expect(1 + plan.pages).toBe(pages);
});
