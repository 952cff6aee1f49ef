import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useRef, useState } from "react";
import type { Cuplikan } from "../../snippets/cuplikan";
import {
  mergeOwnSnippets,
  ownSnippetsFromJson,
  ownSnippetsToJson,
  SnippetError,
  snippetSentence,
} from "../../snippets/own-snippets";
import { useBahasa, useTeks } from "../messages";
import { Pesan } from "../parts/Pesan";
import { TombolIkon } from "../parts/TombolIkon";
import { cuplikanBaru, isiPilihan, isiSop, type IsiBaru } from "./cuplikan-baru";
import { NamaiCuplikan } from "./NamaiCuplikan";
import { NamaCuplikan } from "./NamaCuplikan";
import { TEKS } from "./teks";
import type { Sekitar } from "./tindakan";
import { sopTerpilih } from "../session/state";

interface Props {
  sekitar: Sekitar;
  milik: readonly Cuplikan[];
  /** Keeps them. False when they last only until the pane is closed. */
  simpan: (milik: readonly Cuplikan[]) => boolean;
  kembali: () => void;
}

/** One's own snippets: made from the selection or the SOP, renamed, deleted, and shared as a file. */
export function CuplikanSaya({ sekitar, milik, simpan, kembali }: Props) {
  const m = useTeks(TEKS).saya;
  const bahasa = useBahasa();
  const [baru, setBaru] = useState<IsiBaru | null>(null);
  const [kabar, setKabar] = useState<{ nada: "success" | "warning" | "error"; teks: string } | null>(null);
  const berkas = useRef<HTMLInputElement>(null);
  const { sop } = sopTerpilih(sekitar.state);

  const taruh = (semua: readonly Cuplikan[], teks: string): void => {
    const tetap = simpan(semua);
    setKabar({ nada: tetap ? "success" : "warning", teks: tetap ? teks : m.sementara });
  };
  const dariPilihan = async (): Promise<void> => {
    const isi = await sekitar.pane.session.selected().then(
      (dipilih) => isiPilihan(dipilih, sop?.sop ?? null),
      () => null,
    );
    setBaru(isi);
    setKabar(isi ? null : { nada: "warning", teks: m.pilihDulu });
  };
  const impor = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const masuk = ownSnippetsFromJson(await file.text());
      taruh(mergeOwnSnippets(milik, masuk), m.diimpor(masuk.length));
    } catch (sebab) {
      setKabar({ nada: "error", teks: sebab instanceof SnippetError ? snippetSentence(sebab, bahasa) : m.gagalImpor });
    }
  };

  return (
    <div className="lembar">
      <Button size="small" icon={<ArrowLeftRegular />} className="kembali" onClick={kembali}>
        {m.kembali}
      </Button>
      <h2>{m.judul}</h2>
      <div role="status">{kabar && <Pesan nada={kabar.nada}>{kabar.teks}</Pesan>}</div>
      <div className="baris-aksi">
        <Button size="small" appearance="primary" onClick={() => void dariPilihan()}>
          {m.dariPilihan}
        </Button>
        {sop && (
          <Button size="small" onClick={() => setBaru(isiSop(sop.sop))}>
            {m.dariSop}
          </Button>
        )}
      </div>
      {baru && (
        <NamaiCuplikan
          isi={baru}
          batal={() => setBaru(null)}
          simpan={(isi, judul) => {
            taruh([...milik, cuplikanBaru(isi, judul, milik)], m.tersimpan);
            setBaru(null);
          }}
        />
      )}
      {milik.length === 0 && <p className="kecil">{m.belumAda}</p>}
      <ul className="cuplikan-saya">
        {milik.map((satu) => (
          <li key={satu.id}>
            <NamaCuplikan
              cuplikan={satu}
              ganti={(judul) =>
                taruh(
                  milik.map((lain) => (lain === satu ? { ...satu, judul } : lain)),
                  m.tersimpan,
                )
              }
            />
            <TombolIkon
              label={m.hapus(satu.judul)}
              ikon={<DeleteRegular />}
              jalankan={() =>
                taruh(
                  milik.filter((lain) => lain !== satu),
                  m.dihapus(satu.judul),
                )
              }
            />
          </li>
        ))}
      </ul>
      <div className="baris-aksi">
        <Button size="small" disabledFocusable={milik.length === 0} onClick={() => unduh(ownSnippetsToJson(milik))}>
          {m.ekspor}
        </Button>
        <Button size="small" onClick={() => berkas.current?.click()}>
          {m.impor}
        </Button>
        <input
          ref={berkas}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={m.impor}
          onChange={({ target }) => {
            void impor(target.files?.[0]);
            target.value = "";
          }}
        />
      </div>
    </div>
  );
}

function unduh(json: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  const tautan = Object.assign(document.createElement("a"), { href: url, download: "cuplikan-tata-sop.json" });
  tautan.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
