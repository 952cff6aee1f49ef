import { lamaBerkata, ringkasanWaktu } from "../../sop/ringkasan-waktu";
import type { Sop } from "../../sop/sop";
import { useTeks } from "../messages";
import { Lipatan } from "../parts/Lipatan";
import { TEKS } from "./teks";

/** How long the SOP takes: on its longest way, in all, for each performer, and what it promises. Nothing without any time. */
export function RingkasanWaktu({ sop }: { sop: Sop }) {
  const m = useTeks(TEKS).waktu;
  const { total, jalur, perPelaksana, takTerukur, norma } = ringkasanWaktu(sop);
  if (total === 0) return null;
  const lama = (jumlah: number): string => lamaBerkata(jumlah, m.satuan);
  const baris = [
    [m.total, lama(total)],
    ...(norma ? [[m.norma, norma.teks]] : []),
    ...perPelaksana.filter(({ menit }) => menit > 0).map(({ nama, menit }) => [nama, lama(menit)]),
  ];
  return (
    <Lipatan nama="waktu" judul={m.judul(lama(jalur))}>
      <dl className="waktu-rinci">
        {baris.map(([nama, isi], n) => (
          <div key={n}>
            <dt>{nama}</dt>
            <dd>{isi}</dd>
          </div>
        ))}
      </dl>
      {takTerukur.length > 0 && <p className="kecil">{m.takTerukur(takTerukur.map((n) => n + 1).join(", "))}</p>}
      <p className="kecil">{m.catatan}</p>
    </Lipatan>
  );
}
