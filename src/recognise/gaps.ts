import { address } from "../ooxml/address";
import type { Sop } from "../sop/sop";
import type { Addresses } from "./addresses";
import { KOTAK } from "./kotak";

/** Every path gets a place: that of what surrounds it, or the start of the SOP. */
export function fillGaps(sop: Sop, at: Addresses, start: number): void {
  at.set("identitas", address([start]));
  const { pengesahan, ...fields } = sop.identitas;
  at.fallback("identitas.pengesahan", "identitas");
  for (const key of Object.keys(fields)) at.fallback(`identitas.${key}`, "identitas");
  for (const key of Object.keys(pengesahan)) at.fallback(`identitas.pengesahan.${key}`, "identitas.pengesahan");
  for (const kotak of KOTAK) at.set(kotak, address([start]));
  at.fallback("prosedur.langkah", "prosedur");
  at.fallback("prosedur.pelaksana", "prosedur");
  sop.prosedur.pelaksana.forEach((_, index) => at.fallback(`prosedur.pelaksana.${index}`, "prosedur"));
  sop.prosedur.langkah.forEach((langkah, index) => {
    const base = `prosedur.langkah.${index}`;
    at.fallback(base, "prosedur");
    for (const key of ["nomor", "kegiatan", "simbol", "mutuBaku", "keterangan", "ke"])
      at.fallback(`${base}.${key}`, base);
    for (const key of ["kelengkapan", "waktu", "output"]) at.fallback(`${base}.mutuBaku.${key}`, base);
    langkah.ke.forEach((_, exit) => {
      at.fallback(`${base}.ke.${exit}`, `${base}.simbol.0`);
      at.fallback(`${base}.ke.${exit}`, base);
    });
  });
}
