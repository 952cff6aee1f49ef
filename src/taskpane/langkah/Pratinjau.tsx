import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { ZoomFitRegular } from "@fluentui/react-icons/svg/zoom-fit";
import { ZoomInRegular } from "@fluentui/react-icons/svg/zoom-in";
import { ZoomOutRegular } from "@fluentui/react-icons/svg/zoom-out";
import { useMemo, useState } from "react";
import type { Layout } from "../../flowchart/layout";
import { TombolIkon } from "../parts/TombolIkon";
import { gambarDraft } from "./gambar";
import type { Draft } from "./draft";
import { useTenang } from "./useTenang";
import { useTeksLangkah } from "./teks";

/** Width of the drawing relative to the paper; null fits it into the pane. */
type Skala = number | null;
const LANGKAH_SKALA = 1.4;
/** About what fits an F4 sheet into the pane. */
const SKALA_PAS = 0.27;
/** Milliseconds without a key until it is drawn again. */
const JEDA = 200;

/** The chart as it will stand in the document, drawn from the same plan. Never slower than the typing. */
export function Pratinjau({ draft, layout }: { draft: Draft; layout: Layout }) {
  const m = useTeksLangkah().bagan;
  const [terbuka, setTerbuka] = useState(true);
  const [skala, setSkala] = useState<Skala>(null);
  const tenang = useTenang(draft, JEDA);
  const gambar = useMemo(() => (terbuka ? gambarDraft(tenang, layout) : null), [terbuka, tenang, layout]);
  const ubah = (kali: number) => setSkala((lama) => Math.min(3, Math.max(0.25, (lama ?? SKALA_PAS) * kali)));
  return (
    <div className="pratinjau">
      <div className="judul-baris">
        <h2>{m.pratinjau}</h2>
        <span className="pengisi" />
        {terbuka && gambar?.status === "jadi" && (
          <>
            <TombolIkon label={m.perkecil} ikon={<ZoomOutRegular />} jalankan={() => ubah(1 / LANGKAH_SKALA)} />
            <TombolIkon label={m.perbesar} ikon={<ZoomInRegular />} jalankan={() => ubah(LANGKAH_SKALA)} />
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
        <div className="kertas" role="region" aria-label={m.pratinjau} tabIndex={0}>
          <img
            src={gambar.src}
            style={{ width: skala === null ? "100%" : `${gambar.width * skala}pt` }}
            alt={m.gambar(draft.baris.length, draft.kolom.length, gambar.halaman)}
          />
        </div>
      )}
    </div>
  );
}
