import { planFlowchart } from "../../src/flowchart";
import { TABLE } from "../../src/flowchart/layout";
import type { FontName } from "../../src/flowchart/layout";
import type { Plan } from "../../src/flowchart/plan";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { mainDocument, Part, toZip, withParts } from "../../src/ooxml/package";
import type { Package } from "../../src/ooxml/package";
import type { PageSetup } from "../../src/ooxml/snapshot";
import { buildDocument } from "../../src/ooxml/writer/document";
import { layoutOn, sopPage } from "../../src/ooxml/writer/page";
import { lengkapi } from "../../src/sop/input";
import type { Kertas } from "../../src/sop/profile";
import type { Prosedur } from "../../src/sop/sop";
import { prosedurOf as longFlow } from "../bench/flows";
import { catalogue } from "../flowchart/catalogue";
import { GALLERY } from "../flowchart/gallery";
import bersih from "../fixtures/sop-bersih.json";
import { draw, libreOffice } from "../support/libreoffice";
import { drawingOf } from "../support/pdf-drawing";
import type { PdfDrawing, PdfPoint } from "../support/pdf-drawing";
import { planOnPages } from "../support/plan-on-pages";

jest.setTimeout(600_000);

const { name: PROGRAM, major } = libreOffice();
/** Earlier ones give rows without their borders. */
const LEAST = 24;
/** What LibreOffice may differ from the plan, in points, with fonts that have the widths of the real ones here. */
const TOLERANCE = 0.5;
const EXACT: ReadonlySet<FontName> = new Set(["Arial", "Calibri", "Times New Roman"]);

const BERSIH = lengkapi(bersih as Parameters<typeof lengkapi>[0]);

interface Sample {
  readonly name: string;
  readonly prosedur: Prosedur;
  readonly huruf: FontName;
  readonly kertas: Kertas;
  readonly upright?: boolean;
}

const sample = (what: string, prosedur: Prosedur, more: Partial<Sample> = {}): Sample => {
  const { huruf = "Arial", kertas = "F4", upright = false } = more;
  return { name: `${huruf}, ${kertas}${upright ? " tegak" : ""}, ${what}`, prosedur, huruf, kertas, upright };
};

const FONTS: readonly FontName[] = ["Arial", "Calibri", "Times New Roman", "Tahoma", "Bookman Old Style"];
const PAPERS: readonly Kertas[] = ["F4", "A4", "Legal", "Letter"];
const SAMPLES: readonly Sample[] = [
  ...GALLERY.map(([name, prosedur]) => sample(name, prosedur)),
  ...catalogue()
    .slice(0, 6)
    .map((prosedur, index) => sample(`katalog ${index + 1}`, prosedur)),
  ...FONTS.flatMap((huruf) => [5, 30, 80].map((steps) => sample(`${steps} langkah`, longFlow(steps, 5), { huruf }))),
  ...PAPERS.flatMap((kertas) =>
    [false, true].flatMap((upright) => [
      sample("5 langkah", longFlow(5, 4), { kertas, upright }),
      sample("40 langkah", longFlow(40, 6), { kertas, upright }),
      ...(upright ? [] : [sample("16 pelaksana", longFlow(24, 16), { kertas })]),
    ]),
  ),
];

interface Case {
  readonly plan: Plan;
  readonly page: PageSetup;
  readonly bytes: Uint8Array;
}

function caseOf({ prosedur, huruf, kertas, upright = false }: Sample): Case {
  const { width, height, margin } = sopPage(kertas);
  const page = upright ? { width: height, height: width, landscape: false, margin } : sopPage(kertas);
  const plan = planFlowchart(prosedur, layoutOn(page, huruf));
  const built = buildDocument({ ...BERSIH, prosedur }, plan, { ...DEFAULT_TEMPLATE, kertas, huruf });
  return { plan, page, bytes: toZip(upright ? turned(built) : built) };
}

