import { Button, Checkbox, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Path } from "../../sop/path";
import { hariRevisi, revisiBaru } from "../../sop/revisi";
import { useMessages, useTeks } from "../messages";
import { hariIni } from "../session/konteks";
import type { Pane } from "../session/pane";
import { sopTerpilih, type PaneState } from "../session/state";
import { TEKS } from "./teks";

/** Whether a revision takes a new number is for the office to say: most keep theirs. */
const TIDAK_DULU: ReadonlySet<Path> = new Set(["identitas.nomor"]);

/** The next version of the SOP: what will change, one write of what is ticked, and a line about it. */
export function RevisiBaru({ pane, state }: { pane: Pane; state: PaneState }) {
  const m = useTeks(TEKS).revisi;
  const { tulis } = useMessages();
  const [tidak, setTidak] = useState(TIDAK_DULU);
  const [catatan, setCatatan] = useState<string | null>(null);
  const { sop } = sopTerpilih(state);
  if (!sop) return null;
  const sibuk = state.sibuk !== null;
  const ubahan = revisiBaru(sop.sop, state.profil.berlaku, hariIni()).filter(({ path }) => sop.alamat.has(path));
  const dipilih = ubahan.filter(({ path }) => !tidak.has(path));
  const baris = catatan ?? m.baris(hariRevisi(hariIni()), sop.sop.identitas.nama);
  const alih = (path: Path): void => {
    const baru = new Set(tidak);
    if (!baru.delete(path)) baru.add(path);
    setTidak(baru);
  };
  const siapkan = (): Promise<boolean> => {
    const changes = dipilih.flatMap(({ path, dari, menjadi }) => {
      const at = sop.alamat.get(path);
      return at ? [{ at, from: dari, to: menjadi }] : [];
    });
    return pane.kerja.tulis("revisi", () => pane.session.replaceTexts(changes));
  };
  const taruh = (): Promise<boolean> => pane.kerja.tulis("cuplikan", () => pane.session.insertLines([baris.trim()]));
  return (
    <section className="lembar" aria-label={m.judul}>
      <h2>{m.judul}</h2>
      {ubahan.every(({ path }) => TIDAK_DULU.has(path)) && <p className="kecil">{tulis.berhasil.revisi}</p>}
      {ubahan.length > 0 && (
        <>
          <ul className="daftar-temu">
            {ubahan.map(({ path, dari, menjadi }) => (
              <li key={path}>
                <Checkbox
                  checked={!tidak.has(path)}
                  onChange={() => alih(path)}
                  label={
                    <>
                      <span className="kecil">{m.isian[path.split(".").at(-1) ?? ""]}</span>
                      <span className="sekeliling">
                        {dari && <del>{dari}</del>} <ins>{menjadi || m.dikosongkan}</ins>
                      </span>
                    </>
                  }
                />
              </li>
            ))}
          </ul>
          <div className="baris-aksi">
            <Button disabledFocusable={sibuk || dipilih.length === 0} onClick={() => void siapkan()}>
              {m.siapkan}
            </Button>
          </div>
        </>
      )}
      <Field size="small" label={m.catatan} hint={m.petunjuk}>
        <Textarea size="small" rows={3} value={baris} onChange={(_, { value }) => setCatatan(value)} />
      </Field>
      <div className="baris-aksi">
        <Button disabledFocusable={sibuk || baris.trim() === ""} onClick={() => void taruh()}>
          {m.taruh}
        </Button>
      </div>
    </section>
  );
}
