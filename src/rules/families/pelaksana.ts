import { flowchart, KELAZIMAN, p35, p52, RANCANGAN, UMUM } from "../basis";
import { check as jabatanBerlaku } from "../jabatan-berlaku";
import { check as langkahBersimbol } from "../langkah-bersimbol";
import { check as pelaksanaBerkualifikasi } from "../pelaksana-berkualifikasi";
import { check as pelaksanaBertindak } from "../pelaksana-bertindak";
import { check as pelaksanaBerupaJabatan } from "../pelaksana-berupa-jabatan";
import { check as pelaksanaLebihDariSatu } from "../pelaksana-lebih-dari-satu";
import { check as pelaksanaTidakGanda } from "../pelaksana-tidak-ganda";
import { check as pelaksanaTidakTerlaluBanyak } from "../pelaksana-tidak-terlalu-banyak";
import { check as pelaksanaUrutKemunculan } from "../pelaksana-urut-kemunculan";
import type { Rule } from "../rule";

/** PLK: who acts. */
export const PELAKSANA: readonly Rule[] = [
  {
    id: "pelaksana-lebih-dari-satu",
    code: "PLK-01",
    severity: "error",
    basis: [
      p52("kriteria SOP: melibatkan paling sedikit dua orang atau pihak"),
      p35("Lampiran, jenis SOP: SOP administratif dilaksanakan lebih dari satu orang"),
    ],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: pelaksanaLebihDariSatu,
  },
  {
    id: "pelaksana-berupa-jabatan",
    code: "PLK-02",
    severity: "warning",
    basis: [flowchart("pelaksana")],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: pelaksanaBerupaJabatan,
  },
  {
    id: "pelaksana-bertindak",
    code: "PLK-03",
    severity: "warning",
    basis: [RANCANGAN],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: pelaksanaBertindak,
  },
  {
    id: "langkah-bersimbol",
    code: "PLK-04",
    severity: "warning",
    basis: [UMUM],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: langkahBersimbol,
  },
  {
    id: "pelaksana-urut-kemunculan",
    code: "PLK-05",
    severity: "info",
    basis: [UMUM],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: pelaksanaUrutKemunculan,
  },
  {
    id: "pelaksana-tidak-ganda",
    code: "PLK-06",
    severity: "warning",
    basis: [RANCANGAN],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: pelaksanaTidakGanda,
  },
  {
    id: "pelaksana-tidak-terlalu-banyak",
    code: "PLK-07",
    severity: "info",
    basis: [KELAZIMAN],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: pelaksanaTidakTerlaluBanyak,
  },
  {
    id: "pelaksana-berkualifikasi",
    code: "PLK-08",
    severity: "info",
    basis: [RANCANGAN],
    reads: ["prosedur", "kualifikasiPelaksana"],
    kind: "mata",
    fix: "tidakAda",
    since: "0.1.0",
    check: pelaksanaBerkualifikasi,
  },
  {
    id: "jabatan-berlaku",
    code: "PLK-09",
    severity: "warning",
    basis: [UMUM],
    reads: ["identitas", "kualifikasiPelaksana", "prosedur"],
    kind: "pasti",
    fix: "saran",
    since: "0.2.0",
    check: jabatanBerlaku,
  },
];