/** The same document on upright paper; its identity page is then too wide, and is not looked at. */
function turned(pkg: Package): Package {
  const { name, text } = mainDocument(pkg);
  const upright = text.replace(/(<w:pgSz w:w=")(\d+)(" w:h=")(\d+)" w:orient="landscape"/g, '$1$4$3$2"');
  return withParts(pkg, [Part.ofText(name, upright)]);
}

if (major < LEAST) {
  const reason = `LibreOffice ${LEAST} or later is needed, and here is ${PROGRAM}: .ci/run takes it from the backports, or name one with SOFFICE`;
  process.stdout.write(`\nNOT TESTED: ${reason}\n\n`);
  test.skip(reason, () => undefined);
} else {
  const cases = new Map(SAMPLES.map((each) => [each.name, caseOf(each)]));
  const drawn = new Map<string, PdfDrawing[]>();
  const found = new Map<string, number[]>();

  beforeAll(async () => {
    const pages = await draw(new Map([...cases].map(([, { bytes }], index) => [`${index}`, bytes] as const)));
    [...cases].forEach(([name, { plan }], index) => {
      const own = (pages.get(String(index)) ?? []).map((svg) => drawingOf(svg, TABLE.border));
      drawn.set(name, own.slice(own.length - plan.pages));
    });
  });

  afterAll(() => {
    const lines = [...found].map(([group, all]) => {
      const sorted = [...all].sort((a, b) => a - b);
      const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? NaN).toFixed(2);
      return `${group.padEnd(34)} worst ${at(1)} pt, median ${at(0.5)} pt (${sorted.length} coordinates)`;
    });
    process.stdout.write(`\n${PROGRAM}\n${lines.join("\n")}\n`);
  });

  test.each(SAMPLES)("$name", ({ name, huruf, kertas, upright }) => {
    const { plan, page } = cases.get(name) as Case;
    const wanted = planOnPages(plan, page);
    const shown = drawn.get(name) ?? [];
    const performers = plan.columns.filter(({ kind }) => kind === "pelaksana");
    const x = page.margin.left + (performers[0]?.x ?? 0) + 2;
    expect(shown.map((each) => bodyRules(each, x, plan))).toHaveLength(plan.pages);
    expect(shown.map((each) => bodyRules(each, x, plan).length)).toEqual(wanted.map(({ rules }) => rules.length));
    expect(shown.map(({ strokes, boxes }) => [strokes.length, boxes.length])).toEqual(
      wanted.map(({ strokes, boxes }) => [strokes.length, boxes.length]),
    );
    if (!EXACT.has(huruf)) return;
    const off = shown.flatMap((each, index) =>
      differences({ ...each, rules: bodyRules(each, x, plan) }, wanted[index] as PdfDrawing),
    );
    const group = `${huruf}, ${kertas}${upright ? " tegak" : ""}`;
    found.set(group, [...(found.get(group) ?? []), ...off.map(({ by }) => by)]);
    expect(off.filter(({ by }) => by > TOLERANCE)).toEqual([]);
  });
}

/** Borders below the rows of the body, on the left side of a performer. */
function bodyRules({ rules }: PdfDrawing, x: number, plan: Plan): PdfDrawing["rules"] {
  const header = plan.header.heights.length + 1;
  return rules.filter(({ from, to }) => Math.abs(from.y - to.y) < 0.1 && from.x <= x && to.x >= x).slice(header);
}

interface Difference {
  readonly what: string;
  readonly by: number;
}

/** How far everything on a page stands from its place. */
function differences(shown: PdfDrawing, wanted: PdfDrawing): Difference[] {
  const apart = (a: PdfPoint, b: PdfPoint): number => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
  return [
    ...wanted.rules.map(({ from }, index): Difference => ({
      what: `border ${index + 1}`,
      by: Math.abs((shown.rules[index]?.from.y ?? NaN) - from.y),
    })),
    ...wanted.strokes.flatMap((line, index): Difference[] => {
      const { from, to } = shown.strokes[index] ?? { from: { x: NaN, y: NaN }, to: { x: NaN, y: NaN } };
      return [
        { what: `line ${index + 1}, start`, by: apart(from, line.from) },
        { what: `line ${index + 1}, end`, by: apart(to, line.to) },
      ];
    }),
    ...wanted.boxes.flatMap((box, index): Difference[] => {
      const is = shown.boxes[index] ?? { x: NaN, y: NaN, width: NaN, height: NaN };
      const end = ({ x, y, width, height }: typeof box): PdfPoint => ({ x: x + width, y: y + height });
      return [
        { what: `shape ${index + 1}, begin`, by: apart(is, box) },
        { what: `shape ${index + 1}, end`, by: apart(end(is), end(box)) },
      ];
    }),
  ];
}
