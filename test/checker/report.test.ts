import { abaikanTemuan, terapkanAbaikan } from "../../src/checker/abaikan";
import { createChecker } from "../../src/checker/checker";
import { toReport } from "../../src/checker/report";
import type { Finding, RuleResult } from "../../src/checker/result";
import { dengan, KONTEKS } from "../rules/uji";

test("the report has its keys in order, and no others", () => {
  const sop = dengan({ dasarHukum: ["PP 53/2010"], "prosedur.langkah.0.kegiatan": "Penerimaan surat" });
  const report = toReport(
    "surat.docx",
    "sop-ap",
    KONTEKS,
    terapkanAbaikan(createChecker().check(sop, KONTEKS), [], sop),
    sop,
  );
  expect(Object.keys(report)).toEqual([
    "file",
    "kind",
    "tahap",
    "tanggalPeriksa",
    "findings",
    "diabaikan",
    "results",
    "waktu",
  ]);
  const [hukum, kegiatan] = report.findings.map((finding) => Object.keys(finding).join(" "));
  expect(hukum).toBe("rule code outcome severity section butir text message basis dilihatOleh");
  expect(kegiatan).toBe("rule code outcome severity section langkah field text message basis fixes");
  expect(report).toMatchObject({ file: "surat.docx", kind: "sop-ap", tahap: "diajukan", tanggalPeriksa: "2026-11-23" });
  expect(report.results[0]).toEqual({ rule: "bagian-identitas-ada", code: "STR-01", outcome: "tidakBerlaku" });
});

const TEMUAN: Finding = {
  ...{ rule: "a", code: "A-1", outcome: "perluDilihat", severity: "info", section: "prosedur" },
  ...{ langkah: 2, pelaksana: 3, butir: 4, field: "waktu", text: "t", message: "m", path: "p", kosong: true },
  basis: [{ instrument: "i", part: "Pasal 1", status: "verified" }],
  dilihatOleh: "penyusun",
  fixes: [{ kind: "aman", at: "p", from: "t", to: "u" }],
};

test("of a finding it has all but what only the pane needs", () => {
  const { path: _, kosong: __, ...dicetak } = TEMUAN;
  const [satu] = laporan({ findings: [TEMUAN] }).findings;
  expect(satu).toEqual(dicetak);
});

test("of one that was set aside also why and when", () => {
  const sop = dengan({ "prosedur.langkah.0.kegiatan": "Penerimaan surat" });
  const hasil = createChecker().check(sop, KONTEKS);
  const [temuan] = hasil.findings as [Finding];
  const { findings, diabaikan } = toReport(
    "surat.docx",
    "sop-ap",
    KONTEKS,
    terapkanAbaikan(hasil, abaikanTemuan([], temuan, sop, "Istilah setempat", "2026-11-24"), sop),
    sop,
  );
  const [dicetak] = laporan({ findings: [temuan] }).findings;
  expect({ findings, diabaikan }).toEqual({
    findings: [],
    diabaikan: [{ ...dicetak, alasan: "Istilah setempat", tanggal: "2026-11-24" }],
  });
});

test("of a rule that failed it says so, of the others nothing of the kind", () => {
  const results: RuleResult[] = [
    { rule: "a", code: "A-1", outcome: "lolos" },
    { rule: "b", code: "B-1", outcome: "perluDilihat", gagal: true },
  ];
  expect(laporan({ results }).results).toEqual(results);
  expect(laporan({ results }).results.map((satu) => "gagal" in satu)).toEqual([false, true]);
});

test.each([
  [["10 menit", "secukupnya", "1 jam"], { total: 70, takTerukur: [2] }],
  [["1 hari", "1 menit", "1 menit"], { total: 1442, takTerukur: [] }],
])("the times %j are added up, what cannot be measured is named", (texts, sums) => {
  const entries = texts.map((teks, index) => [`prosedur.langkah.${index}.mutuBaku.waktu`, teks]);
  const sop = dengan(Object.fromEntries(entries));
  sop.prosedur.langkah.length = texts.length;
  const { waktu } = laporan({}, sop);
  expect(waktu).toEqual([expect.objectContaining(sums)]);
  expect(waktu[0]?.perPelaksana.reduce((sum, { menit }) => sum + menit, 0)).toBeGreaterThanOrEqual(sums.total);
});

function laporan(isi: { findings?: Finding[]; results?: RuleResult[] }, sop = dengan({})) {
  const { belum } = createChecker([]).check(dengan({}), KONTEKS);
  return toReport("surat.docx", "sop-ap", KONTEKS, { findings: [], results: [], diabaikan: [], belum, ...isi }, sop);
}
