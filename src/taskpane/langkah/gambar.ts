import type { Layout } from "../../flowchart/layout";
import { planFlowchart } from "../../flowchart/plan-flowchart";
import type { Plan } from "../../flowchart/plan";
import { planToSvg } from "../../flowchart/svg";
import { svgSpots, type SvgSpot } from "../../flowchart/svg-pages";
import type { Prosedur } from "../../sop/sop";
import { toProsedur } from "./convert";
import type { Draft } from "./draft";
import { tataLetak } from "./halaman";
import type { TitikDraf } from "./panah";

/** The drawing of the steps, or why there is none. */
export type Gambar =
  | {
      status: "jadi";
      src: string;
      /** Points. */
      width: number;
      halaman: number;
      simbol: readonly (TitikDraf & { spot: SvgSpot })[];
      /** The middle of each exit's longest line. */
      panah: readonly { id: number; keluar: number; spot: SvgSpot }[];
    }
  | { status: "kosong" }
  | { status: "gagal" };

/** Draws the steps as the document will show them. As an image: what stands in the texts can never become markup of the pane. */
export function gambarDraft(draft: Draft, layout: Layout): Gambar {
  if (draft.kolom.length === 0 || draft.baris.length === 0) return { status: "kosong" };
  try {
    const { prosedur, plan } = rencana(draft, layout);
    const src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(planToSvg(plan, prosedur))}`;
    const id = (langkah: number): number => draft.baris[langkah]?.id ?? -1;
    return {
      status: "jadi",
      src,
      width: plan.width,
      halaman: plan.pages,
      simbol: svgSpots(plan, plan.symbols).map(([{ langkah, simbol }, spot]) => ({ id: id(langkah), simbol, spot })),
      panah: svgSpots(plan, tengah(plan)).map(([{ langkah, keluar }, spot]) => ({ id: id(langkah), keluar, spot })),
    };
  } catch {
    return { status: "gagal" };
  }
}

/** The page of each step as it will be drawn, from 0; null where it cannot be drawn. */
export function halamanLangkah(draft: Draft, layout: Layout): readonly number[] | null {
  try {
    return rencana(draft, layout).plan.rows.map(({ page }) => page);
  } catch {
    return null;
  }
}

interface Rencana {
  readonly layout: Layout;
  readonly prosedur: Prosedur;
  readonly plan: Plan;
}

/** By draft: what draws it and what tells its pages ask for the same plan. */
const direncanakan = new WeakMap<Draft, Rencana>();

function rencana(draft: Draft, layout: Layout): Rencana {
  const dikenal = direncanakan.get(draft);
  if (dikenal?.layout === layout) return dikenal;
  const prosedur = toProsedur(draft);
  const baru = { layout, prosedur, plan: planFlowchart(prosedur, tataLetak(draft, layout)) };
  direncanakan.set(draft, baru);
  return baru;
}

/** For each exit the middle of its longest piece, as a box without size. */
function tengah({ pieces }: Plan) {
  const panjang = ({ x1, y1, x2, y2 }: Plan["pieces"][number]) => Math.abs(x2 - x1) + Math.abs(y2 - y1);
  const terpanjang = new Map<string, Plan["pieces"][number]>();
  for (const piece of pieces) {
    // Lines that join the symbols of one step are no exits.
    if (piece.keluar === null) continue;
    const kunci = `${piece.langkah} ${piece.keluar}`;
    const lama = terpanjang.get(kunci);
    if (!lama || panjang(piece) > panjang(lama)) terpanjang.set(kunci, piece);
  }
  return [...terpanjang.values()].map(({ row, langkah, keluar, x1, y1, x2, y2 }) => {
    return { row, langkah, keluar: keluar ?? 0, x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: 0, height: 0 };
  });
}
