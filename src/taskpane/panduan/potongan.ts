/** A piece of a sentence: plain, as it is typed, or the way to another rule. */
export type Potongan = { jenis: "teks" | "ketikan"; isi: string } | { jenis: "aturan"; isi: string; rule: string };

const TANDA = /`([^`]+)`|\[[^\]]*\]\(([a-z-]+)\.md\)/g;

/** Cuts a sentence of a rule page at its marks: `typed` and [name](rule.md). */
export function potong(kalimat: string): Potongan[] {
  const hasil: Potongan[] = [];
  let sampai = 0;
  for (const cocok of kalimat.matchAll(TANDA)) {
    const [tanda, ketikan, rule = ""] = cocok;
    if (cocok.index > sampai) hasil.push({ jenis: "teks", isi: kalimat.slice(sampai, cocok.index) });
    hasil.push(ketikan === undefined ? { jenis: "aturan", isi: rule, rule } : { jenis: "ketikan", isi: ketikan });
    sampai = cocok.index + tanda.length;
  }
  if (sampai < kalimat.length) hasil.push({ jenis: "teks", isi: kalimat.slice(sampai) });
  return hasil;
}
