import { address } from "../../ooxml/address";
import type { Box, Point, ShapeNode, Snapshot } from "../../ooxml/snapshot";
import { parseShapeName } from "../../sop/bagan-names";
import type { Panah } from "../../sop/sop";
import type { FlowSymbol } from "../procedure/flow";
import type { Pertanyaan } from "../pertanyaan";
import { distance, nearestIn } from "./geometry";
import { sheetOf } from "./sheet";

/** An arrowhead this near to a symbol stands at it; one this far from the symbol that its name says has left it. */
const AT = 4;
const AWAY = 20;
/** The alt text is older than the hand that moved the line, yet a line may have been moved by mistake. */
const MOVED = 0.5;

/**
 * Lines of our own drawing that people dragged to another symbol: their names and the alt texts still tell the old way. Only
 * where a symbol stands alone in its step, so that the exit of the line is known.
 * @param ke the exits of each step as they stand in the model
 */
export function draggedQuestions(
  snapshot: Snapshot,
  shapes: readonly ShapeNode[],
  symbols: readonly (readonly FlowSymbol[])[],
  ke: readonly (readonly Panah[])[],
): Pertanyaan[] {
  const tips = shapes.filter((shape) => leftItsCell(snapshot, shape));
  if (tips.length === 0) return [];
  const sheet = sheetOf(snapshot);
  const nodes = symbols.flatMap((own, langkah) =>
    own.flatMap(({ shape }) => {
      const box = sheet.place(shape)?.box;
      return box ? [{ langkah, box, drawn: drawnStep(shape) }] : [];
    }),
  );
  return tips.flatMap((shape): Pertanyaan[] => {
    const name = parseShapeName(shape.name);
    const tip = sheet.place(shape)?.course?.at(-1);
    if (name?.kind !== "garis" || !tip) return [];
    const step = symbols.findIndex(
      (own) => own.length === 1 && own.some((each) => drawnStep(each.shape) === name.langkah),
    );
    const told = ke[step]?.[name.keluar];
    const target = nodes.find(({ langkah }) => langkah + 1 === told?.langkah);
    if (!told || !target || gapTo(target.box, tip) < AWAY) return [];
    const [now] = nodes.filter(({ box, drawn }) => gapTo(box, tip) <= AT && drawn !== target.drawn);
    if (!now || now.langkah === step) return [];
    const path = `prosedur.langkah.${step}.ke.${name.keluar}`;
    const moved = { ...told, langkah: now.langkah + 1 };
    delete moved.simbol;
    return [
      {
        id: `garis ${step + 1}.${name.keluar + 1}`,
        jenis: "panah",
        path,
        at: address([shape.paragraph], shape.name),
        dipahami: shape.name,
        pilihan: [
          { arti: String(told.langkah), perubahan: [] },
          { arti: String(now.langkah + 1), perubahan: [{ path, nilai: moved }] },
        ],
        yakin: MOVED,
      },
    ];
  });
}

/** The arrowhead of a line of ours lies outside the row that anchors it, where no writer of ours puts one. */
function leftItsCell(snapshot: Snapshot, { name, tail, course, paragraph }: ShapeNode): boolean {
  const tip = course?.at(-1);
  if (!tail || !tip || parseShapeName(name)?.kind !== "garis") return false;
  const cell = snapshot.paragraphs[paragraph]?.cell;
  const row = cell && snapshot.tables[cell.table]?.rows[cell.row];
  return row !== null && row !== undefined && row.height > 0 && (tip.y < -AT || tip.y > row.height + AT);
}

const drawnStep = ({ name }: ShapeNode): number | null => {
  const own = parseShapeName(name);
  return own?.kind === "simbol" ? own.langkah : null;
};

const gapTo = (box: Box, point: Point): number => distance(nearestIn(box, point), point);
