import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useMessages } from "../messages";
import { Pesan } from "../parts/Pesan";
import type { Perintah } from "../session/perintah";
import type { Laporan } from "../session/state";
import type { Refusal } from "../../word/session";

interface Props {
  laporan: Laporan;
  bisaKembali: boolean;
  perintah: Perintah;
}

/** How the last write ended: what happened, and what to do next. */
export default function LaporanBar({ laporan, bisaKembali, perintah }: Props) {
  const m = useMessages();
  const { report, tulis } = laporan;
  const tutup = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={m.umum.tutup}
      onClick={perintah.tutupLaporan}
    />
  );
  if (!report.ok) {
    const lacak = report.reason === "pelacakanAktif";
    const aksi = lacak && (
      <>
        <Button size="small" appearance="primary" onClick={() => void perintah.cobaLagi()}>
          {m.umum.cobaLagi}
        </Button>
        <Button size="small" onClick={() => void perintah.tulisTerlacak()}>
          {m.lacak.tulis}
        </Button>
      </>
    );
    return (
      <Pesan nada={lacak ? "warning" : "error"} judul={lacak ? m.lacak.judul : undefined} aksi={aksi} tutup={tutup}>
        {m.tulis.ditolak[alasanDitolak(laporan, report.reason)]}
      </Pesan>
    );
  }
  const kembalikan = bisaKembali && tulis !== "kembalikan" && tulis !== "dokumenBaru" && tulis !== "pindah" && (
    <Button size="small" onClick={() => void perintah.kembalikan()}>
      {m.umum.kembalikan}
    </Button>
  );
  return (
    <Pesan nada="success" aksi={kembalikan} tutup={tutup}>
      {[m.tulis.berhasil[tulis], ...report.notes.map((catatan) => m.tulis.catatan[catatan])].join(" ")}
    </Pesan>
  );
}

/** What was written has been changed by hand since: nothing is left that could be brought back without losing that. */
const alasanDitolak = ({ tulis }: Laporan, reason: Refusal): Refusal =>
  tulis === "kembalikan" && reason === "isiBerubah" ? "tidakAdaYangDikembalikan" : reason;
