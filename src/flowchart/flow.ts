import type { Bentuk, Prosedur } from "../sop/sop";
import { symbolSize } from "./metrics";
import type { Size } from "./metrics";

/** A step as the drawing needs it: what stands in which column, and where the arrows lead. */
export interface FlowStep {
  /** 0-based index of the step. */
  readonly langkah: number;
  /** By column, in order of the symbols; arrows start from the first. Empty when no symbol can be drawn. */
  readonly cells: readonly FlowCell[];
  readonly exits: readonly FlowExit[];
  /** The arrows that lead here, in order. */
  readonly sources: readonly FlowSource[];
}

/** An arrow, by the step and exit that it leaves; 0-based. */
export interface FlowSource {
  readonly langkah: number;
  readonly keluar: number;
}

/** The symbols of a step in one performer's cell, side by side. */
export interface FlowCell extends Size {
  readonly column: number;
  readonly bentuk: Bentuk;
  /** Indices into `Langkah.simbol`. */
  readonly simbol: readonly number[];
}

export interface FlowExit {
  readonly keluar: number;
  /** 0-based index of the step that it leads to; null when there is none, or nothing to draw an arrow to. */
  readonly target: number | null;
  readonly label: string;
}

/** Resolves symbols and targets; what lies outside the table is left out, so that any model can be drawn. */
export function resolveFlow({ pelaksana, langkah }: Prosedur, columnWidth: number): FlowStep[] {
  const cells = langkah.map(({ simbol }) => {
    const byColumn = new Map<number, number[]>();
    simbol.forEach(({ pelaksana: column }, index) => {
      if (!Number.isInteger(column) || column < 0 || column >= pelaksana.length) return;
      byColumn.set(column, [...(byColumn.get(column) ?? []), index]);
    });
    return [...byColumn].map(([column, indices]): FlowCell => {
      const bentuk = simbol[indices[0] ?? 0]?.bentuk ?? "kotak";
      return { column, bentuk, simbol: indices, ...symbolSize(bentuk, columnWidth) };
    });
  });
  const sources = langkah.map((): FlowSource[] => []);
  langkah.forEach(({ ke }, from) => {
    if (!cells[from]?.length) return;
    ke.forEach(
      ({ langkah: target }, keluar) => target !== null && sources[target - 1]?.push({ langkah: from, keluar }),
    );
  });
  return langkah.map(({ ke }, index) => ({
    langkah: index,
    cells: cells[index] ?? [],
    exits: ke.map((exit, keluar) => {
      const target = exit.langkah === null ? null : exit.langkah - 1;
      const drawn = target !== null && (cells[target]?.length ?? 0) > 0;
      return { keluar, target: drawn ? target : null, label: (exit.label ?? "").replace(/\s+/g, " ").trim() };
    }),
    sources: sources[index] ?? [],
  }));
}
