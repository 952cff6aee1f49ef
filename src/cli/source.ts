import { readPackage } from "../ooxml/package";
import { readSnapshot } from "../ooxml/reader/read-snapshot";
import { storeOf } from "../ooxml/store-xml";
import type { Kind } from "../recognise/recognition";
import { recognise } from "../recognise/recognise";
import type { Ignored } from "../sop/ignored";
import type { Sop } from "../sop/sop";
import { readFile } from "./io";

/** What a file holds, whether a Word document or a model in JSON. */
export interface Source {
  kind: Kind;
  sops: readonly Sop[];
  /** Findings that were set aside in the document. */
  abaikan: readonly Ignored[];
}

/** Reads a .docx or a model. Throws `UsageError` or `PackageError`, each with a sentence for the user. */
export async function readSource(file: string): Promise<Source> {
  const bytes = readFile(file);
  if (/\.json$/i.test(file)) {
    const { parseModel } = await import("./model");
    return { kind: "sop-ap", sops: [parseModel(new TextDecoder().decode(bytes))], abaikan: [] };
  }
  const pkg = readPackage(bytes);
  const { kind, sops } = recognise(readSnapshot(pkg));
  return { kind, sops: sops.map(({ sop }) => sop), abaikan: storeOf(pkg).abaikan };
}
