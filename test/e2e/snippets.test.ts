import { planFlowchart } from "../../src/flowchart/plan-flowchart";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { toZip, type Package } from "../../src/ooxml/package";
import { buildDocument } from "../../src/ooxml/writer/document";
import { layoutFor } from "../../src/ooxml/writer/page";
import { loadSop, SOP_BAKU } from "../../src/snippets/sop-baku";
import { withIdentity } from "../snippets/sops";
import { layOut, type Page } from "../support/libreoffice";
import { validate } from "../support/validate";

const IDS = SOP_BAKU.map(({ id }) => id);

let documents: ReadonlyMap<string, { pkg: Package; pages: number }>;
let laidOut: ReadonlyMap<string, Page[]>;

beforeAll(async () => {
  const built = IDS.map(async (id) => {
    const sop = withIdentity(await loadSop(id));
    const plan = planFlowchart(sop.prosedur, layoutFor(DEFAULT_TEMPLATE));
    return [id, { pkg: buildDocument(sop, plan, DEFAULT_TEMPLATE), pages: plan.pages }] as const;
  });
  documents = new Map(await Promise.all(built));
  laidOut = await layOut(new Map([...documents].map(([id, { pkg }]) => [id, toZip(pkg)])));
}, 300_000);

test.each(IDS)("%s: sound for Word", async (id) => {
  expect(await validate(documents.get(id)!.pkg)).toEqual([]);
});

test.each(IDS)("%s: one page of identity, and the pages of the plan, two at most", (id) => {
  const { pages } = documents.get(id)!;
  expect(laidOut.get(id)).toHaveLength(1 + pages);
  expect(pages).toBeLessThanOrEqual(2);
});
