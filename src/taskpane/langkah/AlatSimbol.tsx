import { Button } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { TombolIkon } from "../parts/TombolIkon";
import type { Draft } from "./draft";
import { NomorTujuan } from "./NomorTujuan";
import { PilihBentuk } from "./PilihBentuk";
import { sebutan } from "./sebutan";
import { useTeksLangkah } from "./teks";
import type { Ubahan } from "./ubah";
import type { Arah, GambarHook } from "./useGambar";

const ARAH = [
  ["kiri", <ArrowLeftRegular key="kiri" />],
  ["kanan", <ArrowRightRegular key="kanan" />],
  ["naik", <ArrowUpRegular key="naik" />],
  ["turun", <ArrowDownRegular key="turun" />],
] as const satisfies readonly (readonly [Arah, unknown])[];

interface Props {
  draft: Draft;
  hook: GambarHook;
  ubah: (ubahan: Ubahan) => void;
  /** Opens the fields of a step. */
  buka: (id: number) => void;
}

/** What can be done to the selected symbol, in words and by buttons. */
export function AlatSimbol({ draft, hook, ubah, buka }: Props) {
  const m = useTeksLangkah();
  const { terpilih, mengarahkan, kabar } = hook;
  const index = draft.baris.findIndex(({ id }) => id === terpilih?.id);
  const baris = draft.baris[index];
  return (
    <div className="alat-simbol">
      <p className="tersembunyi" role="status">
        {kabar}
      </p>
      {(!terpilih || !baris) && <p className="kecil">{m.gambar.belumDipilih}</p>}
      {terpilih && baris && (
        <div role="group" aria-label={m.gambar.dipilih}>
          <p className="kecil">{sebutan(draft, terpilih, m)}</p>
          {mengarahkan !== null ? (
            <NomorTujuan jumlah={draft.baris.length} hook={hook} />
          ) : (
            <>
              <div className="alat">
                {ARAH.map(([arah, ikon]) => (
                  <TombolIkon
                    key={arah}
                    label={m.gambar[arah]}
                    ikon={ikon}
                    jalankan={() => hook.pindah(terpilih, arah)}
                  />
                ))}
                <PilihBentuk
                  draft={draft}
                  index={index}
                  simbol={terpilih.simbol}
                  ubah={ubah}
                  aria-label={m.langkah.bentuk}
                />
                <TombolIkon label={m.gambar.ubahTeks} ikon={<EditRegular />} jalankan={() => buka(baris.id)} />
              </div>
              <ul className="alat-panah">
                {baris.keluar.map(({ label }, keluar) => (
                  <li key={keluar}>
                    <span>{m.gambar.panah(label)}</span>
                    <Button size="small" aria-label={m.gambar.arahkan(label)} onClick={() => hook.arahkan(keluar)}>
                      {m.gambar.arahkanSingkat}
                    </Button>
                    <Button
                      size="small"
                      aria-label={m.gambar.sisip(label)}
                      onClick={() => hook.sisip(baris.id, keluar)}
                    >
                      {m.gambar.sisipSingkat}
                    </Button>
                  </li>
                ))}
              </ul>
              <Button size="small" onClick={() => hook.arahkan(baris.keluar.length)}>
                {m.gambar.panahBaru}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
