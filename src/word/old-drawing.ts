import { placeOf } from "../ooxml/address";
import { paragraphsBeside } from "../ooxml/beside-table";
import type { ShapeNode, Snapshot } from "../ooxml/snapshot";
import type { RecognisedSop } from "../recognise/recognition";
import { teksBagan } from "../sop/teks-bagan";
import { blockOf, endsSection, rangeOf } from "./outline";
import { plain } from "./plain";
import type { DocumentState } from "./state";

const SYMBOL = /^prosedur\.langkah\.\d+\.simbol\.\d+$/;

/** Where a drawing stands that is anchored outside of its table. */
export interface OldDrawing {
  /** Paragraphs that hold nothing else, as indices into `Snapshot.blocks`: they go when the flow is drawn anew. */
  readonly blocks: readonly number[];
  /** Something of it stands beside texts, which must stay: it is left to the user. */
  readonly left: boolean;
}

/** The paragraphs outside of the procedure's tables that anchor its symbols, and those beside them that anchor only lines and labels. */
export function oldDrawing(
  { snapshot }: DocumentState,
  { alamat, sop }: RecognisedSop,
  tables: readonly number[],
): OldDrawing {
  const known = new Set<string>();
  const anchors = new Set<number>();
  for (const [path, at] of alamat) {
    const { paragraphs, shape } = placeOf(at);
    const [paragraph = -1] = paragraphs;
    if (!SYMBOL.test(path) || shape === undefined || snapshot.paragraphs[paragraph]?.cell) continue;
    known.add(`${paragraph} ${shape}`);
    anchors.add(blockOf(snapshot, paragraph));
  }
  const ranges = tables.map((block) => rangeOf(snapshot, block));
  const [from, to] = [Math.min(...ranges.map((range) => range.from)), Math.max(...ranges.map((range) => range.to))];
  for (const paragraph of paragraphsBeside(snapshot, from, to - 1)) anchors.add(blockOf(snapshot, paragraph));
  if (anchors.size === 0) return { blocks: [], left: false };
  const isText = teksBagan(sop.prosedur);
  const isPart = (shape: ShapeNode): boolean =>
    known.has(`${shape.paragraph} ${shape.name}`) || shape.course !== null || isText(shape.text);
  const [first, last] = [Math.min(...anchors, ...tables), Math.max(...anchors, ...tables)];
  const holders = [...snapshot.blocks.keys()].filter(
    (block) => block >= first - 1 && block <= last + 1 && shapesOf(snapshot, block).some(isPart),
  );
  const blocks = holders.filter((block) => isBare(snapshot, block) && shapesOf(snapshot, block).every(isPart));
  return { blocks, left: [...anchors].some((block) => !blocks.includes(block)) };
}

/** Shapes of a top-level paragraph; none for a table. */
function shapesOf({ blocks, shapes }: Snapshot, block: number): ShapeNode[] {
  const at = blocks[block];
  return at?.kind === "paragraph" ? shapes.filter(({ paragraph }) => paragraph === at.paragraph) : [];
}

/** A paragraph without a text or a picture of its own, that no section ends with. */
function isBare(snapshot: Snapshot, block: number): boolean {
  const at = snapshot.blocks[block];
  const paragraph = at?.kind === "paragraph" ? snapshot.paragraphs[at.paragraph] : undefined;
  if (!paragraph) return false;
  return plain(paragraph.text) === "" && paragraph.pictures === 0 && !endsSection(snapshot, paragraph.index);
}
