/** Units of time in minutes; a day counts as a calendar day, a month as 30 days. */
export const SATUAN_WAKTU: Readonly<Record<string, number>> = {
  detik: 1 / 60,
  menit: 1,
  jam: 60,
  hari: 1_440,
  minggu: 10_080,
  bulan: 43_200,
  triwulan: 129_600,
  semester: 259_200,
  tahun: 525_600,
};

/** Words that qualify a unit: "hari kerja". */
export const SIFAT_SATUAN = ["kerja", "kalender", "efektif", "pelajaran"] as const;

/** Words that may stand before a time and keep it measurable. */
export const AWALAN_WAKTU = [
  "maksimal",
  "maksimum",
  "maks",
  "max",
  "paling lama",
  "paling lambat",
  "selambat-lambatnya",
  "selama-lamanya",
  "kurang lebih",
  "selama",
  "+/-",
  "±",
  "≤",
  "<",
] as const;

/** Numbers in words; "setengah" is a half. */
export const ANGKA_KATA: Readonly<Record<string, number>> = {
  "½": 0.5,
  setengah: 0.5,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
};

/** Words that name a rhythm, not a duration. */
export const KATA_PERIODE = [
  "harian",
  "mingguan",
  "bulanan",
  "triwulan",
  "triwulanan",
  "caturwulan",
  "semester",
  "semesteran",
  "tahunan",
  "setiap",
  "tiap",
] as const;

/** Slips of the pen and short forms of the units, with what is meant. */
export const EJAAN_SATUAN: Readonly<Record<string, string>> = {
  minit: "menit",
  mnt: "menit",
  menti: "menit",
  hr: "hari",
  mgg: "minggu",
  bln: "bulan",
  thn: "tahun",
};
