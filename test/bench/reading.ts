import bersih from "../fixtures/sop-bersih.json";
import { planFlowchart } from "../../src/flowchart/index";
import { readPackage, toZip } from "../../src/ooxml/package";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { readSnapshot } from "../../src/ooxml/reader/read-snapshot";
import { buildDocument } from "../../src/ooxml/writer/document";
import { layoutFor } from "../../src/ooxml/writer/page";
import { recognise } from "../../src/recognise/recognise";
import type { Sop } from "../../src/sop/sop";
import { sopOf } from "./flows";
import { type Figure, median } from "./measure";

/** Reading our own drawing back: the model from a document that is open, and opening one. */
export function reading(): Figure[] {
  return [50, 200].flatMap((steps) => {
    const long = sopOf(bersih as Sop, steps, 6);
    const plan = planFlowchart(long.prosedur, layoutFor(DEFAULT_TEMPLATE));
    const bytes = toZip(buildDocument(long, plan, DEFAULT_TEMPLATE));
    const open = readPackage(bytes);
    const read = median(() => void recognise(readSnapshot(open)), 15);
    return [
      { name: `reading ${steps} rows back`, value: read, unit: "ms", ...(steps === 200 ? { bar: 50 } : {}) },
      { name: `opening a .docx of ${steps} rows`, value: median(() => void readPackage(bytes), 9), unit: "ms" },
    ];
  });
}
