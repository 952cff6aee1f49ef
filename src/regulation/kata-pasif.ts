/** Stems whose active verb does not follow the rule. */
export const ME_KHUSUS: Readonly<Record<string, string>> = {
  kaji: "mengkaji",
  pelajari: "mempelajari",
  pedomani: "memedomani",
  perkirakan: "memperkirakan",
  perintahkan: "memerintahkan",
  perlukan: "memerlukan",
  periksa: "memeriksa",
  perinci: "memerinci",
  punyai: "mempunyai",
};
