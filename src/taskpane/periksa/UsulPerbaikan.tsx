import { Button } from "@fluentui/react-components";
import { useTeks } from "../messages";
import { TEKS } from "./teks";
import type { Usul } from "./usul";

/** A proposal that changes the steps and draws the chart anew: before, after, and the button that does it. */
export function UsulPerbaikan({ usul, terapkan }: { usul: Usul; terapkan: () => void }) {
  const m = useTeks(TEKS);
  return (
    <div className="perbaikan">
      <dl lang="id">
        <div className="contoh-kurang">
          <dt>{m.sekarang}</dt>
          {usul.sebelum.map((baris) => (
            <dd key={baris}>{baris}</dd>
          ))}
        </div>
        <div className="contoh-lebih">
          <dt>{m.menjadi}</dt>
          {usul.sesudah.map((baris) => (
            <dd key={baris}>{baris}</dd>
          ))}
        </div>
      </dl>
      <Button size="small" appearance="primary" onClick={terapkan}>
        {m.usul[usul.jenis]}
      </Button>
      <p className="kecil">{m.baganDigambarUlang}</p>
    </div>
  );
}
