import fc from "fast-check";
import { planFlowchart, planToSvg, svgSpots } from "../../src/flowchart";
import { anyProsedur, F4 } from "./flows";

it("every symbol's spot lies where the picture shows the symbol", () => {
  fc.assert(
    fc.property(anyProsedur, (prosedur) => {
      const plan = planFlowchart(prosedur, F4);
      const svg = planToSvg(plan, prosedur);
      const [, width = 0, height = 0] = /viewBox="-1 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
      const drawn = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
      const spots = svgSpots(plan, plan.symbols);
      expect(spots).toHaveLength(plan.symbols.length);
      for (const [{ bentuk }, { left, top }] of spots) {
        if (bentuk !== "kotak" && bentuk !== "kapsul") continue;
        const near = ([x = 0, y = 0]: readonly number[]) =>
          Math.abs(x - (left * width - 1)) < 0.1 && Math.abs(y - top * height) < 0.1;
        expect(drawn.some(near)).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
});
