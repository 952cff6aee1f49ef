import type { Line } from "../line";

/** Lines of the three values in an approval cell. */
export interface PengesahanLines {
  readonly jabatan: readonly Line[];
  readonly nama: readonly Line[];
  readonly nip: readonly Line[];
}

/** The word before the number. */
export const NIP = /^nip\.?\s*[.:]*\s*/i;
/** The line is the number of a civil servant, which ends a signature. */
export const isNip = (text: string): boolean => NIP.test(text) || /^\d{8}\s?\d{6}\s?\d\s?\d{3}$/.test(text);
const SIGNATURE =
  /^[[({]?\s*(ttd|tte|t\.t\.d|d\.?t\.?o|tanda\s*tangan|(telah\s+)?ditandatangani|cap|stempel|qr|kode\s*qr|spesimen|mater?ai)\b[\s.\])}/&:\w]*$/i;
/** Rank and grade of a civil servant. */
const RANK = /^(pembina|penata|pengatur|juru)\b.*$|^pangkat\b|\b(i|ii|iii|iv)\s*\/\s*[a-e]\b/i;
const ON_BEHALF = /^(a\.? ?n\.?|atas nama|u\.? ?b\.?|untuk beliau|plt\.?|plh\.?|pjs?\.?)\s/i;
const OFFICE =
  /^(kepala|sekretaris|camat|lurah|direktur|bupati|wali\s?kota|gubernur|inspektur|asisten|ketua|kabag|kabid|kasat|pimpinan|rektor|plt|plh|pj|a\.?n)\b/i;

/** `${ttd_pengirim}` and the like: filled in when the document is signed electronically. */
const ESIGN = /^\$\{[^}]*(ttd|tte|qr|tanda)[^}]*\}$/i;

/**
 * Office, name and NIP of an approval. The NIP is told by its word, the name stands above it, the office at the top;
 * ranks, signatures and empty lines are passed over.
 */
export function pengesahanLines(lines: readonly Line[]): PengesahanLines {
  const filled = lines.filter(({ text }) => text !== "" && !SIGNATURE.test(text) && !ESIGN.test(text));
  const nipAt = filled.findIndex(({ text }) => isNip(text));
  const above = (nipAt < 0 ? filled : filled.slice(0, nipAt)).filter(({ text }) => !RANK.test(text));
  const nip = nipAt < 0 ? [] : nipLines(filled, nipAt);
  const name = above.at(-1);
  const alone = above.length === 1 && name !== undefined && (OFFICE.test(name.text) || ON_BEHALF.test(name.text));
  if (!name || alone) return { jabatan: above, nama: [], nip };
  return { jabatan: above.slice(0, -1), nama: [name], nip };
}

/** Place and date above a signature, or who else signs. */
const ABOVE =
  /^(?:ditetapkan|disahkan|dikeluarkan|dibuat)\s+di\b|^(?:pada\s+)?tanggal\b|,\s*(?:tanggal\s*)?\d{1,2}\s+\p{L}+\s+\d{4}$|^(?:mengetahui|menyetujui|mengesahkan)\b/iu;
/** Lines of a signature: office, names and rank, with the empty ones between. */
const MOST = 12;

/**
 * A signature that stands away from its label, or has none, as below the steps: the lines down to the last NIP, from the office on or
 * from the name; none where there is no NIP to tell it.
 */
export function signatureLines(lines: readonly Line[]): PengesahanLines {
  const end = lines.map(({ text }) => isNip(text)).lastIndexOf(true);
  const above = lines.slice(Math.max(0, end - MOST), Math.max(0, end));
  const from = above.map(({ text }) => ABOVE.test(text) || isNip(text)).lastIndexOf(true) + 1;
  const own = above.slice(from);
  const office = own.findIndex(({ text }) => OFFICE.test(text) || ON_BEHALF.test(text));
  const { jabatan, nama, nip } = pengesahanLines(
    end < 0 ? [] : [...own.slice(Math.max(0, office)), lines[end] as Line],
  );
  return { jabatan: office < 0 ? [] : jabatan, nama, nip };
}

/** The number behind its word, or on the next line. */
function nipLines(filled: readonly Line[], at: number): Line[] {
  const line = filled[at] as Line;
  const text = line.text.replace(NIP, "");
  const next = filled[at + 1];
  if (text === "" && next && /\d/.test(next.text)) return [next];
  return [{ ...line, text }];
}
