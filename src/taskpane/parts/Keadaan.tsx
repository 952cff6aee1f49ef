import type { ReactNode } from "react";

interface Props {
  judul: string;
  isi: string;
  aksi?: { label: string; jalankan: () => void };
  gambar?: ReactNode;
}

/** A whole view that has one thing to say and at most one thing to do. Nothing of it has to be loaded first. */
export function Keadaan({ judul, isi, aksi, gambar }: Props) {
  return (
    <section className="keadaan">
      {gambar}
      <h2>{judul}</h2>
      <p>{isi}</p>
      {aksi && (
        <button type="button" className="tombol-utama" onClick={aksi.jalankan}>
          {aksi.label}
        </button>
      )}
    </section>
  );
}
