import { addCatalogue } from "./catalogue";
import alir from "./messages/en/alir.json";
import dasarHukum from "./messages/en/dasar-hukum.json";
import daurHidup from "./messages/en/daur-hidup.json";
import identitas from "./messages/en/identitas.json";
import kotak from "./messages/en/kotak.json";
import langkah from "./messages/en/langkah.json";
import mutuBaku from "./messages/en/mutu-baku.json";
import pelaksana from "./messages/en/pelaksana.json";
import struktur from "./messages/en/struktur.json";

// Loading this file makes English available: the pane does so only for those who chose it.
addCatalogue("en", {
  ...alir,
  ...dasarHukum,
  ...daurHidup,
  ...identitas,
  ...kotak,
  ...langkah,
  ...mutuBaku,
  ...pelaksana,
  ...struktur,
});
