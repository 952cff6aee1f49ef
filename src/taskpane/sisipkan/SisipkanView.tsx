import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ViewProps } from "../app/tempat";
import { useTeks } from "../messages";
import { Pesan } from "../parts/Pesan";
import { createSearch } from "../../snippets/search";
import { CuplikanSaya } from "./CuplikanSaya";
import { DaftarEntri } from "./DaftarEntri";
import { bagianDari, kelompokEntri, kelompokkan, semuaEntri, TEMPLAT } from "./entri";
import { bacaMilik, simpanMilik } from "./gudang";
import { KotakCari } from "./KotakCari";
import { PratinjauEntri } from "./PratinjauEntri";
import { useSekitar } from "./sekitar";
import "./sisipkan.css";
import { Templat } from "./Templat";
import { bacaTerakhir, catatTerakhir } from "./terakhir";
import { TEKS } from "./teks";
import { tindakanEntri, type Tindakan } from "./tindakan";

/** What can be put into the document: one search over the template, standard SOPs and snippets. */
export default function SisipkanView(props: ViewProps) {
  const { pane, state, pindah } = props;
  const m = useTeks(TEKS);
  const [cari, setCari] = useState("");
  const [pilihan, setPilihan] = useState<string | null>(null);
  const [terakhir, setTerakhir] = useState(bacaTerakhir);
  const [langkahMasuk, setLangkahMasuk] = useState(false);
  const [milik, setMilik] = useState(bacaMilik);
  const [kelola, setKelola] = useState(false);
  const sekitar = useSekitar(pane, state);
  const search = useMemo(() => createSearch(semuaEntri(milik)), [milik]);

  const hasil = search(cari, bagianDari(sekitar.kursor?.path), terakhir);
  const belumAda = state.reading?.recognition.sops.length === 0;
  const templatDulu = belumAda && cari.trim() === "" && pilihan === null;
  const kelompok = kelompokkan(templatDulu ? hasil.filter((entri) => kelompokEntri(entri) !== "templat") : hasil);
  const urut = kelompok.flatMap(({ entri }) => entri);
  const aktif = urut.find(({ id }) => id === pilihan) ?? (cari.trim() === "" ? undefined : urut[0]);
  const tindakan = aktif ? tindakanEntri(aktif, sekitar) : [];

  const jalankan = async (satu: Tindakan | undefined): Promise<void> => {
    if (!satu || !aktif || state.sibuk !== null) return;
    setLangkahMasuk(false);
    if (!(await satu.jalankan())) return;
    setTerakhir(catatTerakhir(aktif.id));
    setLangkahMasuk(satu.cara === "langkah");
    setPilihan(null);
    setCari("");
  };

  if (kelola) {
    const simpan = (baru: typeof milik): boolean => {
      setMilik(baru);
      return simpanMilik(baru);
    };
    return <CuplikanSaya sekitar={sekitar} milik={milik} simpan={simpan} kembali={() => setKelola(false)} />;
  }
  return (
    <div className="sisipkan">
      <KotakCari
        cari={cari}
        ubah={(teks) => {
          setCari(teks);
          setPilihan(null);
        }}
        urut={urut.map(({ id }) => id)}
        aktif={aktif?.id ?? null}
        pilih={setPilihan}
        jalankan={() => void jalankan(tindakan[0])}
        jumlah={hasil.length}
        saya={() => setKelola(true)}
      />
      {langkahMasuk && (
        <Pesan
          nada="success"
          aksi={
            <Button size="small" onClick={() => pindah("langkah")}>
              {m.bukaLangkah}
            </Button>
          }
        >
          {m.langkahMasuk}
        </Pesan>
      )}
      {templatDulu && <Templat state={state} perintah={pane.perintah} />}
      <h2 className="tersembunyi">{m.daftar}</h2>
      <DaftarEntri kelompok={kelompok} aktif={aktif?.id ?? null} milik={milik} pilih={setPilihan} />
      {aktif && (
        <section className="pratinjau-entri" aria-label={m.pratinjau}>
          {aktif.id === TEMPLAT.id ? (
            <Templat state={state} perintah={pane.perintah} />
          ) : (
            <PratinjauEntri
              key={aktif.id}
              entri={aktif}
              sekitar={sekitar}
              tindakan={tindakan}
              jalankan={(satu) => void jalankan(satu)}
            />
          )}
        </section>
      )}
    </div>
  );
}
