import type { Layout } from "../../flowchart/layout";
import { planFlowchart } from "../../flowchart/plan-flowchart";
import { planToSvg } from "../../flowchart/svg";
import { toProsedur } from "./convert";
import type { Draft } from "./draft";

/** The drawing of the steps, or why there is none. */
export type Gambar =
  | { status: "jadi"; src: string; /** Points. */ width: number; halaman: number }
  | { status: "kosong" }
  | { status: "gagal" };

/** Draws the steps as the document will show them. As an image: what stands in the texts can never become markup of the pane. */
export function gambarDraft(draft: Draft, layout: Layout): Gambar {
  if (draft.kolom.length === 0 || draft.baris.length === 0) return { status: "kosong" };
  try {
    const prosedur = toProsedur(draft);
    const plan = planFlowchart(prosedur, layout);
    const src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(planToSvg(plan, prosedur))}`;
    return { status: "jadi", src, width: plan.width, halaman: plan.pages };
  } catch {
    return { status: "gagal" };
  }
}
