import { useMessages } from "../messages";
import type { AksiTemuan } from "./aksi";
import { BarisTemuan } from "./BarisTemuan";
import type { Butir, Judul } from "./kelompok";
import type { BarisTemuan as Baris } from "./useBarisTemuan";

interface Props {
  judul: Judul;
  butir: readonly Butir[];
  baris: Pick<Baris, "terbuka" | "aktif">;
  diKursor: ReadonlySet<string>;
  buka: (butir: Butir) => void;
  aksi: AksiTemuan;
}

/** The findings of one part of the SOP. */
export function KelompokTemuan({ judul, butir, baris, diKursor, buka, aksi }: Props) {
  const m = useMessages();
  return (
    <section className="kelompok" aria-labelledby={`kelompok-${judul}`}>
      <h2 id={`kelompok-${judul}`}>
        {m.bagian[judul]}{" "}
        <span className="jumlah" aria-hidden="true">
          {butir.length}
        </span>
        <span className="tersembunyi">({m.periksa.jumlah(butir.length)})</span>
      </h2>
      <ul>
        {butir.map((satu) => (
          <BarisTemuan
            key={satu.kunci}
            kunci={satu.kunci}
            temuan={satu.temuan}
            terbuka={baris.terbuka === satu.kunci}
            dalamUrutan={baris.aktif === satu.kunci}
            diKursor={diKursor.has(satu.kunci)}
            buka={() => buka(satu)}
            aksi={aksi}
          />
        ))}
      </ul>
    </section>
  );
}
