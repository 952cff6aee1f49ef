import fc from "fast-check";
import { planFlowchart } from "../../src/flowchart";
import { F4, anyProsedur } from "./flows";
import { faultsOf } from "./plan-faults";

test("no flow makes a bad drawing", () => {
  fc.assert(
    fc.property(anyProsedur, (prosedur) => {
      expect(faultsOf(planFlowchart(prosedur, F4), prosedur)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
