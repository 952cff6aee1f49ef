import { asalPanah, tujuanPanah } from "../sop/panah";
import type { Langkah, Prosedur } from "../sop/sop";
import { rowJoins, rowSymbols } from "./flow-row";
import type { FlowSymbol } from "./flow-row";

/** A step as the drawing needs it: what stands in which column, and where the arrows lead. */
export interface FlowStep {
  /** 0-based index of the step. */
  readonly langkah: number;
  /** Symbols that can be drawn. */
  readonly symbols: readonly FlowSymbol[];
  /** Empty when no symbol can be drawn. */
  readonly exits: readonly FlowExit[];
  /** Symbols that a plain line joins, as their performers act together. */
  readonly joins: readonly (readonly [from: number, to: number])[];
  /** The arrows that lead here, in order. */
  readonly sources: readonly FlowSource[];
}

/** A symbol, by its step and its index into `Langkah.simbol`. */
export interface FlowEnd {
  readonly langkah: number;
  readonly simbol: number;
}

export interface FlowExit {
  readonly keluar: number;
  /** Index into `Langkah.simbol` of the symbol that it leaves. */
  readonly from: number;
  /** Null when there is none, or nothing to draw an arrow to. */
  readonly target: FlowEnd | null;
  readonly label: string;
}

/** An arrow that leads to a step: the step and exit that it leaves, 0-based, and the symbol that it enters. */
export interface FlowSource {
  readonly langkah: number;
  readonly keluar: number;
  readonly simbol: number;
}

/**
 * Resolves symbols and targets; what lies outside the table is left out, so that any model can be drawn.
 * @param widths widths of the performer columns
 * @param scale by how much symbols are larger than usual
 */
export function resolveFlow({ langkah }: Prosedur, widths: readonly number[], scale = 1): FlowStep[] {
  const symbols = langkah.map((step, index) => rowSymbols(step, index, widths, scale));
  const exits = langkah.map((step, index) => exitsOf(step, symbols[index] ?? [], symbols, langkah));
  const sources = langkah.map((): FlowSource[] => []);
  exits.forEach((own, from) => {
    for (const { keluar, target } of own)
      if (target) sources[target.langkah]?.push({ langkah: from, keluar, simbol: target.simbol });
  });
  return langkah.map((step, index) => ({
    langkah: index,
    symbols: symbols[index] ?? [],
    exits: exits[index] ?? [],
    joins: rowJoins(symbols[index] ?? [], step, index),
    sources: sources[index] ?? [],
  }));
}

function exitsOf(
  step: Langkah,
  own: readonly FlowSymbol[],
  symbols: readonly (readonly FlowSymbol[])[],
  langkah: readonly Langkah[],
): FlowExit[] {
  const [first] = own;
  if (!first) return [];
  const drawn = (all: readonly FlowSymbol[], wanted: number): number | undefined =>
    (all.find(({ simbol }) => simbol === wanted) ?? all[0])?.simbol;
  return step.ke.map((panah, keluar): FlowExit => {
    const at = (panah.langkah ?? 0) - 1;
    const simbol = drawn(symbols[at] ?? [], tujuanPanah(langkah[at], panah));
    return {
      keluar,
      from: drawn(own, asalPanah(step, panah)) ?? first.simbol,
      target: simbol === undefined ? null : { langkah: at, simbol },
      label: (panah.label ?? "").replace(/\s+/g, " ").trim(),
    };
  });
}
