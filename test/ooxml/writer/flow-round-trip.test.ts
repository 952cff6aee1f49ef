import fc from "fast-check";
import { planFlowchart } from "../../../src/flowchart";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import { mainDocument } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import { buildDocument } from "../../../src/ooxml/writer/document";
import { layoutFor } from "../../../src/ooxml/writer/page";
import { recognise } from "../../../src/recognise/recognise";
import { lengkapi } from "../../../src/sop/input";
import { panahRingkas } from "../../../src/sop/panah";
import type { Langkah, Panah, Prosedur, Sop } from "../../../src/sop/sop";
import bersih from "../../fixtures/sop-bersih.json";
import { anyProsedur, runs } from "../../flowchart/flows";
import { lint } from "../../support/lint-ooxml";

/** Random flows take their time on a busy machine. */
jest.setTimeout(60_000 * runs(1));

const BERSIH = lengkapi(bersih as Parameters<typeof lengkapi>[0]);

function written(prosedur: Prosedur): { xml: string; read: Prosedur } {
  const plan = planFlowchart(prosedur, layoutFor(DEFAULT_TEMPLATE));
  const pkg = buildDocument({ ...BERSIH, prosedur }, plan, DEFAULT_TEMPLATE);
  expect(lint(pkg)).toEqual([]);
  const { sops } = recognise(readSnapshot(pkg));
  return { xml: mainDocument(pkg).text, read: (sops[0]?.sop as Sop).prosedur };
}

/** What a drawing can tell: no arrow from or to a row in which nothing is drawn. */
function told({ pelaksana, langkah }: Prosedur): Prosedur {
  const drawn = (at: number | null): boolean => at !== null && (langkah[at - 1]?.simbol.length ?? 0) > 0;
  const ke = panahRingkas(langkah).map((own): Panah[] =>
    own.map(({ label, ...panah }) => ({
      ...panah,
      ...(label ? { label } : {}),
      langkah: drawn(panah.langkah) ? panah.langkah : null,
    })),
  );
  const steps = langkah.map((step, index): Langkah => ({ ...step, ke: drawn(index + 1) ? (ke[index] ?? []) : [] }));
  return { pelaksana, langkah: steps };
}

test("any flow, with chains and performers who act together, is read back as it was drawn", () => {
  fc.assert(
    fc.property(anyProsedur, (drawn) => {
      const prosedur = { ...drawn, pelaksana: drawn.pelaksana.map((_, index) => `Analis Kebijakan ${index + 1}`) };
      const first = written(prosedur);
      expect(first.read).toEqual(told(prosedur));
      const second = written(first.read);
      expect(second.read).toEqual(first.read);
      expect(written(second.read).xml).toBe(second.xml);
    }),
    { numRuns: runs(12) },
  );
});

const row = (simbol: Langkah["simbol"], ke: Panah[] = []): Partial<Langkah> => ({ simbol, ke });
const at = (pelaksana: number, bentuk: Langkah["simbol"][0]["bentuk"] = "kotak"): Langkah["simbol"][0] => ({
  pelaksana,
  bentuk,
});

test.each<[string, Partial<Langkah>[]]>([
  [
    "a chain: kapsul, kotak, belah ketupat, with exits of the decision",
    [
      row(
        [at(0, "kapsul"), at(1), at(2, "belahKetupat")],
        [
          { langkah: 1, dari: 0, simbol: 1 },
          { langkah: 1, dari: 1, simbol: 2 },
          { langkah: 2, label: "Ya" },
          { langkah: 1, label: "Tidak" },
        ],
      ),
      row([at(0, "kapsul")]),
    ],
  ],
  [
    "performers who act together, then part",
    [
      row(
        [at(0, "kapsul"), at(1, "kapsul")],
        [
          { langkah: 2, dari: 0 },
          { langkah: 2, simbol: 1 },
        ],
      ),
      row([at(0), at(1)], [{ langkah: 3 }]),
      row([at(2, "kapsul")]),
    ],
  ],
  [
    "two symbols in one column, and a loop to the first",
    [
      row(
        [at(0, "kapsul"), at(0, "belahKetupat"), at(0)],
        [
          { langkah: 1, dari: 0, simbol: 1 },
          { langkah: 1, label: "Tidak" },
          { langkah: 1, label: "Ya", simbol: 2 },
          { langkah: 2, dari: 2 },
        ],
      ),
      row([at(1, "kapsul")]),
    ],
  ],
])("%s", (_, rows) => {
  const langkah = rows.map((each, index) => ({ ...(BERSIH.prosedur.langkah[index] as Langkah), ...each }));
  const prosedur: Prosedur = { pelaksana: ["Staf", "Analis", "Kepala"], langkah };
  expect(written(prosedur).read).toEqual(told(prosedur));
});
