import { renderToString } from "react-dom/server.node";
import { BAHASA, BahasaContext, tambahPesan, type Bahasa } from "../messages";
import { en } from "../messages/en";
import { TEMPAT_AKSI } from "./aksi";
import { Kerangka, Menghubungkan } from "./Kerangka";
import { idKerangka } from "./kerangka-cetak";
import type { Tempat } from "./tempat";

/** The pane as `App` shows it first. */
const Pertama = ({ bahasa, tempat }: { bahasa: Bahasa; tempat: Tempat }) => (
  <div className="akar">
    <BahasaContext value={bahasa}>
      <Kerangka tempat={tempat} pindah={() => undefined}>
        <Menghubungkan tempat={tempat} />
      </Kerangka>
    </BahasaContext>
  </div>
);

/**
 * Runs when the page is built: the first picture in HTML, for each language and each place that the ribbon opens, as
 * templates from which `awal.ts` takes one.
 */
export function cetak(): string {
  tambahPesan("en", en);
  const satu = (bahasa: Bahasa, tempat: Tempat): string =>
    `<template id="${idKerangka(bahasa, tempat)}">${renderToString(<Pertama bahasa={bahasa} tempat={tempat} />)}</template>`;
  return BAHASA.flatMap((bahasa) => TEMPAT_AKSI.map((tempat) => satu(bahasa, tempat))).join("\n");
}
