import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { ZoomFitRegular } from "@fluentui/react-icons/svg/zoom-fit";
import { ZoomInRegular } from "@fluentui/react-icons/svg/zoom-in";
import { ZoomOutRegular } from "@fluentui/react-icons/svg/zoom-out";
import { useMemo, useState } from "react";
import type { Layout } from "../../flowchart/layout";
import { TombolIkon } from "../parts/TombolIkon";
import { gambarDraft } from "./gambar";
import { AlatSimbol } from "./AlatSimbol";
import type { Draft } from "./draft";
import { TitikGambar } from "./TitikGambar";
import type { Ubahan } from "./ubah";
import { useGambar } from "./useGambar";
import { useTenang } from "./useTenang";
import { useTeksLangkah } from "./teks";

/** Width of the drawing relative to the paper; null fits it into the pane. */
type Skala = number | null;
const LANGKAH_SKALA = 1.4;
/** About what fits an F4 sheet into the pane. */
const SKALA_PAS = 0.27;

interface Props {
  draft: Draft;
  layout: Layout;
  ubah: (ubahan: Ubahan) => void;
  /** Opens the fields of a step. */
  buka: (id: number) => void;
}

/**
 * The chart as it will stand in the document, drawn from the same plan, and edited there: a symbol is moved, shaped and
 * connected where it stands. Never slower than the typing.
 */
export function Pratinjau({ draft, layout, ubah, buka }: Props) {
  const teks = useTeksLangkah();
  const m = teks.bagan;
  const hook = useGambar(draft, ubah, teks);
  const [terbuka, setTerbuka] = useState(true);
  const [skala, setSkala] = useState<Skala>(null);
  const tenang = useTenang(draft);
  const gambar = useMemo(() => (terbuka ? gambarDraft(tenang, layout) : null), [terbuka, tenang, layout]);
  const perbesar = (kali: number) => setSkala((lama) => Math.min(3, Math.max(0.25, (lama ?? SKALA_PAS) * kali)));
  return (
    <div className="pratinjau">
      <div className="judul-baris">
        <h2>{m.pratinjau}</h2>
        <span className="pengisi" />
        {terbuka && gambar?.status === "jadi" && (
          <>
            <TombolIkon label={m.perkecil} ikon={<ZoomOutRegular />} jalankan={() => perbesar(1 / LANGKAH_SKALA)} />
            <TombolIkon label={m.perbesar} ikon={<ZoomInRegular />} jalankan={() => perbesar(LANGKAH_SKALA)} />
            <TombolIkon label={m.pasLebar} ikon={<ZoomFitRegular />} jalankan={() => setSkala(null)} />
          </>
        )}
        <TombolIkon
          label={terbuka ? m.sembunyikan : m.tampilkan}
          ikon={terbuka ? <ChevronUpRegular /> : <ChevronDownRegular />}
          jalankan={() => setTerbuka(!terbuka)}
        />
      </div>
      {gambar?.status === "kosong" && <p className="kecil">{m.belumAda}</p>}
      {gambar?.status === "gagal" && <p className="kecil">{m.gagal}</p>}
      {gambar?.status === "jadi" && (
        <>
          <p className="tersembunyi" id="petunjuk-gambar">
            {teks.gambar.petunjuk}
          </p>
          <div className="kertas" role="region" aria-label={m.pratinjau} tabIndex={0}>
            <div className="lembar-gambar" style={{ width: skala === null ? "100%" : `${gambar.width * skala}pt` }}>
              <img src={gambar.src} alt={m.gambar(draft.baris.length, draft.kolom.length, gambar.halaman)} />
              <TitikGambar draft={draft} gambar={gambar} hook={hook} />
            </div>
          </div>
          <AlatSimbol draft={draft} hook={hook} ubah={ubah} buka={buka} />
        </>
      )}
    </div>
  );
}
