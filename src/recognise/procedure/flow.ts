import { parseDescription } from "../../sop/bagan-names";
import { asalPanah } from "../../sop/panah";
import type { Panah } from "../../sop/sop";
import type { PlacedSymbol } from "./locate";
import { ownName } from "./symbols";

/** What the reading of arrows needs to know of a symbol. */
export type FlowSymbol = Pick<PlacedSymbol, "shape" | "bentuk"> & Partial<Pick<PlacedSymbol, "table">>;

/** Arrows of the steps, read back from our own drawing. */
export interface Flow {
  readonly ke: readonly (readonly Panah[])[];
  /** False when a symbol is drawn by hand or has lost its alt text: then its arrows are not known. */
  readonly complete: boolean;
}

/**
 * The alt texts tell the arrows in the numbers of the day they were drawn. Rows may have been moved, copied or deleted
 * since: the row that a symbol stands in now tells which step its old number means. In a table that was copied as a whole
 * the arrows lead to its own rows.
 */
export function readFlow(symbols: readonly (readonly FlowSymbol[])[]): Flow {
  const now = placesOf(symbols);
  let complete = true;
  const ke = symbols.map((own, step) => {
    const usual = asalPanah({ simbol: own }, { langkah: null });
    return own.flatMap(({ shape, table }, dari) => {
      const told = ownName(shape) && parseDescription(shape.description);
      if (!told) complete = false;
      // A copy of a symbol beside it tells the same arrows once more.
      if (!told || own.findIndex((each) => each.shape.name === shape.name) < dari) return [];
      const here = placeIn(own, step, told.langkah);
      const placeOf = (langkah: number): Place | undefined => {
        const places = now.get(langkah);
        return langkah === told.langkah ? here : (places?.find((place) => place.table === table) ?? places?.[0]);
      };
      return told.ke.map(({ label, ...exit }): Panah => ({
        ...target(exit, placeOf),
        ...(label === undefined ? {} : { label }),
        ...(dari === usual ? {} : { dari }),
      }));
    });
  });
  return { ke, complete };
}

/** Where the symbols of a step stand now. */
interface Place {
  readonly step: number;
  readonly table: FlowSymbol["table"];
  /** Their present place among the symbols of the row, by the one that their name tells. */
  readonly symbols: ReadonlyMap<number, number>;
}

/** By the number that a step had when it was drawn; of rows that were copied in one table the first one counts. */
function placesOf(symbols: readonly (readonly FlowSymbol[])[]): Map<number, Place[]> {
  const now = new Map<number, Place[]>();
  symbols.forEach((own, step) => {
    for (const { shape, table } of own) {
      const name = ownName(shape);
      if (!name) continue;
      const places = now.get(name.langkah) ?? [];
      now.set(name.langkah, places);
      if (!places.some((place) => place.table === table)) places.push(placeIn(own, step, name.langkah));
    }
  });
  return now;
}

function placeIn(own: readonly FlowSymbol[], step: number, langkah: number): Place {
  const symbols = new Map<number, number>();
  own.forEach(({ shape }, index) => {
    const name = ownName(shape);
    if (name?.kind === "simbol" && name.langkah === langkah && !symbols.has(name.simbol))
      symbols.set(name.simbol, index);
  });
  return { step, table: own[0]?.table, symbols };
}

function target(
  { langkah, simbol = 0 }: Panah,
  placeOf: (langkah: number) => Place | undefined,
): Pick<Panah, "langkah" | "simbol"> {
  const place = langkah === null ? undefined : placeOf(langkah - 1);
  if (!place) return { langkah: null };
  const symbol = place.symbols.get(simbol) ?? 0;
  return { langkah: place.step + 1, ...(symbol === 0 ? {} : { simbol: symbol }) };
}
