import { keadaanIsian } from "../sop/isian";
import { judulBaku } from "../sop/judul";
import { nomorSopBaku } from "../sop/nomor-sop";
import { rapikan } from "../sop/teks";
import type { Check } from "./rule";

export const check: Check = ({ identitas: { nomor, nama } }, { sopLain }) => {
  if (keadaanIsian(nomor) !== "terisi" || sopLain.length === 0) return "tidakBerlaku";
  const kembar = sopLain.find(
    // The same number and the same name is the same SOP, in another copy.
    (lain) => nomorSopBaku(lain.nomor) === nomorSopBaku(nomor) && judulBaku(lain.nama) !== judulBaku(nama),
  );
  if (kembar === undefined) return [];
  return [{ at: "identitas.nomor", message: "dipakai", data: { nama: rapikan(kembar.nama) } }];
};
