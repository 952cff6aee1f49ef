import type { LabelIdentitas } from "../sop/dokumen";
import type { Sop } from "../sop/sop";

/** True when the document has no such label; `bagian-identitas-ada` says so once, not each empty field again. */
export const labelTidakAda = ({ dokumen }: Sop, label: LabelIdentitas): boolean =>
  dokumen !== undefined && !dokumen.labelIdentitas.includes(label);

/** True when the document has no identity block at all. */
export const identitasTidakAda = ({ dokumen }: Sop): boolean => dokumen?.labelIdentitas.length === 0;
