import { Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Cuplikan } from "../../snippets/cuplikan";
import { useTeks } from "../messages";
import { TEKS } from "./teks";

/** The name of one's own snippet, to be changed where it stands; an empty one leaves the old. */
export function NamaCuplikan({ cuplikan, ganti }: { cuplikan: Cuplikan; ganti: (judul: string) => void }) {
  const m = useTeks(TEKS).saya;
  const [judul, setJudul] = useState(cuplikan.judul);
  const selesai = (): void => {
    const baru = judul.trim();
    if (baru === "") setJudul(cuplikan.judul);
    else if (baru !== cuplikan.judul) ganti(baru);
  };
  return (
    <Input
      size="small"
      value={judul}
      aria-label={m.nama(cuplikan.judul)}
      onChange={(_, { value }) => setJudul(value)}
      onBlur={selesai}
      onKeyDown={({ key }) => key === "Enter" && selesai()}
    />
  );
}
