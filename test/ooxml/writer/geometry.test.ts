import fc from "fast-check";
import { planFlowchart } from "../../../src/flowchart";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import type { TemplateOptions } from "../../../src/ooxml/options";
import { mainDocument } from "../../../src/ooxml/package";
import { buildDocument } from "../../../src/ooxml/writer/document";
import { layoutFor } from "../../../src/ooxml/writer/page";
import { lengkapi } from "../../../src/sop/input";
import type { Prosedur } from "../../../src/sop/sop";
import bersih from "../../fixtures/sop-bersih.json";
import { anyProsedur, plainProsedur, runs } from "../../flowchart/flows";
import { GALLERY } from "../../flowchart/gallery";
import { faultsOfView } from "../../flowchart/view-faults";
import { viewOfDocument } from "../../flowchart/view-of-document";
import { SDK_TIMEOUT, validate } from "../../support/validate";

/** Random flows take their time on a busy machine. */
jest.setTimeout(90_000 * runs(1));

const BERSIH = lengkapi(bersih as Parameters<typeof lengkapi>[0]);
const PAPERS: readonly TemplateOptions[] = (["F4", "A4", "Legal", "Letter"] as const).map((kertas) => ({
  ...DEFAULT_TEMPLATE,
  kertas,
}));

const written = (prosedur: Prosedur, options: TemplateOptions): ReturnType<typeof buildDocument> =>
  buildDocument({ ...BERSIH, prosedur }, null, options);

describe("the drawing in the document, measured in its OOXML", () => {
  test.each(PAPERS)("$kertas: any flow is drawn without a fault", (options) => {
    fc.assert(
      fc.property(fc.oneof(plainProsedur, anyProsedur), (prosedur) => {
        expect(faultsOfView(viewOfDocument(written(prosedur, options)), prosedur)).toEqual([]);
      }),
      { numRuns: runs(10) },
    );
  });

  test.each(GALLERY)("%s: every label has its place too, and the pages are those of the plan", (_, prosedur) => {
    const view = viewOfDocument(written(prosedur, DEFAULT_TEMPLATE));
    expect(faultsOfView(view, prosedur)).toEqual([]);
    const { rows } = planFlowchart(prosedur, layoutFor(DEFAULT_TEMPLATE));
    expect(view.rows.map(({ page }) => page)).toEqual(rows.map(({ page }) => page));
  });

  test.each(PAPERS)("$kertas: the pages of any flow are those of the plan", (options) => {
    fc.assert(
      fc.property(anyProsedur, (prosedur) => {
        const { rows } = planFlowchart(prosedur, layoutFor(options));
        const view = viewOfDocument(written(prosedur, options));
        expect(view.rows.map(({ page }) => page)).toEqual(rows.map(({ page }) => page));
      }),
      { numRuns: runs(5) },
    );
  });

  test("is the same byte for byte when it is built again", () => {
    fc.assert(
      fc.property(anyProsedur, (prosedur) => {
        const text = (): string => mainDocument(written(prosedur, DEFAULT_TEMPLATE)).text;
        expect(text()).toBe(text());
      }),
      { numRuns: runs(4) },
    );
  });
});

/** The SDK takes its time: every fourth flow, and all of them with RANDOM. */
const SAMPLES = GALLERY.filter((_, index) => runs(1) > 1 || index % 4 === 1);

test.each(SAMPLES)(
  "%s: the Open XML SDK finds nothing",
  async (_, prosedur) => expect(await validate(written(prosedur, DEFAULT_TEMPLATE))).toEqual([]),
  SDK_TIMEOUT,
);
