import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { BarisPelaksana } from "./BarisPelaksana";
import type { Draft } from "./draft";
import { urutkanKolom } from "./kolom";
import type { Ubahan } from "./ubah";
import { useFokus } from "./useFokus";
import { useTeksLangkah } from "./teks";

/** The performers, in the order of their columns. Folded away once there are any: steps are edited more often. */
export function DaftarPelaksana({ draft, ubah }: { draft: Draft; ubah: (ubahan: Ubahan) => void }) {
  const m = useTeksLangkah().kolom;
  const [pilihan, setPilihan] = useState<boolean | null>(null);
  const { wadah, fokuskan } = useFokus();
  const { kolom, idBerikut } = draft;
  const terbuka = pilihan ?? kolom.length === 0;

  const tambah = (): void => {
    ubah({ jenis: "tambahKolom", nama: "" });
    setPilihan(true);
    fokuskan(`kolom-${idBerikut}`);
  };
  const pindah = (id: number, arah: -1 | 1, tombol: string): void => {
    ubah({ jenis: "pindahKolom", id, arah });
    fokuskan(`${tombol}-${id}`);
  };
  const hapus = (index: number, pengganti: number | null): void => {
    const id = kolom[index]?.id;
    if (id === undefined) return;
    ubah({ jenis: "hapusKolom", id, pengganti });
    const tetangga = kolom[index + 1] ?? kolom[index - 1];
    fokuskan(tetangga ? `kolom-${tetangga.id}` : "tambah-kolom");
  };

  return (
    <section className="pelaksana" aria-labelledby="judul-pelaksana" ref={wadah}>
      <h2 id="judul-pelaksana">
        <button type="button" className="lipat" aria-expanded={terbuka} onClick={() => setPilihan(!terbuka)}>
          {m.judul(kolom.length)}
        </button>
      </h2>
      {terbuka && (
        <>
          {kolom.length > 1 && <p className="kecil">{m.petunjuk}</p>}
          <ol>
            {kolom.map(({ id }, index) => (
              <BarisPelaksana
                key={id}
                draft={draft}
                index={index}
                namai={(nama) => ubah({ jenis: "namaiKolom", id, nama })}
                pindah={(arah) => pindah(id, arah, arah === -1 ? "awal" : "akhir")}
                hapus={(pengganti) => hapus(index, pengganti)}
              />
            ))}
          </ol>
          <div className="alat">
            <Button size="small" icon={<AddRegular />} data-fokus="tambah-kolom" onClick={tambah}>
              {m.tambah}
            </Button>
            {urutkanKolom(draft) !== draft && (
              <Button size="small" onClick={() => ubah({ jenis: "urutkanKolom" })}>
                {m.urutkan}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
