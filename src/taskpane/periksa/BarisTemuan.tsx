import { useId } from "react";
import type { Finding } from "../../checker/result";
import type { AksiTemuan } from "./aksi";
import { IkonTemuan } from "./ikon";
import { RincianTemuan } from "./RincianTemuan";
import { LabelTempat } from "./LabelTempat";

interface Props {
  kunci: string;
  temuan: Finding;
  terbuka: boolean;
  /** This row is the one that Tab reaches. */
  dalamUrutan: boolean;
  /** The cursor stands where it is. */
  diKursor: boolean;
  buka: () => void;
  aksi: AksiTemuan;
}

/** One finding: a row that says where and what; opened, also why, and how to put it right. */
export function BarisTemuan({ kunci, temuan, terbuka, dalamUrutan, diKursor, buka, aksi }: Props) {
  const rincian = useId();
  return (
    <li className="temuan" data-terbuka={terbuka}>
      <button
        type="button"
        className="baris"
        data-temuan={kunci}
        tabIndex={dalamUrutan ? 0 : -1}
        aria-expanded={terbuka}
        aria-current={diKursor ? "location" : undefined}
        aria-controls={terbuka ? rincian : undefined}
        onClick={buka}
      >
        <IkonTemuan temuan={temuan} />
        <span className="kalimat">
          <LabelTempat temuan={temuan} />
          {temuan.message}
        </span>
      </button>
      {terbuka && <RincianTemuan id={rincian} temuan={temuan} aksi={aksi} />}
    </li>
  );
}
