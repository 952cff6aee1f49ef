import { useState, type ReactNode } from "react";

interface Props {
  /** Names the section among the others of the view. */
  nama: string;
  judul: string;
  /** Unfolded from the start. */
  terbukaDulu?: boolean;
  children: ReactNode;
}

/** A section that folds. */
export function Lipatan({ nama, judul, terbukaDulu = false, children }: Props) {
  const [terbuka, setTerbuka] = useState(terbukaDulu);
  return (
    <section className={`kelompok ${nama}`} aria-labelledby={`kelompok-${nama}`}>
      <h2 id={`kelompok-${nama}`}>
        <button type="button" className="lipat" aria-expanded={terbuka} onClick={() => setTerbuka(!terbuka)}>
          {judul}
        </button>
      </h2>
      {terbuka && children}
    </section>
  );
}
