import { createRoot } from "react-dom/client";
import { aksiDari } from "./app/aksi";
import { App } from "./app/App";
import { bacaBahasa, muatBahasa } from "./app/preferensi";
import { sambungkan } from "./session/sambungkan";
import "./taskpane.css";

const akar = document.getElementById("akar");
if (akar) {
  const tampil = (): void => createRoot(akar).render(<App hubungkan={sambungkan} aksi={aksiDari(location.search)} />);
  void muatBahasa(bacaBahasa()).then(tampil);
}
