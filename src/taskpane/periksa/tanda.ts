import type { Mark } from "../../word/mark";
import type { Session } from "../../word/session";
import { addressOf } from "../session/address-of";
import type { PaneStore } from "../session/kerja";
import { sopTerpilih, type PaneState } from "../session/state";
import { beratTemuan } from "./berat";
import { denganKunci } from "./kelompok";

/** Keeps squiggles under the words of the findings, as long as the pane is open. Returns a function that takes them away. */
export function tandai(
  session: Session,
  { getState, subscribe }: Pick<PaneStore, "getState" | "subscribe">,
): () => void {
  let terakhir: PaneState["hasil"] = null;
  const segarkan = (): void => {
    const { hasil } = getState();
    if (hasil === terakhir) return;
    terakhir = hasil;
    void session.mark(tandaDari(getState()));
  };
  segarkan();
  const berhenti = subscribe(segarkan);
  return () => {
    berhenti();
    void session.mark([]);
  };
}

/** The words at fault. What is not filled in yet has none. */
function tandaDari(state: PaneState): Mark[] {
  const { sop } = sopTerpilih(state);
  if (!sop) return [];
  return denganKunci(state.hasil?.findings ?? []).flatMap(({ kunci, temuan }) => {
    const at = temuan.kosong ? null : addressOf(sop, temuan.path);
    return at ? [{ key: kunci, at, text: temuan.text, weight: beratTemuan(temuan) }] : [];
  });
}
