import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  judul: string;
  isi: string;
  aksi?: { label: string; jalankan: () => void };
  gambar?: ReactNode;
}

/** A whole view that has one thing to say and at most one thing to do. */
export function Keadaan({ judul, isi, aksi, gambar }: Props) {
  return (
    <section className="keadaan">
      {gambar}
      <h2>{judul}</h2>
      <p>{isi}</p>
      {aksi && (
        <Button appearance="primary" onClick={aksi.jalankan}>
          {aksi.label}
        </Button>
      )}
    </section>
  );
}
