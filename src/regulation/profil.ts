/**
 * The two base profiles. A pemda lays its own over one of them. The annex of PermenPAN-RB 35/2012 holds the format rules that
 * can be checked, so its profile is the default; the parts of Permendagri 52/2011 that were read name no set of symbols, so
 * under that one alone another symbol is a likely defect rather than a breach.
 */
export const PROFIL = {
  "permenpanrb-35-2012": {
    id: "permenpanrb-35-2012",
    nama: "PermenPAN-RB 35/2012",
    aturan: {},
    kertas: "F4",
  },
  "permendagri-52-2011": {
    id: "permendagri-52-2011",
    nama: "Permendagri 52/2011",
    aturan: { "simbol-lima-jenis": "warning" },
    kertas: "F4",
  },
} as const;
