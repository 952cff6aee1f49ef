import { address } from "../ooxml/address";
import type { AddressMap } from "../sop/address";
import { kemiripan } from "../sop/mirip";
import type { Path } from "../sop/path";
import type { Identitas, Sop } from "../sop/sop";
import { bakukan } from "../sop/teks";
import { itemsOf } from "./fields/items";
import type { Stranger } from "./fields/strangers";
import { LABEL_IDENTITAS } from "./identitas";
import { KOTAK } from "./kotak";
import { isKotak, LABELS_OF, type FieldLabel } from "./labels";
import { addressOf, type Line } from "./line";
import { AMBANG_YAKIN, type Pertanyaan, type Perubahan, type Pilihan } from "./pertanyaan";
import type { Segment } from "./segments";
import { oneLine } from "./text";

interface Read {
  readonly sop: Sop;
  readonly alamat: AddressMap;
  readonly yakin: ReadonlyMap<Path, number>;
  readonly segment: Segment;
  readonly strangers: readonly Stranger[];
  /** The names of an office and its unit that may have been read as one. */
  readonly dua: Pick<Identitas, "instansi" | "unit"> | null;
}

/** How like a label an unknown one must be to be asked about by name. */
const LIKE = 0.35;
/** Nobody answers more questions than this at once. */
const MOST = 8;

/** What is to be asked about fields of the identity and boxes: doubtful labels, unknown ones, names without a label. */
export function pertanyaanIsian(read: Read): Pertanyaan[] {
  return [...doubtfulLabels(read), ...unknownLabels(read), ...doubtfulNames(read)].slice(0, MOST);
}

const pathOf = (field: FieldLabel): Path => (isKotak(field) ? field : `identitas.${field}`);

/** Fields of one value each that have no label in this SOP. An approval is three values, and told by its own words. */
function missing({ segment: { hits }, yakin }: Read): FieldLabel[] {
  const fields: FieldLabel[] = [...KOTAK, ...LABEL_IDENTITAS.filter((label) => label !== "pengesahan")];
  return fields.filter((field) => !hits.has(field) && !yakin.has(pathOf(field)));
}

const valueFor = (field: FieldLabel, lines: readonly Line[]): Perubahan => ({
  ...placeFor(lines),
  path: pathOf(field),
  nilai: isKotak(field) ? itemsOf(lines).map(({ text }) => text) : oneLine(lines.map(({ text }) => text)),
});

const placeFor = (lines: readonly Line[]): Pick<Perubahan, "at"> => {
  const at = addressOf(lines);
  return at ? { at } : {};
};

const emptied = (field: FieldLabel): Perubahan => ({ path: pathOf(field), nilai: isKotak(field) ? [] : "" });

/** Labels that were recognised only by forgiving several letters. */
function doubtfulLabels(read: Read): Pertanyaan[] {
  return [...read.segment.hits.values()].flatMap(({ field, label, lines }): Pertanyaan[] => {
    const yakin = read.yakin.get(pathOf(field)) ?? 1;
    if (yakin >= AMBANG_YAKIN || field === "pengesahan") return [];
    const elsewhere = missing(read).map((other): Pilihan => ({
      arti: other,
      perubahan: [emptied(field), valueFor(other, lines)],
    }));
    const pilihan = [{ arti: field, perubahan: [] }, ...elsewhere, { arti: "bukan", perubahan: [emptied(field)] }];
    return [question("isian", pathOf(field), label, pilihan, yakin)];
  });
}

/** What looks like a label while a field has none. */
function unknownLabels(read: Read): Pertanyaan[] {
  const { from, to } = read.segment;
  const open = missing(read);
  const here = read.strangers.filter(({ label }) => label.paragraph >= from && label.paragraph < to);
  return here.flatMap(({ head, label, lines }): Pertanyaan[] => {
    const like = (field: FieldLabel): number =>
      Math.max(...LABELS_OF[field].map((text) => kemiripan(bakukan(head), bakukan(text))));
    const ranked = open.map((field) => ({ field, like: like(field) })).sort((a, b) => b.like - a.like);
    const best = ranked[0];
    if (!best || best.like < LIKE) return [];
    const pilihan = [
      { arti: "bukan", perubahan: [] },
      ...ranked.map(({ field }): Pilihan => ({ arti: field, perubahan: [valueFor(field, lines)] })),
    ];
    return [question("isian", pathOf(best.field), label, pilihan, 1 - best.like)];
  });
}

const NAMES = ["pemda", "instansi", "unit"] as const;

/** Names of offices that only their place tells, and a signer's name without anything that tells it. */
function doubtfulNames({ sop, alamat, yakin, dua }: Read): Pertanyaan[] {
  const ask = (path: Path, text: string, pilihan: readonly Pilihan[]): Pertanyaan[] => {
    const sure = yakin.get(path) ?? 1;
    const at = alamat.get(path);
    return sure < AMBANG_YAKIN && at
      ? [{ id: `isian:${path}`, jenis: "isian", path, at, dipahami: text, pilihan, yakin: sure }]
      : [];
  };
  const { identitas } = sop;
  const offices = NAMES.flatMap((name) => {
    const path = `identitas.${name}`;
    const others = NAMES.filter((other) => identitas[other] === "").map((other): Pilihan => ({
      arti: other,
      perubahan: [
        { path, nilai: "" },
        { path: `identitas.${other}`, nilai: identitas[name] },
      ],
    }));
    const none: Pilihan = { arti: "bukan", perubahan: [{ path, nilai: "" }] };
    const split = dua && name === "instansi" ? [splitInto(dua)] : [];
    return ask(path, identitas[name], [{ arti: name, perubahan: [] }, ...split, ...others, none]);
  });
  const title = ask("identitas.nama", identitas.nama, [
    { arti: "nama", perubahan: [] },
    { arti: "bukan", perubahan: [{ path: "identitas.nama", nilai: "" }] },
  ]);
  const { jabatan, nama } = identitas.pengesahan;
  const base = "identitas.pengesahan";
  const signer = ask(`${base}.nama`, nama, [
    { arti: "pengesahan.nama", perubahan: [] },
    {
      arti: "pengesahan.jabatan",
      perubahan: [
        { path: `${base}.nama`, nilai: "" },
        { path: `${base}.jabatan`, nilai: oneLine([jabatan, nama]) },
      ],
    },
  ]);
  return [...offices, ...title, ...signer];
}

const splitInto = ({ instansi, unit }: Pick<Identitas, "instansi" | "unit">): Pilihan => ({
  arti: "instansiDanUnit",
  perubahan: [
    { path: "identitas.instansi", nilai: instansi },
    { path: "identitas.unit", nilai: unit },
  ],
});

const question = (
  jenis: Pertanyaan["jenis"],
  path: Path,
  label: Line,
  pilihan: readonly Pilihan[],
  yakin: number,
): Pertanyaan => ({
  id: `${jenis}:${path}:${label.paragraph}`,
  jenis,
  path,
  at: address([label.paragraph], label.shape),
  dipahami: label.text,
  pilihan,
  yakin,
});
