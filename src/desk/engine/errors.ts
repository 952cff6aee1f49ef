/** Error codes of `Word.ErrorCodes` that the engine gives. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "ItemNotFound"
  | "NotAllowed"
  | "OoxmlIsMalformated"
  | "SearchStringInvalidOrTooLong";

interface Answer {
  readonly status: number;
  readonly message: string;
}

/** HTTP status and sentence per code; the sentences go to programmers, as Word's own do. */
const ANSWERS: Readonly<Record<ErrorCode, Answer>> = {
  AccessDenied: { status: 401, message: "You do not have access to change this document." },
  ApiNotFound: { status: 404, message: "This Word does not have the member that was called." },
  GeneralException: { status: 500, message: "Word met a fault while it processed the request." },
  InvalidArgument: { status: 400, message: "An argument is missing, has the wrong form or an unknown value." },
  InvalidObjectPath: { status: 400, message: "The object belongs to a request that is over." },
  ItemNotFound: { status: 404, message: "The document does not hold the item that was asked for." },
  NotAllowed: { status: 403, message: "This operation is not possible at this place." },
  OoxmlIsMalformated: { status: 400, message: "The inserted OOXML is no sound Flat OPC package." },
  SearchStringInvalidOrTooLong: { status: 400, message: "The search text is empty or longer than 255 characters." },
};

/** A request that Word refuses. Office.js turns it into an `OfficeExtension.Error` with the failing statement. */
export class RichApiError extends Error {
  override readonly name = "RichApiError";

  constructor(
    readonly code: ErrorCode,
    /** Member at fault, as Word writes it: "Body.insertOoxml". Filled in where the member is called when left out. */
    public location?: string,
    detail?: string,
  ) {
    super(detail ? `${ANSWERS[code].message} (${detail})` : ANSWERS[code].message);
  }

  /** Any error as one of these; a fault of the engine itself is a `GeneralException`. */
  static from(error: unknown): RichApiError {
    return error instanceof RichApiError ? error : new RichApiError("GeneralException", undefined, String(error));
  }

  get status(): number {
    return ANSWERS[this.code].status;
  }
}

/** The file cannot be opened; `cause` tells why. */
export class OpenError extends Error {
  override readonly name = "OpenError";
}
