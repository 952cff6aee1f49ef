import { useTeks } from "../messages";
import { Pesan } from "../parts/Pesan";
import { TEKS } from "./teks";

/** As many as a person mends before trying again. */
const TAMPIL = 8;

/** What is wrong with a file, line by line. */
export function DaftarSalah({ judul, salah }: { judul: string; salah: readonly string[] }) {
  const m = useTeks(TEKS);
  if (salah.length === 0) return null;
  return (
    <Pesan nada="error" judul={judul}>
      <ul>
        {salah.slice(0, TAMPIL).map((kalimat) => (
          <li key={kalimat}>{kalimat}</li>
        ))}
        {salah.length > TAMPIL && <li>{m.danLagi(salah.length - TAMPIL)}</li>}
      </ul>
    </Pesan>
  );
}
