/** @jest-environment jsdom */
import { act } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { aksiDari } from "../../../src/taskpane/app/aksi";
import { App } from "../../../src/taskpane/app/App";
import { cetak } from "../../../src/taskpane/app/cetak";
import { idKerangka } from "../../../src/taskpane/app/kerangka-cetak";
import { BAHASA } from "../../../src/taskpane/messages";
import { simpanBahasa } from "../../../src/taskpane/messages/bahasa";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ALAMAT = ["", "?aksi=periksa", "?aksi=templat", "?aksi=bagan", "?aksi=bantuan", "?aksi=lain"];

afterEach(() => localStorage.clear());

it.each(BAHASA.flatMap((bahasa) => ALAMAT.map((alamat) => [bahasa, alamat] as const)))(
  "what is printed in %s for %s is what the pane shows first",
  (bahasa, alamat) => {
    document.body.innerHTML = cetak();
    const aksi = aksiDari(alamat);
    const kerangka = document.getElementById(idKerangka(bahasa, aksi.tempat)) as HTMLTemplateElement;
    const wadah = document.createElement("div");
    wadah.append(kerangka.content.cloneNode(true));
    const tercetak = wadah.innerHTML;
    expect(wadah.textContent).toContain("…");

    simpanBahasa(bahasa);
    const beda = jest.fn();
    const hubungkan = () => new Promise<never>(() => undefined);
    act(() => void hydrateRoot(wadah, <App hubungkan={hubungkan} aksi={aksi} />, { onRecoverableError: beda }));
    expect(beda).not.toHaveBeenCalled();
    expect(wadah.innerHTML).toBe(tercetak);
  },
);
