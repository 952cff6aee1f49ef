import { pisahJudul } from "../../sop/judul";
import { isTitle } from "../labels";
import type { Line } from "../line";

const PEMDA = /^(pemerintah(an)?|pemkot|pemkab|pemprov|provinsi|kabupaten|kota)\b/i;
const ADDRESS =
  /\b(jl\.?|jln\.?|jalan|telp\.?|telepon|fax|faks\w*|kode\s?pos|pos-el|e-?mail|website|situs|laman|www)\b|@|https?:|\bkomplek/i;

/** Words that the name of an office begins with, to tell a new name from the second line of one. */
const WORDS = [
  ...[
    "dinas",
    "badan",
    "kecamatan",
    "kelurahan",
    "desa",
    "inspektorat",
    "kantor",
    "kementerian",
    "satuan",
    "unit(?! terkait)",
  ],
  ...[
    "sekretariat",
    "setda",
    "setwan",
    "asisten",
    "bidang",
    "bagian",
    "sub ?bagian",
    "subbag",
    "sub ?bidang",
    "subbid",
  ],
  ...[
    "seksi",
    "sub ?seksi",
    "sub ?koordinator",
    "sub ?unit",
    "kelompok",
    "urusan",
    "tim",
    "biro",
    "direktorat",
    "deputi",
  ],
  ...["uptd?", "upt", "cabang", "balai", "loka", "pusat", "wilayah", "korwil", "perangkat"],
  ...["rumah sakit", "rsud", "rsu", "puskesmas", "puskesdes", "pustu", "klinik", "instalasi", "poli", "poliklinik"],
  ...["laboratorium", "ruang", "perpustakaan", "museum", "taman", "terminal", "pasar", "perumda", "perusahaan", "pdam"],
  ...["sekolah", "paud", "tk", "sdn?", "smpn?", "sman?", "smkn?", "slb", "madrasah", "mi", "mts", "man", "universitas"],
  ...["fakultas", "politeknik", "akademi", "bappeda", "bapenda", "bkpsdm", "bkd", "bpkad", "bpbd", "satpol"],
];
const OFFICE = new RegExp(`^(?:${WORDS.join("|")})\\b`, "i");

/** Words that are no name without the next: of a government, or of an office. */
const BARE_PEMDA = /^pemerintah(an)?(\s+(daerah|kabupaten|kota|provinsi))*$/i;
const BARE_OFFICE =
  /^(?:dinas|badan|kantor|kecamatan|kelurahan|desa|bidang|bagian|sub ?bagian|subbag|sub ?bidang|seksi|unit(?: kerja)?|uptd?|biro)\s*:?$/i;

/** The words say that it is the name of a government. */
export const isPemda = (text: string): boolean => PEMDA.test(text);

/** The words say that it is the name of an office or a unit. */
export const isOffice = (text: string): boolean => OFFICE.test(text);

/** The word for a kind of office, whose name stands elsewhere: "Bagian" in front of ": Hukum". */
const isBareOffice = (text: string): boolean => BARE_OFFICE.test(text);

/** The line of a letterhead that says where the office is. */
export const isAddress = (text: string): boolean => ADDRESS.test(text);

export interface Name {
  readonly text: string;
  readonly lines: readonly Line[];
  /** A line that was taken for the second of a broken name although no word tells. */
  readonly sambungan?: Line;
}

/** Lines put together to names: a name may be broken in two. */
export function namesOf(lines: readonly Line[]): Name[] {
  const names: Name[] = [];
  for (const line of lines) {
    if (!/\p{L}{2}/u.test(line.text) || isTitle(line.text) || isAddress(line.text)) continue;
    const last = names.at(-1);
    const told = last && isContinued(last, line);
    const guessed = last && !told && isLikeSecond(last, line);
    if (!last || !(told || guessed)) names.push({ text: line.text, lines: [line] });
    else
      names[names.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        lines: [...last.lines, line],
        ...(guessed && !last.sambungan ? { sambungan: line } : {}),
      };
  }
  return names;
}

/** By a line break inside a paragraph, or by the words at the break. */
function isContinued({ text, lines }: Name, line: Line): boolean {
  const broken = !line.shape && lines.at(-1)?.paragraph === line.paragraph && !isOffice(line.text);
  const open = /\b(dan|serta|untuk|pada|di)$|[,&]$/i.test(text) || BARE_PEMDA.test(text) || isBareOffice(text);
  return broken || open || /^(?:(?:dan|serta|untuk|pada|di)\b|[&,])/i.test(line.text);
}

/** Below the name of an office a line in the same letters that begins with no word of an office. */
function isLikeSecond({ text }: Name, line: Line): boolean {
  const isUpper = (words: string): boolean => words === words.toUpperCase();
  const plain = !isOffice(line.text) && !isPemda(line.text) && pisahJudul(line.text)[0] === "";
  return isOffice(text) && plain && isUpper(text) === isUpper(line.text);
}
