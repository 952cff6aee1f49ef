import { Checkbox } from "@fluentui/react-components";
import { placeOf } from "../../sop/path";
import type { DocumentText } from "../../word/session";
import { useMessages, useTeks } from "../messages";
import { namaBagian } from "../sisipkan/nama-bagian";
import type { Temu } from "./kemunculan";
import { TEKS } from "./teks";

interface Props {
  temu: readonly Temu[];
  dipilih: ReadonlySet<string>;
  pilih: (dipilih: ReadonlySet<string>) => void;
}

/** Every place with the words around it; those that only the person can change are named apart. */
export function DaftarTemu({ temu, dipilih, pilih }: Props) {
  const m = useTeks(TEKS);
  const tempat = useTempat();
  const bisa = temu.filter(({ di }) => di.bisa);
  const sendiri = temu.filter(({ di }) => !di.bisa);
  const alih = (id: string): void => {
    const baru = new Set(dipilih);
    if (!baru.delete(id)) baru.add(id);
    pilih(baru);
  };
  return (
    <>
      <ul className="daftar-temu">
        {bisa.map((satu) => (
          <li key={satu.id}>
            <Checkbox
              checked={dipilih.has(satu.id)}
              onChange={() => alih(satu.id)}
              label={
                <>
                  <span className="kecil">{tempat(satu.di)}</span>
                  <Sekeliling temu={satu} />
                  {satu.hit.namaLain && <span className="kecil">{m.namaLain}</span>}
                </>
              }
            />
          </li>
        ))}
      </ul>
      {sendiri.length > 0 && (
        <section>
          <h3>{m.sendiri}</h3>
          <ul className="daftar-temu">
            {sendiri.map((satu) => (
              <li key={satu.id}>
                <span className="kecil">{tempat(satu.di)}</span>
                <Sekeliling temu={satu} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const Sekeliling = ({ temu: { sebelum, sesudah, hit } }: { temu: Temu }) => (
  <span className="sekeliling">
    {sebelum}
    <del>{hit.teks}</del> <ins>{hit.ganti}</ins>
    {sesudah}
  </span>
);

function useTempat(): (di: DocumentText) => string {
  const m = useTeks(TEKS);
  const { bagian } = useMessages();
  return ({ tempat, path }) => {
    if (tempat !== "isi") return m.tempat[tempat];
    if (path === null) return m.tempat.isi;
    const { langkah, pelaksana } = placeOf(path);
    const rinci = langkah === undefined ? pelaksana && m.pelaksana(pelaksana) : m.langkah(langkah);
    return [namaBagian([path], bagian).join(), rinci].filter(Boolean).join(", ");
  };
}
