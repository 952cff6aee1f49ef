import { Field, Input, Textarea } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Layout } from "../../flowchart/layout";
import { teksSel } from "../../sop/sel";
import { useMessages } from "../messages";
import { AksiLangkah } from "./AksiLangkah";
import type { Baris, Bidang, Draft } from "./draft";
import { KeluarForm } from "./KeluarForm";
import { SimbolLangkah } from "./SimbolLangkah";
import { useTeksLangkah } from "./teks";
import type { Tindakan } from "./useDaftarLangkah";

const BIDANG_PENDEK = ["kelengkapan", "waktu", "output", "keterangan"] as const;

interface Props {
  draft: Draft;
  index: number;
  layout: Layout | undefined;
  tindakan: Tindakan;
}

const HalamanLangkah = lazy(() => import("./HalamanLangkah"));

/** All that can be said of a step, and what can be done to it. */
export function FormLangkah({ draft, index, layout, tindakan }: Props) {
  const baris = draft.baris[index];
  if (!baris) return null;
  return (
    <div className="form-langkah">
      <Kegiatan baris={baris} tindakan={tindakan} />
      <SimbolLangkah draft={draft} index={index} ubah={tindakan.ubah} />
      {BIDANG_PENDEK.map((bidang) => (
        <Isian key={bidang} bidang={bidang} baris={baris} tindakan={tindakan} />
      ))}
      <KeluarForm draft={draft} index={index} ubah={tindakan.ubah} />
      {layout && index > 0 && (
        <Suspense>
          <HalamanLangkah draft={draft} index={index} layout={layout} ubah={tindakan.ubah} />
        </Suspense>
      )}
      <AksiLangkah draft={draft} index={index} tindakan={tindakan} />
    </div>
  );
}

interface Bagian {
  baris: Baris;
  tindakan: Tindakan;
}

function Kegiatan({ baris, tindakan }: Bagian) {
  const { bidang: nama } = useMessages();
  const { contohBidang } = useTeksLangkah().langkah;
  return (
    <Field size="small" label={nama.kegiatan} className="lebar">
      <Textarea
        size="small"
        rows={2}
        value={baris.kegiatan}
        placeholder={contohBidang.kegiatan}
        data-fokus={`kegiatan-${baris.id}`}
        onChange={(_, { value }) => tindakan.ubah({ jenis: "isi", id: baris.id, bidang: "kegiatan", teks: value })}
      />
    </Field>
  );
}

function Isian({ bidang, baris, tindakan }: Bagian & { bidang: Exclude<Bidang, "kegiatan"> }) {
  const { bidang: nama } = useMessages();
  const { contohBidang } = useTeksLangkah().langkah;
  return (
    <Field size="small" label={nama[bidang]}>
      <Input
        size="small"
        value={teksSel(baris[bidang])}
        placeholder={contohBidang[bidang]}
        onChange={(_, { value }) => tindakan.ubah({ jenis: "isi", id: baris.id, bidang, teks: value })}
      />
    </Field>
  );
}
