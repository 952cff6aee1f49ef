import { useEffect, useMemo, useState } from "react";
import type { Entri } from "../../snippets/cuplikan";
import { isiKosong } from "../../snippets/isi-kosong";
import { loadSop, type IdSopBaku } from "../../snippets/sop-baku";
import type { Sop } from "../../sop/sop";
import { templateLayout } from "../../word/template-layout";
import { fromProsedur } from "../langkah/convert";
import { gambarDraft } from "../langkah/gambar";
import { useTeksLangkah } from "../langkah/teks";
import { useMessages, useTeks } from "../messages";
import { Memuat } from "../parts/Memuat";
import { sopTerpilih } from "../session/state";
import { namaBagian } from "./nama-bagian";
import { TEKS } from "./teks";
import { sopUntuk, type Sekitar } from "./tindakan";

/** An SOP as it would be inserted here: performers, steps and chart; and what of the open one would stay. */
export function IsiSop({ entri, sekitar }: { entri: Entri; sekitar: Sekitar }) {
  const m = useTeks(TEKS);
  const pesan = useMessages();
  const { bagan } = useTeksLangkah();
  const sop = useSop(entri, sekitar);
  const gambar = useMemo(
    () => (typeof sop === "object" ? gambarDraft(fromProsedur(sop.prosedur), templateLayout(sekitar.options)) : null),
    [sop, sekitar.options],
  );
  if (sop === "memuat") return <Memuat label={pesan.umum.memuat} />;
  if (sop === "gagal") return <p className="kecil">{m.gagalMuat}</p>;
  const { pelaksana, langkah } = sop.prosedur;
  const { sop: target } = sopTerpilih(sekitar.state);
  const dibiarkan = target ? isiKosong(target.sop, sop).dibiarkan : [];
  return (
    <>
      {dibiarkan.length > 0 && <p className="kecil">{m.dibiarkan(namaBagian(dibiarkan, pesan.bagian).join(", "))}</p>}
      <p className="kecil">{m.pelaksana(pelaksana.join(", "))}</p>
      {gambar?.status === "jadi" && (
        <img
          className="gambar-sop"
          src={gambar.src}
          alt={bagan.gambar(langkah.length, pelaksana.length, gambar.halaman)}
        />
      )}
      <ol className="isi-cuplikan bernomor">
        {langkah.map(({ kegiatan }, index) => (
          <li key={index}>{kegiatan}</li>
        ))}
      </ol>
    </>
  );
}

function useSop(entri: Entri, sekitar: Sekitar): Sop | "memuat" | "gagal" {
  const [sop, setSop] = useState<Sop | "memuat" | "gagal">("memuat");
  const { profile, tanggal } = sekitar;
  useEffect(() => {
    let ada = true;
    const muat = () => ("bagian" in entri ? Promise.resolve(entri.isi as Sop) : loadSop(entri.id as IdSopBaku));
    sopUntuk(muat, { profile, tanggal }).then(
      (isi) => ada && setSop(isi),
      () => ada && setSop("gagal"),
    );
    return () => {
      ada = false;
    };
  }, [entri, profile, tanggal]);
  return sop;
}
