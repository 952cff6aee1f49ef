import { formatBasis } from "../../checker/basis";
import { roleName } from "../../checker/catalogue";
import { explain } from "../../checker/explain";
import type { Finding, PrintedBasis } from "../../checker/result";
import { useBahasa, useMessages, useTeks } from "../messages";
import { Abaikan } from "./Abaikan";
import type { AksiTemuan } from "./aksi";
import { Perbaikan } from "./Perbaikan";
import { TEKS } from "./teks";
import { UsulPerbaikan } from "./UsulPerbaikan";

interface Props {
  id: string;
  temuan: Finding;
  aksi: AksiTemuan;
}

/** Why a finding matters, on which basis and how sure that is, with a bad and a good example, and its repairs. */
export function RincianTemuan({ id, temuan, aksi }: Props) {
  const m = useMessages().periksa;
  const bahasa = useBahasa();
  const { tentangAturan } = useTeks(TEKS);
  const usul = aksi.usul(temuan);
  return (
    <div className="rincian" id={id}>
      <Perbaikan temuan={temuan} sejenis={aksi.sejenis(temuan)} perbaiki={aksi.perbaiki} />
      {usul && <UsulPerbaikan usul={usul} terapkan={() => aksi.terapkan(usul)} />}
      <Penjelasan temuan={temuan} />
      {temuan.dilihatOleh && <p>{m.dilihatOleh(roleName(temuan.dilihatOleh, bahasa))}</p>}
      <p className="kecil">{m.kode(temuan.code)}</p>
      <button type="button" className="tautan" onClick={() => aksi.panduan(temuan.rule)}>
        {tentangAturan}
      </button>
      <Abaikan abaikan={(alasan) => aksi.abaikan(temuan, alasan)} halangan={aksi.halangan} />
    </div>
  );
}

/** What is at fault is shown in the document's own text; where a repair shows both, no example is needed. */
function Penjelasan({ temuan }: Pick<Props, "temuan">) {
  const m = useMessages().periksa;
  const { diDokumen } = useTeks(TEKS);
  const { mengapa, caraMemperbaiki, contohBuruk, contohBaik } = explain(temuan.rule, useBahasa());
  const teks = temuan.text.trim();
  const sendiri = teks !== "" && teks.length <= PANJANG_CONTOH;
  return (
    <>
      <p>{mengapa}</p>
      <dl>
        {temuan.fixes.length === 0 && (
          <>
            <Baris
              nama={sendiri ? diDokumen : m.kurangTepat}
              isi={sendiri ? teks : contohBuruk}
              jenis="contoh-kurang"
            />
            <Baris nama={m.lebihBaik} isi={contohBaik} jenis="contoh-lebih" />
          </>
        )}
        <Baris nama={m.caraMemperbaiki} isi={caraMemperbaiki} />
        <Dasar basis={temuan.basis} />
      </dl>
    </>
  );
}

/** A longer text is no example: the document itself shows it better. */
const PANJANG_CONTOH = 160;

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
