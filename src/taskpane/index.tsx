import { createRoot } from "react-dom/client";
import { aksiDari } from "./app/aksi";
import { App } from "./app/App";
import { sambungkan } from "./session/sambungkan";
import "./taskpane.css";

const akar = document.getElementById("akar");
if (akar) createRoot(akar).render(<App hubungkan={sambungkan} aksi={aksiDari(location.search)} />);
