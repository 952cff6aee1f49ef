import { useState } from "react";
import type { HasilPeriksa } from "../../checker/abaikan";
import type { Pane } from "../session/pane";
import { useBahasa } from "../messages";
import { sopTerpilih, type PaneState } from "../session/state";
import type { Pindah, Tujuan } from "../app/tempat";
import type { AksiTemuan } from "./aksi";
import { isianKosong } from "./belum";
import { Belum } from "./Belum";
import { Bersih } from "./Bersih";
import { Diabaikan } from "./Diabaikan";
import { KelompokTemuan } from "./KelompokTemuan";
import { denganKunci, kelompokkan } from "./kelompok";
import { dariKursor, diKursor } from "./kursor";
import { abaikan, batalkan, halanganSimpan } from "./perintah";
import { RingkasanWaktu } from "./RingkasanWaktu";
import { Saring } from "./Saring";
import { saring, saringanBerlaku, TANPA_SARINGAN } from "./saring";
import { terapkanUsul, usulUntuk } from "./usul";
import { useBarisTemuan } from "./useBarisTemuan";

interface Props {
  state: PaneState;
  hasil: HasilPeriksa;
  pane: Pane;
  tujuan: Tujuan;
  pindah: Pindah;
}

/** The findings, grouped by part; what has not been filled in yet stands apart until the full check. */
export function DaftarTemuan({ pane, state, hasil, tujuan, pindah }: Props) {
  const { perintah } = pane;
  const { sop } = sopTerpilih(state);
  const penuh = state.tahap !== "konsep";
  const bahasa = useBahasa();
  const belum = penuh ? [] : isianKosong(hasil, bahasa);
  const ada = denganKunci(hasil.findings).filter(({ temuan }) => penuh || !temuan.kosong);
  const [dipilih, setSaringan] = useState(TANPA_SARINGAN);
  const saringan = saringanBerlaku(dipilih, ada);
  const kelompok = kelompokkan(saring(ada, saringan));
  const tampil = kelompok.flatMap(({ butir }) => butir);
  const kursor = diKursor(state, tampil);
  const tunjukkan = (kunci: string): void => {
    const butir = tampil.find((satu) => satu.kunci === kunci);
    if (butir) void perintah.tunjukkan(butir.temuan.path);
  };
  const { wadah, padaTombol, padaFokus, padaLepas, ...baris } = useBarisTemuan(
    tampil.map(({ kunci }) => kunci),
    tunjukkan,
    tampil.find(({ kunci }) => kursor.has(kunci))?.kunci,
    tujuan.dariKursor && dariKursor(state, tampil, tujuan.dariKursor),
    tujuan,
  );
  const usang = state.sibuk !== null;
  const halangan = halanganSimpan(state);
  const aksi: AksiTemuan = {
    perbaiki: (fixes) => void perintah.perbaiki(fixes),
    sejenis: ({ rule }) => hasil.findings.filter((satu) => satu.rule === rule),
    usul: (temuan) => usulUntuk(temuan, state),
    terapkan: (usul) => terapkanUsul(pane, usul),
    panduan: (aturan) => pindah("panduan", { aturan, temuan: baris.terbuka ?? undefined }),
    abaikan: (temuan, alasan) => abaikan(pane, temuan, alasan),
    halangan,
  };
  return (
    // The keys of the list reach its buttons; the list itself is not a control.
    <div
      className="daftar"
      ref={wadah}
      onKeyDown={padaTombol}
      onFocus={padaFokus}
      onBlur={padaLepas}
      data-usang={usang}
      aria-busy={usang}
    >
      {ada.length > 1 && <Saring butir={ada} saringan={saringan} saring={setSaringan} pindah={baris.pindah} />}
      {kelompok.map(({ judul, butir }) => (
        <KelompokTemuan
          key={judul}
          judul={judul}
          butir={butir}
          baris={baris}
          diKursor={kursor}
          buka={({ kunci }) => baris.alih(kunci)}
          aksi={aksi}
        />
      ))}
      {ada.length === 0 && <Bersih lengkap={Object.values(hasil.belum).every((kosong) => kosong.length === 0)} />}
      {belum.length > 0 && <Belum butir={belum} tunjukkan={(path) => void perintah.tunjukkan(path)} />}
      {sop && <RingkasanWaktu sop={sop.sop} />}
      {hasil.diabaikan.length > 0 && (
        <Diabaikan
          diabaikan={hasil.diabaikan}
          tunjukkan={({ path }) => void perintah.tunjukkan(path)}
          batalkan={halangan ? undefined : (temuan) => void batalkan(pane, temuan)}
        />
      )}
    </div>
  );
}
