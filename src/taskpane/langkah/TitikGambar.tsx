import type { CSSProperties } from "react";
import type { SvgSpot } from "../../flowchart/svg-pages";
import type { Draft } from "./draft";
import type { Gambar } from "./gambar";
import type { TitikDraf } from "./panah";
import { sebutan } from "./sebutan";
import { useTeksLangkah } from "./teks";
import type { GambarHook } from "./useGambar";

const persen = (bagian: number): string => `${(bagian * 100).toFixed(3)}%`;
const letak = ({ left, top, width, height }: SvgSpot): CSSProperties => ({
  left: persen(left),
  top: persen(top),
  width: persen(width),
  height: persen(height),
});

const sama = (a: TitikDraf | null, b: TitikDraf): boolean => a?.id === b.id && a.simbol === b.simbol;

interface Props {
  draft: Draft;
  gambar: Extract<Gambar, { status: "jadi" }>;
  hook: GambarHook;
}

/** What lies over the drawing: every symbol can be reached, told and moved; the arrows of the selected one take a step. */
export function TitikGambar({ draft, gambar, hook }: Props) {
  const m = useTeksLangkah();
  const { terpilih, mengarahkan } = hook;
  const panah = gambar.panah.filter(({ id }) => id === terpilih?.id && mengarahkan === null);
  return (
    <div
      className="titik-gambar"
      data-mengarahkan={mengarahkan !== null}
      role="group"
      aria-describedby="petunjuk-gambar"
    >
      {gambar.simbol.map(({ spot, ...titik }) => {
        const nama = sebutan(draft, titik, m);
        // The drawing is a little behind the steps: a symbol that is gone from them cannot be told.
        if (nama === "") return null;
        return (
          <button
            key={`${titik.id}-${titik.simbol}`}
            type="button"
            className="titik"
            style={letak(spot)}
            aria-label={nama}
            aria-pressed={sama(terpilih, titik)}
            onClick={() => hook.pilih(titik)}
            onKeyDown={(event) => hook.padaTombol(event, titik)}
          />
        );
      })}
      {panah.map(({ id, keluar, spot }) => (
        // The toolbar below has the same by keyboard.
        <button
          key={`panah-${keluar}`}
          type="button"
          className="titik-panah"
          style={letak(spot)}
          tabIndex={-1}
          aria-hidden="true"
          title={m.gambar.sisip(draft.baris.find((baris) => baris.id === id)?.keluar[keluar]?.label ?? "")}
          onClick={() => hook.sisip(id, keluar)}
        >
          +
        </button>
      ))}
    </div>
  );
}
