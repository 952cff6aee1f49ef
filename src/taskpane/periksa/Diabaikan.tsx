import { Button } from "@fluentui/react-components";
import type { TemuanDiabaikan } from "../../checker/abaikan";
import type { Finding } from "../../checker/result";
import { formatTanggal, tanggalNyata } from "../../sop/tanggal";
import { useTeks } from "../messages";
import { Lipatan } from "../parts/Lipatan";
import { IkonTemuan } from "./ikon";
import { LabelTempat } from "./LabelTempat";
import { TEKS } from "./teks";

interface Props {
  diabaikan: readonly TemuanDiabaikan[];
  tunjukkan: (temuan: Finding) => void;
  /** Absent where the document can keep nothing. */
  batalkan?: (temuan: Finding) => void;
}

/** The findings that were set aside, each with its reason, and the way back. */
export function Diabaikan({ diabaikan, tunjukkan, batalkan }: Props) {
  const m = useTeks(TEKS);
  return (
    <Lipatan nama="diabaikan" judul={m.diabaikan(diabaikan.length)}>
      <ul>
        {diabaikan.map(({ temuan, alasan, tanggal }, n) => (
          <li className="temuan" key={`${temuan.rule} ${temuan.path} ${n}`}>
            <button type="button" className="baris" onClick={() => tunjukkan(temuan)}>
              <IkonTemuan temuan={temuan} />
              <span className="kalimat">
                <LabelTempat temuan={temuan} />
                {temuan.message}
              </span>
            </button>
            <p className="kecil" lang="id">
              {m.karena(alasan, tanggalTertulis(tanggal))}
            </p>
            {batalkan && (
              <Button size="small" aria-label={m.batalkanIni(temuan.message)} onClick={() => batalkan(temuan)}>
                {m.batalkan}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Lipatan>
  );
}

/** The date as it is written in an SOP; as it stands where the store holds no date. */
function tanggalTertulis(iso: string): string {
  const [tahun = 0, bulan = 0, hari = 0] = iso.split("-").map(Number);
  return tanggalNyata({ hari, bulan, tahun }) ? formatTanggal({ hari, bulan, tahun }) : iso;
}
