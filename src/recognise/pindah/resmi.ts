import type { Bentuk, Langkah, Panah, Prosedur } from "../../sop/sop";

const RESMI: ReadonlySet<Bentuk> = new Set(["kapsul", "kotak", "belahKetupat", "segilima"]);

/**
 * A procedure with the symbols of the regulation in place of marks, pictures and other shapes. Where no arrow is known
 * at all, one step follows the other, as the table reads.
 */
export function resmikan({ pelaksana, langkah }: Prosedur): Prosedur {
  const known = langkah.some(({ ke }) => ke.length > 0);
  const last = langkah.length - 1;
  return {
    pelaksana,
    langkah: langkah.map((step, index): Langkah => {
      const ke: Panah[] = known ? step.ke : index < last ? [{ langkah: index + 2 }] : [];
      const bentuk = bentukFor(ke, index === 0 || index === last);
      const simbol = step.simbol.map(({ pelaksana: column, bentuk: drawn }) => ({
        pelaksana: column,
        bentuk: RESMI.has(drawn) ? drawn : bentuk,
      }));
      return { ...step, simbol, ke };
    }),
  };
}

function bentukFor(ke: readonly Panah[], edge: boolean): Bentuk {
  if (ke.filter(({ label }) => label !== undefined).length > 1) return "belahKetupat";
  return edge ? "kapsul" : "kotak";
}
