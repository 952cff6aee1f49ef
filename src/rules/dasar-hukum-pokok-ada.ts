import { kunciPeraturan, parsePeraturan } from "../sop/peraturan";
import { judulPeraturanBaku } from "../sop/judul-peraturan";
import { adaButir } from "./per-butir";
import type { Check } from "./rule";

/** The guides of SOPs themselves; a local one is told by its title. */
const PEDOMAN = new Set(["permendagri 52/2011", "permenpanrb 35/2012", "permenpanrb PER21MPAN112008/2008"]);

export const check: Check = (sop) =>
  adaButir(
    sop,
    "dasarHukum",
    (butir) => {
      const peraturan = parsePeraturan(butir);
      const judul = judulPeraturanBaku(peraturan.tentang ?? "");
      return !PEDOMAN.has(kunciPeraturan(peraturan) ?? "") && !judul.includes("standar operasional prosedur");
    },
    "hanyaPedoman",
  );
