import { createChecker } from "../../src/checker/checker";
import { toFinding } from "../../src/checker/finding";
import type { Finding } from "../../src/checker/result";
import { RULES } from "../../src/rules/index";
import type { Basis, Problem, Rule } from "../../src/rules/rule";
import type { Path, Place } from "../../src/sop/path";
import { dengan, KONTEKS } from "../rules/uji";

const PESAN = { message: "nominal", data: { kata: "Pencatatan" } };
const basis = (status: Basis["status"]): Basis[] => [{ instrument: null, part: null, status }];
const aturan = {
  ...(RULES.find(({ id }) => id === "kegiatan-kata-kerja-aktif") as Rule),
  basis: basis("verified"),
};
const SOP = dengan({
  "prosedur.langkah.1.simbol": [
    { pelaksana: 2, bentuk: "kotak" },
    { pelaksana: 4, bentuk: "kotak" },
  ],
  "prosedur.langkah.1.mutuBaku.waktu": { teks: "5 menit", baris: 2 },
  "prosedur.langkah.2.nomor": null,
});
const temuan = (problem: Partial<Problem> & { at: Path }): Finding =>
  toFinding({ ...PESAN, ...problem }, aturan, SOP, KONTEKS, "id");

test.each<[Path, string, Omit<Place, "section">]>([
  ["prosedur.langkah.1.simbol.1", "", { langkah: 2, pelaksana: 5, field: "simbol" }],
  ["prosedur.langkah.1.simbol.7", "", { langkah: 2, field: "simbol" }],
  ["prosedur.langkah.99.simbol.0", "", { langkah: 100, field: "simbol" }],
  ["prosedur.pelaksana.2", "Sekretaris", { pelaksana: 3, field: "pelaksana" }],
  ["prosedur.langkah.1.mutuBaku.waktu", "5 menit", { langkah: 2, field: "waktu" }],
  ["prosedur.langkah.1.nomor", "2", { langkah: 2, field: "nomor" }],
  ["prosedur.langkah.2.nomor", "", { langkah: 3, field: "nomor" }],
  ["identitas.nama", "Pengelolaan Surat Masuk", { field: "nama" }],
  ["peralatan.0", "Komputer", { butir: 1 }],
  ["peralatan", "", {}],
])("a problem at %s is about “%s”", (path, text, tempat) => {
  const { rule, code, outcome, severity, message, basis: _, kosong, fixes, ...letak } = temuan({ at: path });
  expect(letak).toEqual({ path, text, section: path.split(".")[0], ...tempat });
  expect([rule, code, outcome, severity, kosong, fixes, message]).toEqual([
    ...["kegiatan-kata-kerja-aktif", "LKH-04", "dilanggar", "warning", false, []],
    "Kegiatan sebaiknya diawali kata kerja aktif. “Pencatatan” adalah kata benda.",
  ]);
});

test("what the problem says of itself comes first", () => {
  const at = "prosedur.langkah.0.kegiatan";
  const fixes = [{ kind: "saran" as const, at, from: "a", to: "b" }];
  expect(temuan({ at, text: "surat", kosong: true, fixes })).toMatchObject({ text: "surat", kosong: true, fixes });
  expect(temuan({ at })).toMatchObject({ text: "Menerima surat masuk", kosong: false, fixes: [] });
});

test.each<[string, Partial<Problem>, string | undefined]>([
  ["a breach", {}, undefined],
  ["what the rule hands to somebody", { dilihatOleh: "penyusun" }, "penyusun"],
  ["what rests on law that nobody has verified", { basis: basis("unverified") }, "bagianOrganisasi"],
  ["both", { basis: basis("unverified"), dilihatOleh: "bagianHukum" }, "bagianHukum"],
])("who looks at %s", (_, problem, siapa) => {
  const { dilihatOleh, outcome } = temuan({ at: "prosedur", ...problem });
  expect([dilihatOleh, outcome]).toEqual([siapa, siapa === undefined ? "dilanggar" : "perluDilihat"]);
});

test.each<[string, Partial<Problem>[], string]>([
  ["nothing is found", [], "lolos"],
  ["one of several is a breach", [{ dilihatOleh: "penyusun" }, {}], "dilanggar"],
  ["all must be looked at", [{ dilihatOleh: "penyusun" }], "perluDilihat"],
])("the outcome of a rule where %s", (_, problems, outcome) => {
  const check: Rule["check"] = () => problems.map((problem) => ({ ...PESAN, at: "prosedur", ...problem }));
  expect(createChecker([{ ...aturan, check }]).check(SOP, KONTEKS).results).toEqual([
    { rule: aturan.id, code: aturan.code, outcome },
  ]);
});
