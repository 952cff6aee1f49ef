import { Button, Field, Textarea } from "@fluentui/react-components";
import { hariRevisi, revisiBaru } from "../../sop/revisi";
import { useMessages, useTeks } from "../messages";
import { hariIni } from "../session/konteks";
import type { Pane } from "../session/pane";
import { sopTerpilih, type PaneState } from "../session/state";
import { namaBagian } from "../sisipkan/nama-bagian";
import { TEKS } from "./teks";

/** The next version of the SOP: what will change, one write, and a line about it to copy. */
export function RevisiBaru({ pane, state }: { pane: Pane; state: PaneState }) {
  const m = useTeks(TEKS).revisi;
  const { bagian, tulis } = useMessages();
  const { sop } = sopTerpilih(state);
  if (!sop) return null;
  const ubahan = revisiBaru(sop.sop, state.profil.berlaku, hariIni()).filter(({ path }) => sop.alamat.has(path));
  const siapkan = (): Promise<boolean> => {
    const changes = ubahan.flatMap(({ path, dari, menjadi }) => {
      const at = sop.alamat.get(path);
      return at ? [{ at, from: dari, to: menjadi }] : [];
    });
    return pane.kerja.tulis("revisi", () => pane.session.replaceTexts(changes));
  };
  return (
    <section className="lembar" aria-label={m.judul}>
      <h2>{m.judul}</h2>
      {ubahan.length === 0 ? (
        <p className="kecil">{tulis.berhasil.revisi}</p>
      ) : (
        <>
          <ul className="daftar-temu">
            {ubahan.map(({ path, dari, menjadi }) => (
              <li key={path}>
                <span className="kecil">{namaBagian([path], bagian).join()}</span>
                <span className="sekeliling">
                  {dari && <del>{dari}</del>} <ins>{menjadi || m.dikosongkan}</ins>
                </span>
              </li>
            ))}
          </ul>
          <div className="baris-aksi">
            <Button disabledFocusable={state.sibuk !== null} onClick={() => void siapkan()}>
              {m.siapkan}
            </Button>
          </div>
        </>
      )}
      <Field size="small" label={m.salin}>
        <Textarea size="small" readOnly rows={2} value={m.baris(hariRevisi(hariIni()), sop.sop.identitas.nama)} />
      </Field>
    </section>
  );
}
