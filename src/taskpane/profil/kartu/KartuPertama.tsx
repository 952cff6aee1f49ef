import { Button } from "@fluentui/react-components";
import { useTeks } from "../../messages";
import { TEKS } from "./teks";
import "./kartu.css";

/** Asks once, on a computer on which nothing is set yet, for what the first page of every SOP says. */
export default function KartuPertama({ isi, tutup }: { isi: () => void; tutup: () => void }) {
  const m = useTeks(TEKS);
  return (
    <section className="kartu-pertama" aria-labelledby="kartu-pertama">
      <h2 id="kartu-pertama">{m.judul}</h2>
      <p className="kecil">{m.isi}</p>
      <div className="baris-aksi">
        <Button size="small" appearance="primary" onClick={isi}>
          {m.sekarang}
        </Button>
        <Button size="small" onClick={tutup}>
          {m.lewati}
        </Button>
      </div>
    </section>
  );
}
