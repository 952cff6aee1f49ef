import { address } from "../../ooxml/address";
import type { Box, Point, ShapeNode, Snapshot } from "../../ooxml/snapshot";
import type { Panah } from "../../sop/sop";
import type { FlowSymbol } from "../procedure/flow";
import { ownName } from "../procedure/symbols";
import type { Pertanyaan, Pilihan } from "../pertanyaan";
import { leading, OFFERED, stepsNear, without, withOne, type Exits } from "./choices";
import { straysOf, type Stray } from "./own-lines";
import { gapTo } from "./own-places";
import { sheetOf } from "./sheet";

/** An arrowhead this near to a symbol stands at it. */
const AT = 4;
/** The alt text is older than the hand that moved the line, yet a line may have been moved by mistake. */
const MOVED = 0.5;

interface Node {
  readonly at: { readonly langkah: number };
  readonly box: Box;
}

/**
 * Asks about lines of our own drawing that people dragged or deleted: their names and the alt texts still tell the old way.
 * @param ke the exits of each step as they stand in the model
 */
export function draggedQuestions(
  snapshot: Snapshot,
  shapes: readonly ShapeNode[],
  symbols: readonly (readonly FlowSymbol[])[],
  ke: Exits,
): Pertanyaan[] {
  const strays = straysOf(
    snapshot,
    shapes,
    symbols.flatMap((own) => own.map(({ shape }) => shape)),
  );
  if (strays.length === 0) return [];
  const sheet = sheetOf(snapshot);
  const nodes = symbols.flatMap((own, langkah) =>
    own.flatMap(({ shape }): Node[] => {
      const box = sheet.place(shape)?.box;
      return box ? [{ at: { langkah }, box }] : [];
    }),
  );
  return strays.flatMap((stray): Pertanyaan[] => {
    const step = stepOf(snapshot, symbols, stray);
    const course = stray.shape && sheet.place(stray.shape)?.course;
    const point = stray.end === "awal" ? course?.[0] : course?.at(-1);
    const about = stray.shape ?? symbols[step]?.[0]?.shape;
    const pilihan = choices(stray, step, nodes, point, ke);
    if (!about || pilihan.length === 0) return [];
    const target = ke[step]?.[stray.keluar]?.langkah ?? 0;
    return [
      {
        id: `garis ${step + 1}.${stray.keluar + 1}`,
        jenis: "panah",
        path: stray.end === "awal" ? `prosedur.langkah.${target - 1}` : `prosedur.langkah.${step}.ke.${stray.keluar}`,
        at: address([about.paragraph], about.name),
        dipahami: about.name,
        pilihan,
        yakin: MOVED,
      },
    ];
  });
}

/** The step of today, in the table of the line where the whole table was copied. */
function stepOf(snapshot: Snapshot, symbols: readonly (readonly FlowSymbol[])[], { langkah, shape }: Stray): number {
  const tableOf = (each: ShapeNode): number | undefined => snapshot.paragraphs[each.paragraph]?.cell?.table;
  const holds = (own: readonly FlowSymbol[], table: number | null | undefined): boolean =>
    own.some((each) => ownName(each.shape)?.langkah === langkah && (table === null || tableOf(each.shape) === table));
  const here = shape ? symbols.findIndex((own) => holds(own, tableOf(shape))) : -1;
  return here >= 0 ? here : symbols.findIndex((own) => holds(own, null));
}

/** What the line may mean: what it meant, what it stands at now or what is near, or nothing any more. */
function choices(
  { keluar, end }: Stray,
  step: number,
  nodes: readonly Node[],
  point: Point | undefined,
  ke: Exits,
): Pilihan[] {
  const told = ke[step]?.[keluar];
  if (!told || told.langkah === null) return [];
  const target = told.langkah - 1;
  const near = stepsNear(nodes, point).filter((each) => each !== step && each !== target);
  const at = near.filter((each) => nodes.some(({ at: { langkah }, box }) => langkah === each && isAt(box, point)));
  const others = at.length > 0 ? at.slice(0, 1) : near.slice(0, OFFERED);
  const path = `prosedur.langkah.${step}.ke.${keluar}`;
  const elsewhere = (other: number): Pilihan["perubahan"] =>
    end === "ujung"
      ? [{ path, nilai: leading(told, other) }]
      : [without(ke, step, keluar), withOne(ke, other, leaving(told))];
  return [
    { arti: String(end === "ujung" ? target + 1 : step + 1), perubahan: [] },
    ...others.map((other): Pilihan => ({ arti: String(other + 1), perubahan: elsewhere(other) })),
    { arti: "bukan", perubahan: [without(ke, step, keluar)] },
  ];
}

/** The same exit of another step; which of its symbols it leaves is not known. */
function leaving(panah: Panah): Panah {
  const copy = { ...panah };
  delete copy.dari;
  return copy;
}

const isAt = (box: Box, point: Point | undefined): boolean => point !== undefined && gapTo(box, point) <= AT;
