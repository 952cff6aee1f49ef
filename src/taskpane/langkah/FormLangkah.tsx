import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { teksSel } from "../../sop/sel";
import type { Bentuk } from "../../sop/sop";
import { useMessages } from "../messages";
import { AksiLangkah } from "./AksiLangkah";
import { bentukOtomatis } from "./bentuk";
import type { Baris, Bidang, Draft } from "./draft";
import { KeluarForm } from "./KeluarForm";
import type { Tindakan } from "./useDaftarLangkah";

const PILIHAN_BENTUK: readonly Bentuk[] = ["kapsul", "kotak", "belahKetupat"];
const BIDANG_PENDEK = ["kelengkapan", "waktu", "output", "keterangan"] as const;

interface Props {
  draft: Draft;
  index: number;
  tindakan: Tindakan;
}

/** All that can be said of a step, and what can be done to it. */
export function FormLangkah({ draft, index, tindakan }: Props) {
  const baris = draft.baris[index];
  if (!baris) return null;
  return (
    <div className="form-langkah">
      <Kegiatan baris={baris} tindakan={tindakan} />
      <Pelaksana baris={baris} draft={draft} tindakan={tindakan} />
      {BIDANG_PENDEK.map((bidang) => (
        <Isian key={bidang} bidang={bidang} baris={baris} tindakan={tindakan} />
      ))}
      <KeluarForm draft={draft} index={index} ubah={tindakan.ubah} />
      <PilihBentuk draft={draft} index={index} baris={baris} tindakan={tindakan} />
      <AksiLangkah draft={draft} index={index} tindakan={tindakan} />
    </div>
  );
}

interface Bagian {
  baris: Baris;
  tindakan: Tindakan;
}

function Kegiatan({ baris, tindakan }: Bagian) {
  const m = useMessages();
  return (
    <Field size="small" label={m.bidang.kegiatan} className="lebar">
      <Textarea
        size="small"
        rows={2}
        value={baris.kegiatan}
        placeholder={m.langkah.contohBidang.kegiatan}
        data-fokus={`kegiatan-${baris.id}`}
        onChange={(_, { value }) => tindakan.ubah({ jenis: "isi", id: baris.id, bidang: "kegiatan", teks: value })}
      />
    </Field>
  );
}

function Isian({ bidang, baris, tindakan }: Bagian & { bidang: Exclude<Bidang, "kegiatan"> }) {
  const m = useMessages();
  return (
    <Field size="small" label={m.bidang[bidang]}>
      <Input
        size="small"
        value={teksSel(baris[bidang])}
        placeholder={m.langkah.contohBidang[bidang]}
        onChange={(_, { value }) => tindakan.ubah({ jenis: "isi", id: baris.id, bidang, teks: value })}
      />
    </Field>
  );
}

function Pelaksana({ baris, draft, tindakan }: Bagian & { draft: Draft }) {
  const m = useMessages();
  const [simbol, ...lain] = baris.simbol;
  return (
    <Field
      size="small"
      label={m.langkah.pelaksana}
      className="lebar"
      hint={lain.length > 0 ? m.langkah.simbolLain(lain.length) : undefined}
    >
      <Select
        size="small"
        value={simbol ? String(simbol.kolom) : ""}
        onChange={(_, { value }) => tindakan.ubah({ jenis: "pelaksana", id: baris.id, kolom: Number(value) })}
      >
        {!simbol && <option value="">{m.langkah.tanpaPelaksana}</option>}
        {draft.kolom.map(({ id, nama }) => (
          <option key={id} value={String(id)}>
            {nama || m.kolom.baru}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function PilihBentuk({ draft, index, baris, tindakan }: Bagian & { draft: Draft; index: number }) {
  const m = useMessages().langkah;
  const bentuk = baris.simbol[0]?.bentuk ?? null;
  const asing = bentuk !== null && !PILIHAN_BENTUK.includes(bentuk);
  return (
    <Field size="small" label={m.bentuk} className="lebar">
      <Select
        size="small"
        value={bentuk ?? ""}
        disabled={baris.simbol.length === 0}
        onChange={(_, { value }) =>
          tindakan.ubah({ jenis: "bentuk", id: baris.id, bentuk: value === "" ? null : (value as Bentuk) })
        }
      >
        <option value="">{m.bentukOtomatis(m.namaBentuk[bentukOtomatis(draft, index)])}</option>
        {[...PILIHAN_BENTUK, ...(asing ? [bentuk] : [])].map((pilihan) => (
          <option key={pilihan} value={pilihan}>
            {m.namaBentuk[pilihan]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
