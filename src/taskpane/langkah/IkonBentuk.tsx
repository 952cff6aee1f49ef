import type { Bentuk } from "../../sop/sop";

/** The symbols of the regulation, small. Whatever else was drawn shows as a dashed box. */
const GARIS: Readonly<Record<Bentuk, string>> = {
  kapsul: "M5 3h8a4 4 0 0 1 0 8H5a4 4 0 0 1 0-8z",
  kotak: "M1.5 3h15v8h-15z",
  belahKetupat: "M9 .8 16.8 7 9 13.2 1.2 7z",
  segilima: "M3 2h12v6l-6 4-6-4z",
  lain: "M1.5 3h15v8h-15z",
  tanda: "M1.5 3h15v8h-15z",
  gambar: "M1.5 3h15v8h-15z",
};

export function IkonBentuk({ bentuk }: { bentuk: Bentuk }) {
  const baku = bentuk !== "lain" && bentuk !== "tanda" && bentuk !== "gambar";
  return (
    <svg className="ikon-bentuk" viewBox="0 0 18 14" width="18" height="14" aria-hidden="true">
      <path d={GARIS[bentuk]} fill="none" stroke="currentColor" strokeDasharray={baku ? undefined : "2 1.5"} />
    </svg>
  );
}
