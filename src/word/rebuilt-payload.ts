import type { Plan } from "../flowchart/plan";
import { placeOf } from "../ooxml/address";
import { buildProcedure, rebuildProcedure } from "../ooxml/writer/insertion";
import { matchSteps } from "../ooxml/writer/rebuild/match-steps";
import type { RecognisedSop } from "../recognise/recognition";
import { teksSel } from "../sop/sel";
import type { Langkah, Prosedur } from "../sop/sop";
import { blockElements } from "./excerpt";
import { procedureBlocks } from "./find-sop";
import { hintIn } from "./hints";
import { joinTables } from "./joined-table";
import { rangeOf } from "./outline";
import { plain } from "./plain";
import { Refused } from "./refused";
import type { DocumentState } from "./state";
import type { Work } from "./work";

/**
 * The table that takes the place of an SOP's procedure, as Flat OPC: the user's own with another flow. Where its OOXML is
 * not at hand, a new one; refused if a text would be lost by that.
 */
export function rebuiltPayload(
  { pkg, state }: Work,
  sop: RecognisedSop,
  prosedur: Prosedur,
  plan: Plan,
  huruf: string,
): string {
  const before = sop.sop.prosedur;
  const elements = pkg ? blockElements(pkg) : [];
  const pieces = procedureBlocks(state, sop).flatMap((block) => elements[block] ?? []);
  const joined = elements.length === state.snapshot.blocks.length ? joinTables(state.snapshot, sop, pieces) : null;
  const replaced = joined?.left ?? [...sop.procedureTables.keys()];
  if (unknownTexts(state, sop, replaced).length > 0) throw new Refused("wordMenolak", "tabelTidakTerbaca");
  if (!pkg || !joined) return buildProcedure(prosedur, plan, { huruf, ...(pkg ? { host: pkg } : {}) });
  const origin = matchSteps(before.langkah, prosedur.langkah);
  return rebuildProcedure({ ...joined, before, now: prosedur, origin, plan }, { huruf, host: pkg });
}

/** Texts of some pieces of the procedure that neither its header nor its model holds: a new table would lose them. */
function unknownTexts(state: DocumentState, recognised: RecognisedSop, pieces: readonly number[]): string[] {
  const { sop, alamat } = recognised;
  const blocks = procedureBlocks(state, recognised);
  const textsIn = (block: number | undefined) => {
    const { from, to } = rangeOf(state.snapshot, block ?? -1);
    return state.snapshot.paragraphs.slice(from, to).map(({ index, text }) => ({ index, text: plain(text) }));
  };
  const start = alamat.get("prosedur.langkah.0.kegiatan");
  const firstStep = start ? (placeOf(start).paragraphs[0] ?? 0) : Infinity;
  const known = new Set(sop.prosedur.langkah.flatMap(textsOf).flatMap((text) => text.split(/[\r\n\v]+/).map(plain)));
  for (const { index, text } of textsIn(blocks[0])) if (index < firstStep) known.add(text);
  return pieces
    .flatMap((piece) => textsIn(blocks[piece]))
    .map(({ text }) => text)
    .filter((text) => text.length > MARK && !known.has(text) && hintIn(text) === null);
}

/** Length of the marks that people put into the performers' columns in place of symbols: √, v, X. */
const MARK = 1;

const textsOf = ({ nomor, kegiatan, mutuBaku, keterangan }: Langkah): string[] => [
  "",
  String(nomor ?? ""),
  kegiatan,
  ...[mutuBaku.kelengkapan, mutuBaku.waktu, mutuBaku.output, keterangan].map(teksSel),
];
