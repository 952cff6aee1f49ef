import { WordTrouble, type TroubleKind } from "./trouble";
import type { Refusal, WriteReport } from "./session";

/** Thrown where a write must not go on. The document is as it was. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(
    readonly reason: Refusal,
    readonly detail?: string,
  ) {
    super(detail === undefined ? reason : `${reason}: ${detail}`);
  }
}

const REASONS: Readonly<Partial<Record<TroubleKind, Refusal>>> = {
  aksesDitolak: "dokumenTerlindung",
  tempatTidakDitemukan: "tempatTidakDitemukan",
};

/** The report of a write that ended in an error. */
export function refusalOf(error: unknown): WriteReport {
  if (error instanceof Refused) {
    const { reason, detail } = error;
    return detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
  }
  if (error instanceof WordTrouble) {
    return { ok: false, reason: REASONS[error.kind] ?? "wordMenolak", detail: error.message };
  }
  throw error;
}
