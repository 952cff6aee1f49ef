import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Layout } from "../../flowchart/layout";
import { TombolIkon } from "../parts/TombolIkon";
import { bentukOtomatis } from "./bentuk";
import { BarisLangkah } from "./BarisLangkah";
import type { Baris, Draft } from "./draft";
import { FormLangkah } from "./FormLangkah";
import { mulaiHalaman } from "./halaman";
import type { Riwayat } from "./riwayat";
import type { LangkahAksi } from "./state";
import { useDaftarLangkah, type Bukaan } from "./useDaftarLangkah";
import { kembar } from "./kembar";
import { useTeksLangkah } from "./teks";

interface Props {
  riwayat: Riwayat<Draft>;
  aksi: (aksi: LangkahAksi) => void;
  bukaan: Bukaan;
  layout: Layout | undefined;
}

/** The steps, one row each; the open one shows its fields. */
export function DaftarLangkah({ riwayat, aksi, bukaan, layout }: Props) {
  const m = useTeksLangkah().langkah;
  const draft = riwayat.kini;
  const [terbuka, buka] = bukaan;
  const { wadah, kabar, padaTombol, ...tindakan } = useDaftarLangkah(draft, aksi, bukaan);
  const sama = kembar(draft);
  return (
    <section className="daftar-langkah" aria-labelledby="judul-langkah" ref={wadah}>
      <div className="judul-baris">
        <h2 id="judul-langkah">{m.judul}</h2>
        <span className="pengisi" />
        <TombolIkon
          label={m.urungkan}
          ikon={<ArrowUndoRegular />}
          mati={riwayat.lampau.length === 0}
          jalankan={() => aksi({ type: "urungkan" })}
        />
        <TombolIkon
          label={m.ulangi}
          ikon={<ArrowRedoRegular />}
          mati={riwayat.depan.length === 0}
          jalankan={() => aksi({ type: "ulangi" })}
        />
      </div>
      <p className="tersembunyi" id="petunjuk-langkah">
        {m.petunjukTombol}
      </p>
      <p className="kecil" role="status">
        {kabar}
      </p>
      {draft.baris.length === 0 && <p>{m.kosong}</p>}
      <ol aria-describedby="petunjuk-langkah">
        {draft.baris.map(({ id, kegiatan, simbol: [simbol] }, index) => (
          <li key={id} onKeyDown={(event) => padaTombol(event, id)}>
            <BarisLangkah
              id={id}
              posisi={index + 1}
              kegiatan={kegiatan}
              pelaksana={draft.kolom.find((kolom) => kolom.id === simbol?.kolom)?.nama ?? ""}
              bentuk={simbol?.bentuk ?? bentukOtomatis(draft, index)}
              terbuka={terbuka === id}
              kembar={sama.get(id) ?? null}
              halamanBaru={index > 0 && mulaiHalaman(draft.baris[index] as Baris, layout?.pisahSebelum)}
              buka={buka}
            />
            {terbuka === id && <FormLangkah draft={draft} index={index} layout={layout} tindakan={tindakan} />}
          </li>
        ))}
      </ol>
      <Button
        size="small"
        icon={<AddRegular />}
        data-fokus="tambah-langkah"
        onClick={() => tindakan.sisip(draft.baris.at(-1)?.id ?? null)}
      >
        {m.tambah}
      </Button>
    </section>
  );
}
