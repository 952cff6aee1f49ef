import { Input } from "@fluentui/react-components";
import { BookmarkMultipleRegular } from "@fluentui/react-icons/svg/bookmark-multiple";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { KeyboardEvent } from "react";
import { useTeks } from "../messages";
import { TombolIkon } from "../parts/TombolIkon";
import { TEKS } from "./teks";

interface Props {
  cari: string;
  ubah: (teks: string) => void;
  /** Ids of the hits, as they are listed. */
  urut: readonly string[];
  aktif: string | null;
  pilih: (id: string | null) => void;
  /** Inserts the chosen hit. */
  jalankan: () => void;
  jumlah: number;
  /** Opens one's own snippets. */
  saya: () => void;
}

const PINDAH: Readonly<Record<string, (index: number, akhir: number) => number>> = {
  ArrowDown: (index, akhir) => Math.min(index + 1, akhir),
  ArrowUp: (index) => Math.max(index - 1, 0),
  PageDown: (index, akhir) => Math.min(index + 8, akhir),
  PageUp: (index) => Math.max(index - 8, 0),
};

/** The one search box: arrows choose among the hits below, Enter inserts, Esc begins anew (combobox of WAI-ARIA). */
export function KotakCari({ cari, ubah, urut, aktif, pilih, jalankan, jumlah, saya }: Props) {
  const m = useTeks(TEKS);
  const padaTombol = (event: KeyboardEvent): void => {
    const pindah = PINDAH[event.key];
    const index = aktif === null ? -1 : urut.indexOf(aktif);
    if (pindah) {
      event.preventDefault();
      pilih(urut[pindah(index, urut.length - 1)] ?? null);
    } else if (event.key === "Enter" && aktif !== null) {
      event.preventDefault();
      jalankan();
    } else if (event.key === "Escape") {
      ubah("");
    }
  };
  return (
    <div className="kotak-cari">
      <Input
        type="search"
        value={cari}
        placeholder={m.cari}
        contentBefore={<SearchRegular />}
        onChange={(_, { value }) => ubah(value)}
        onKeyDown={padaTombol}
        role="combobox"
        aria-label={m.cari}
        aria-expanded
        aria-controls="daftar-entri"
        aria-autocomplete="list"
        aria-activedescendant={aktif === null ? undefined : `entri-${aktif}`}
        aria-describedby="cari-petunjuk"
      />
      <TombolIkon label={m.saya.buka} ikon={<BookmarkMultipleRegular />} jalankan={saya} />
      <span id="cari-petunjuk" className="tersembunyi">
        {m.petunjukTombol}
      </span>
      <span role="status" className="tersembunyi">
        {cari.trim() === "" ? "" : m.jumlah(jumlah)}
      </span>
    </div>
  );
}
