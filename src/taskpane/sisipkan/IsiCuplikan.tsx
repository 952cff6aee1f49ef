import type { Cuplikan } from "../../snippets/cuplikan";
import { teksCuplikan } from "../../snippets/search";
import { useTeksLangkah } from "../langkah/teks";
import { useMessages, useTeks } from "../messages";
import { TEKS } from "./teks";

/** The text of a snippet; of steps also what makes them up. */
export function IsiCuplikan({ cuplikan }: { cuplikan: Cuplikan }) {
  const m = useTeks(TEKS);
  const { bidang } = useMessages();
  const { langkah } = useTeksLangkah();
  if (cuplikan.bagian !== "langkah") {
    return (
      <ul className="isi-cuplikan">
        {teksCuplikan(cuplikan).map((teks, index) => (
          <li key={index}>{teks}</li>
        ))}
      </ul>
    );
  }
  return (
    <ol className="isi-cuplikan">
      {cuplikan.isi.map(({ kegiatan, bentuk, pelaksana, mutuBaku, ke }, index) => (
        <li key={index}>
          <strong>{kegiatan}</strong>
          <p className="kecil">
            {[
              pelaksana,
              langkah.namaBentuk[bentuk],
              `${bidang.kelengkapan}: ${mutuBaku.kelengkapan}`,
              `${bidang.waktu}: ${mutuBaku.waktu}`,
              `${bidang.output}: ${mutuBaku.output}`,
              ke.length > 1 ? m.pilihan(ke.map(({ label = "" }) => label).join(", ")) : "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ol>
  );
}
