import Ajv, { type ErrorObject } from "ajv";
import { lengkapi, type SopInput } from "../sop/input";
import schema from "../sop/sop.schema.json";
import type { Sop } from "../sop/sop";
import { message, type MessageKey, usageError } from "./messages";

const SEBAB: Readonly<Record<string, MessageKey>> = {
  type: "sebab.type",
  enum: "sebab.enum",
  minimum: "sebab.minimum",
  required: "sebab.required",
};

/** Reads a model from JSON text. Throws `UsageError` that names the key or the place at fault. */
export function parseModel(text: string): Sop {
  const input = parseJson(text);
  const validate = new Ajv({ allErrors: false, strict: false }).compile<SopInput>(schema);
  if (!validate(input)) throw fault(validate.errors ?? []);
  const sop = lengkapi(input);
  checkReferences(sop);
  return sop;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw usageError("bukanJson", { sebab: (error as Error).message });
  }
}

function fault(errors: readonly ErrorObject[]): Error {
  // A union reports each of its branches; the unknown key, or else the first fault, is what the user must see.
  const error = errors.find((e) => e.keyword === "additionalProperties") ?? errors[0];
  const tempat = error?.instancePath.slice(1).replaceAll("/", ".") || message("awalModel");
  if (error?.keyword === "additionalProperties") {
    return usageError("kunciTidakDikenal", { kunci: String(error.params["additionalProperty"]), tempat });
  }
  return usageError("isianSalah", { tempat, sebab: message(SEBAB[error?.keyword ?? ""] ?? "sebab.lain") });
}

/** A symbol needs its performer and an arrow its step, or the chart could not be drawn. */
function checkReferences({ prosedur }: Sop): void {
  prosedur.langkah.forEach((langkah, index) => {
    for (const { pelaksana } of langkah.simbol) {
      if (pelaksana < prosedur.pelaksana.length) continue;
      throw usageError("pelaksanaTidakAda", { langkah: index + 1, pelaksana, jumlah: prosedur.pelaksana.length });
    }
    for (const { langkah: tujuan } of langkah.ke) {
      if (tujuan === null || tujuan <= prosedur.langkah.length) continue;
      throw usageError("tujuanTidakAda", { langkah: index + 1, tujuan, jumlah: prosedur.langkah.length });
    }
  });
}
