import { createRoot, hydrateRoot, type RootOptions } from "react-dom/client";
import { aksiDari } from "./app/aksi";
import { App } from "./app/App";
import { muatBahasa } from "./app/muat-bahasa";
import { bacaBahasa } from "./messages/bahasa";
import { sambungkan } from "./session/sambungkan";
import "./taskpane.css";

const akar = document.getElementById("akar");
const terhenti = document.getElementById("terhenti");

/** Takes over the page that `awal.ts` has put in its place; `cetak.tsx` has printed it from the same components. */
function tampil(wadah: HTMLElement): void {
  if (terhenti) terhenti.hidden = true;
  const options: RootOptions = {
    onUncaughtError: (sebab) => {
      if (terhenti) terhenti.hidden = false;
      terhenti?.classList.add("sekarang");
      reportError(sebab);
    },
  };
  const app = <App hubungkan={sambungkan} aksi={aksiDari(location.search)} />;
  if (wadah.hasChildNodes()) hydrateRoot(wadah, app, options);
  else createRoot(wadah, options).render(app);
}

if (akar) void muatBahasa(bacaBahasa()).then(() => tampil(akar));
