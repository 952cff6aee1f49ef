import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Jawaban } from "../../recognise/jawab";
import type { Bawaan } from "../../recognise/pindah/bawa";
import { optionsFrom } from "../../ooxml/options";
import type { ViewProps } from "../app/tempat";
import { useTeks } from "../messages";
import { sopTerpilih } from "../session/state";
import { DaftarPertanyaan } from "./DaftarPertanyaan";
import { DaftarSisa } from "./DaftarSisa";
import "./dokumen.css";
import { isianTanpaTanda } from "./tanpa-tanda";
import { namaArti, TEKS } from "./teks";

/** An old document: what is not sure in it, marks for its fields, and the way into the template. */
export default function DokumenView({ pane, state }: ViewProps) {
  const m = useTeks(TEKS);
  const [jawaban, setJawaban] = useState<Jawaban>(new Map());
  const [bawaan, setBawaan] = useState<Bawaan | null>(null);
  const { session, kerja } = pane;
  const { sop } = sopTerpilih(state);
  const sibuk = state.sibuk !== null;
  const recognition = state.reading?.recognition;
  const bertanda = sop?.bertanda.length ?? 0;
  const tanpaTanda = sop && bertanda > 0 ? isianTanpaTanda(sop).map((nama) => namaArti(m, nama)) : [];
  const { laporan } = state;
  const ditolak = laporan?.tulis === "pindah" && !laporan.report.ok && laporan.report.reason === "tanpaDokumenBaru";
  const options = optionsFrom(state.profil.berlaku);

  const tandai = (): Promise<boolean> =>
    sop ? kerja.tulis("adopsi", () => session.adopt(sop, jawaban)) : Promise.resolve(false);
  const lepas = (): Promise<boolean> => kerja.tulis("lepas", () => session.unadopt());
  const pindah = (): Promise<boolean> => kerja.tulis("pindah", () => session.moveToTemplate(options, sop, jawaban));
  const taruhDiSini = (): Promise<boolean> =>
    kerja.tulis("pindahDiSini", () => session.moveBehind(options, sop, jawaban));
  const lihat = (): Promise<void> => session.carryOver(sop, jawaban).then(setBawaan, () => setBawaan(null));

  return (
    <div className="lembar dokumen">
      <h2>{m.judul}</h2>
      <p>{m.jenis[recognition?.kind ?? "lain"]}</p>
      {recognition?.catatan.map((catatan) => (
        <p key={catatan} className="kecil">
          {m.catatan[catatan]}
        </p>
      ))}
      {sop && sop.pertanyaan.length > 0 && (
        <DaftarPertanyaan
          pertanyaan={sop.pertanyaan}
          jawaban={jawaban}
          jawab={(id, pilihan) => setJawaban(new Map([...jawaban, [id, pilihan]]))}
          tunjukkan={(at) => void session.select(at).catch(() => false)}
        />
      )}
      {sop && (
        <section aria-labelledby="dokumen-tandai">
          <h3 id="dokumen-tandai">{m.tandai.judul}</h3>
          <p className="kecil">{bertanda > 0 ? m.tandai.sudah(bertanda) : m.tandai.isi}</p>
          {tanpaTanda.length > 0 && <p className="kecil">{m.tandai.tanpa(tanpaTanda.join(", "))}</p>}
          <div className="baris-aksi">
            <Button
              appearance={bertanda > 0 ? "secondary" : "primary"}
              disabledFocusable={sibuk}
              onClick={() => void tandai()}
            >
              {m.tandai.tombol}
            </Button>
            {bertanda > 0 && (
              <Button disabledFocusable={sibuk} onClick={() => void lepas()}>
                {m.tandai.lepas}
              </Button>
            )}
          </div>
        </section>
      )}
      {recognition?.kind !== "kosong" && (
        <section aria-labelledby="dokumen-pindah">
          <h3 id="dokumen-pindah">{m.pindah.judul}</h3>
          <p className="kecil">{m.pindah.isi}</p>
          <div className="baris-aksi">
            <Button appearance={sop ? "secondary" : "primary"} disabledFocusable={sibuk} onClick={() => void pindah()}>
              {m.pindah.tombol}
            </Button>
            <Button disabledFocusable={sibuk} onClick={() => void lihat()}>
              {m.pindah.lihat}
            </Button>
          </div>
          {ditolak && (
            <>
              <p className="kecil">{m.pindah.diSiniIsi}</p>
              <div className="baris-aksi">
                <Button appearance="primary" disabledFocusable={sibuk} onClick={() => void taruhDiSini()}>
                  {m.pindah.diSini}
                </Button>
              </div>
            </>
          )}
          <div role="status">{bawaan && <DaftarSisa bawaan={bawaan} />}</div>
        </section>
      )}
    </div>
  );
}
