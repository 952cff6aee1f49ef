import { Button } from "@fluentui/react-components";
import { Fragment } from "react";
import { formatBasis } from "../../checker/basis";
import { roleName } from "../../checker/catalogue";
import { explain } from "../../checker/explain";
import type { Finding, PrintedBasis } from "../../checker/result";
import type { Fix } from "../../rules/rule";
import { useBahasa, useMessages } from "../messages";
import { Abaikan } from "./Abaikan";
import type { AksiTemuan } from "./aksi";

interface Props {
  id: string;
  temuan: Finding;
  aksi: AksiTemuan;
}

/** Why a finding matters, on which basis and how sure that is, with a bad and a good example, and its repairs. */
export function RincianTemuan({ id, temuan, aksi }: Props) {
  const m = useMessages().periksa;
  const bahasa = useBahasa();
  const { mengapa, caraMemperbaiki, contohBuruk, contohBaik } = explain(temuan.rule, bahasa);
  return (
    <div className="rincian" id={id}>
      {pilihan(temuan).map((fixes) => (
        <Perbaikan key={fixes.map(({ at, to }) => `${at} ${to}`).join()} fixes={fixes} perbaiki={aksi.perbaiki} />
      ))}
      <p>{mengapa}</p>
      {temuan.dilihatOleh && <p>{m.dilihatOleh(roleName(temuan.dilihatOleh, bahasa))}</p>}
      <dl>
        <Baris nama={m.kurangTepat} isi={contohBuruk} jenis="contoh-kurang" />
        <Baris nama={m.lebihBaik} isi={contohBaik} jenis="contoh-lebih" />
        <Baris nama={m.caraMemperbaiki} isi={caraMemperbaiki} />
        <Dasar basis={temuan.basis} />
      </dl>
      <p className="kecil">{m.kode(temuan.code)}</p>
      <Abaikan abaikan={(alasan) => aksi.abaikan(temuan, alasan)} halangan={aksi.halangan} />
    </div>
  );
}

/** What one may choose from: the safe repairs of a finding belong together, suggestions exclude each other. */
function pilihan({ fixes }: Finding): (readonly Fix[])[] {
  const aman = fixes.filter(({ kind }) => kind === "aman");
  const saran = fixes.filter(({ kind }) => kind === "saran").map((fix) => [fix]);
  return aman.length > 0 ? [aman, ...saran] : saran;
}

function Perbaikan({ fixes, perbaiki }: { fixes: readonly Fix[]; perbaiki: AksiTemuan["perbaiki"] }) {
  const m = useMessages().periksa;
  const aman = fixes.every(({ kind }) => kind === "aman");
  return (
    <div className="perbaikan">
      <p>
        {m.menjadi}:{" "}
        {fixes.map(({ at, to }, n) => (
          <Fragment key={at}>
            {n > 0 && ", "}
            <q lang="id">{to || m.kosongkan}</q>
          </Fragment>
        ))}
      </p>
      <Button size="small" appearance={aman ? "primary" : "secondary"} onClick={() => perbaiki(fixes)}>
        {aman ? m.perbaiki : m.terapkan}
      </Button>
    </div>
  );
}

/** One thing that is said about the rule; nothing where the rule does not say it. */
function Baris({ nama, isi, jenis }: { nama: string; isi: string; jenis?: string }) {
  if (isi === "") return null;
  return (
    <div className={jenis}>
      <dt>{nama}</dt>
      <dd>{isi}</dd>
    </div>
  );
}

function Dasar({ basis }: { basis: readonly PrintedBasis[] }) {
  const m = useMessages().periksa;
  return (
    <div>
      <dt>{m.dasar}</dt>
      {basis.map((dasar) => (
        <dd key={formatBasis(dasar)}>
          {formatBasis(dasar)} <Keyakinan status={dasar.status} />
        </dd>
      ))}
    </div>
  );
}

/** How sure we are; a basis without an instrument says so in its own words. */
function Keyakinan({ status }: Pick<PrintedBasis, "status">) {
  const m = useMessages().periksa;
  return status === "verified" || status === "secondary" ? <small className="kecil">{m.status[status]}</small> : null;
}
