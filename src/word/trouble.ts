/** Why Word did not do what was asked, in kinds that the pane has sentences for. */
export type TroubleKind =
  | "aksesDitolak"
  | "tidakDidukung"
  | "tempatTidakDitemukan"
  | "berkasRusak"
  | "terlaluBesar"
  | "tidakMenjawab"
  | "wordMenolak";

/** A failure of Word or of its answer. `message` is for a log, never for the user. */
export class WordTrouble extends Error {
  override readonly name = "WordTrouble";

  constructor(
    readonly kind: TroubleKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Codes of `OfficeExtension.Error` and of the Common API, as Word documents them. */
const KINDS: Readonly<Record<string, TroubleKind>> = {
  AccessDenied: "aksesDitolak",
  NotAllowed: "aksesDitolak",
  ApiNotFound: "tidakDidukung",
  NotImplemented: "tidakDidukung",
  ItemNotFound: "tempatTidakDitemukan",
  InvalidObjectPath: "tempatTidakDitemukan",
  RequestPayloadSizeLimitExceeded: "terlaluBesar",
  ResponsePayloadSizeLimitExceeded: "terlaluBesar",
  ooxmlIsMalformed: "berkasRusak",
  ooxmlIsMalformated: "berkasRusak",
};

interface OfficeFailure {
  code?: unknown;
  message?: unknown;
  debugInfo?: { errorLocation?: unknown };
}

/** Turns whatever was thrown into trouble of a known kind. */
export function troubleOf(error: unknown): WordTrouble {
  if (error instanceof WordTrouble) return error;
  const { code, message, debugInfo } = (typeof error === "object" && error !== null ? error : {}) as OfficeFailure;
  const parts = [code, message ?? error, debugInfo?.errorLocation].filter((part) => part !== undefined && part !== "");
  return new WordTrouble(KINDS[String(code)] ?? "wordMenolak", parts.map(String).join(": "), { cause: error });
}
