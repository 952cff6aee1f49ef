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
  if (pkg && joined) {
    const origin = matchSteps(before.langkah, prosedur.langkah);
    return rebuildProcedure({ ...joined, before, now: prosedur, origin, plan }, { huruf, host: pkg });
  }
  if (unknownTexts(state, sop).length > 0) throw new Refused("wordMenolak", "tabelTidakTerbaca");
  return buildProcedure(prosedur, plan, { huruf, ...(pkg ? { host: pkg } : {}) });
}

/** Texts of the procedure tables that neither the header nor the model holds: a new table would lose them. */
function unknownTexts(state: DocumentState, recognised: RecognisedSop): string[] {
  const { sop, alamat } = recognised;
  const start = alamat.get("prosedur.langkah.0.kegiatan");
  const firstStep = start ? (placeOf(start).paragraphs[0] ?? 0) : Infinity;
  const texts = procedureBlocks(state, recognised)
    .map((block) => rangeOf(state.snapshot, block))
    .flatMap(({ from, to }) => state.snapshot.paragraphs.slice(from, to))
    .map(({ index, text }) => ({ index, text: plain(text) }));
  const known = new Set(sop.prosedur.langkah.flatMap(textsOf).flatMap((text) => text.split(/[\r\n\v]+/).map(plain)));
  for (const { index, text } of texts) if (index < firstStep) known.add(text);
  return texts.map(({ text }) => text).filter((text) => !known.has(text) && hintIn(text) === null);
}

const textsOf = ({ nomor, kegiatan, mutuBaku, keterangan }: Langkah): string[] => [
  "",
  String(nomor ?? ""),
  kegiatan,
  ...[mutuBaku.kelengkapan, mutuBaku.waktu, mutuBaku.output, keterangan].map(teksSel),
];

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
