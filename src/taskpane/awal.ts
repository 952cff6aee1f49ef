/**
 * Runs while the page is read, before anything of it is seen: colours, language and place of the first picture. Has to
 * stay so small that nobody waits for it; React takes the picture over later (index.tsx).
 */
import { idKerangka } from "./app/kerangka-cetak";
import { aksiDari } from "./app/aksi";
import { bacaBahasa } from "./messages/bahasa";
import { bacaTema, pasangTema } from "./tema/tema";

const bahasa = bacaBahasa();
document.documentElement.lang = bahasa;
pasangTema(bacaTema());

const kerangka = document.getElementById(idKerangka(bahasa, aksiDari(location.search).tempat));
if (kerangka instanceof HTMLTemplateElement) document.getElementById("akar")?.replaceChildren(kerangka.content);
