/**
 * The profiles that every other lies on. The annex of PermenPAN-RB 35/2012 holds the format rules that can be checked, so it
 * refines Permendagri 52/2011 and is the default; the parts of Permendagri 52/2011 that were read name no set of symbols, so
 * under that one alone another symbol is a likely defect rather than a breach.
 */
export const PROFIL = {
  "permendagri-52-2011": {
    id: "permendagri-52-2011",
    nama: "Permendagri 52/2011",
    aturan: { "simbol-lima-jenis": "warning" },
    halaman: { kertas: "F4", huruf: "Arial" },
  },
  "permenpanrb-35-2012": {
    id: "permenpanrb-35-2012",
    nama: "PermenPAN-RB 35/2012",
    dasar: "permendagri-52-2011",
    aturan: { "simbol-lima-jenis": "error" },
  },
} as const;
