import type { Plan } from "../../src/flowchart/plan";
import type { Prosedur } from "../../src/sop/sop";
import { BORDER, viewOfPlan } from "./view";
import { faultsOfView } from "./view-faults";

/** Everything that a plan must not show, found by looking at the plan alone. */
export const faultsOf = (plan: Plan, prosedur: Prosedur): string[] => [
  ...pageFaults(plan),
  ...faultsOfView(viewOfPlan(plan), prosedur),
];

function pageFaults({ rows, header, layout, pages }: Plan): string[] {
  const faults: string[] = [];
  for (let page = 0; page < pages; page++) {
    const own = rows.filter((row) => row.page === page);
    const used = [...header.heights, ...own.map(({ height }) => height)].reduce(
      (sum, height) => sum + height + BORDER,
      0,
    );
    const room = layout.height - (page === 0 ? layout.firstPageOffset : 0);
    if (used > room && own.length > 1) faults.push(`page ${page} is ${used} of ${room} high`);
  }
  rows.forEach(({ langkah, page }, index) => {
    const before = rows[index - 1];
    if (before && (langkah !== before.langkah + 1 || page < before.page || page > before.page + 1))
      faults.push(`row ${langkah} is out of order`);
  });
  return faults;
}
