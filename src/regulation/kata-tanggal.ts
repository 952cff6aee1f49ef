/** Names of the months as they should be written, January first. */
export const BULAN = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** Old spellings, English names and slips of the pen, with the number of the month that is meant. */
export const BULAN_TAK_BAKU: Readonly<Record<string, number>> = {
  pebruari: 2,
  pebuari: 2,
  febuari: 2,
  nopember: 11,
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
  december: 12,
  peb: 2,
  nop: 11,
};

/** Abbreviations, with the number of the month. */
export const BULAN_SINGKAT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  agust: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  des: 12,
};

/** Days of the week, which may stand before a date. */
export const HARI = ["senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad"] as const;

/** What people write in place of a date of revision when there was none. */
export const BELUM_ADA_REVISI = [
  "tidak ada",
  "belum ada",
  "belum pernah",
  "nihil",
  "kosong",
  "0",
  "00",
  "n a",
] as const;
