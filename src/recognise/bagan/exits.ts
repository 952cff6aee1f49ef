import { asalPanah } from "../../sop/panah";
import type { Panah } from "../../sop/sop";
import type { FlowSymbol } from "../procedure/flow";
import type { Drawing } from "./drawing";
import type { Arrow } from "./arrows";
import type { Node } from "./parts";

/** An arrow as an exit of its step. */
export interface Exit {
  /** 0-based index of the step that it leaves. */
  readonly langkah: number;
  readonly panah: Panah;
  readonly arrow: Arrow;
  readonly yakin: number;
  /** How sure its label is; 1 without one. */
  readonly yakinLabel: number;
}

/**
 * Exits of the steps, forward ones first; arrows without a start are none.
 * @param symbols the symbols of each step, in order
 */
export function exitsOf({ arrows, named }: Drawing, symbols: readonly (readonly FlowSymbol[])[]): Exit[] {
  const usual = symbols.map((own) => asalPanah({ simbol: own }, { langkah: null }));
  const exits = arrows.flatMap((arrow): Exit[] => {
    const from = arrow.from?.at;
    if (!from) return [];
    const name = named.find((each) => each.arrow === arrow);
    const panah: Panah = {
      langkah: arrow.to?.at ? arrow.to.at.langkah + 1 : null,
      ...(name ? { label: name.label.text } : {}),
      ...(from.simbol === usual[from.langkah] ? {} : { dari: from.simbol }),
      ...symbolOf(arrow.to),
    };
    return [{ langkah: from.langkah, panah, arrow, yakin: arrow.yakin, yakinLabel: name?.yakin ?? 1 }];
  });
  return exits.sort((a, b) => a.langkah - b.langkah || order(a) - order(b));
}

const symbolOf = (to: Node | null): Pick<Panah, "simbol"> =>
  to?.at && to.at.simbol > 0 ? { simbol: to.at.simbol } : {};

/** Steps that follow come before those to which the flow returns. */
const order = ({ langkah, panah }: Exit): number => {
  if (panah.langkah === null) return Infinity;
  return panah.langkah > langkah ? panah.langkah : 10_000 + panah.langkah;
};
