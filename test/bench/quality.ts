import { contohBersih, contohKorpus, contohNyata, contohTanaman } from "../quality/contoh";
import { nilai, presisi, rekal, type Nilai } from "../quality/nilai";
import { tingkat } from "../quality/tingkat";

const persen = (share: number | null): string =>
  share === null ? "   –" : `${(share * 100).toFixed(0)} %`.padStart(5);

/** Prints how often each rule is right, the weakest first; rules without a fault share one line. */
export function printQuality(): void {
  const sumber = { bersih: contohBersih(), nyata: contohNyata(), tanaman: contohTanaman(), korpus: contohKorpus() };
  const jumlah = Object.entries(sumber).map(([nama, contoh]) => `${contoh.length} ${nama}`);
  const semua = nilai(Object.values(sumber).flat());
  const lemah = semua.filter((n) => presisi(n) < 1 || (rekal(n) ?? 1) < 1);
  console.log(`\nQuality of the rules on ${jumlah.join(", ")}: precision, recall (right, false, missed)`);
  for (const n of lemah) console.log(`${n.code} ${persen(presisi(n))} ${persen(rekal(n))} (${hitungan(n)})`);
  const { benar, keliru, luput } = semua.reduce(jumlahkan);
  console.log(
    `${semua.length - lemah.length} rules without a fault; in all ${benar} right, ${keliru} false, ${luput} missed`,
  );
  console.log(
    "\nShare on which a rule fires, beside its share of real documents (rebuilt ones were chosen for their defects)",
  );
  for (const { code, per, nyata, diharapkan } of tingkat(sumber.nyata.map(({ sop, temuan }) => ({ sop, temuan }))))
    console.log(`${code.padEnd(13)} ${persen(nyata)} of the rebuilt ${per}, ${persen(diharapkan)} of real ones`);
}

const hitungan = ({ benar, keliru, luput }: Nilai): string => `${benar}, ${keliru}, ${luput}`;

const jumlahkan = (a: Nilai, b: Nilai): Nilai => ({
  ...{ code: "", benar: a.benar + b.benar, keliru: a.keliru + b.keliru, luput: a.luput + b.luput },
});
