import { jawab } from "../../src/recognise/jawab";
import type { Pertanyaan } from "../../src/recognise/pertanyaan";
import { recognise } from "../../src/recognise/recognise";
import type { RecognisedSop } from "../../src/recognise/recognition";
import { placeOf } from "../../src/ooxml/address";
import { BOXES, identity, procedure, step } from "../support/sop-xml";
import { docx, wordXml } from "../support/docx";
import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { p, snapshot, tbl, tc, tr } from "../support/word-xml";

const STEPS = procedure([step({ nomor: "1", kegiatan: "Mencatat" })]);
const OFFICE = p("PEMERINTAH KOTA CONTOH") + p("DINAS SOSIAL");
const read = (body: string): RecognisedSop => recognise(snapshot(body)).sops[0]!;
const asked = (body: string): readonly Pertanyaan[] => read(body).pertanyaan;
const boxes = (label: string): string => BOXES.replace("Keterkaitan", label);

test("nothing is asked about a document that is plain", () => {
  expect(asked(OFFICE + identity() + BOXES + STEPS)).toEqual([]);
});

test("a label with many slips is taken and asked about, with the other fields to choose from", () => {
  const body = OFFICE + identity() + BOXES.replace("Pencatatan dan Pendataan", "Pencatan dan Pendatn") + STEPS;
  const [one, ...more] = asked(body);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ jenis: "isian", path: "pencatatan", dipahami: "Pencatan dan Pendatn" });
  expect(one?.yakin).toBeLessThan(0.8);
  expect(one?.pilihan.map(({ arti }) => arti)).toEqual(["pencatatan", "bukan"]);
  expect(jawab(read(body), one!, 1).sop.pencatatan).toEqual([]);
});

test("an unknown label beside a value is asked about by the field that it is most like", () => {
  const body = OFFICE + identity() + boxes("Hubungan Keterkaitannya") + STEPS;
  const sop = read(body);
  const [one] = sop.pertanyaan;
  expect(sop.sop.keterkaitan).toEqual([]);
  expect(one).toMatchObject({ path: "keterkaitan", dipahami: "Hubungan Keterkaitannya" });
  expect(one?.pilihan.slice(0, 2).map(({ arti }) => arti)).toEqual(["bukan", "keterkaitan"]);
  const { sop: after, alamat, pertanyaan } = jawab(sop, one!, 1);
  expect(after.keterkaitan).toEqual(["SOP Pendataan"]);
  expect(placeOf(alamat.get("keterkaitan")!).paragraphs[0]).toBeGreaterThan(placeOf(one!.at).paragraphs[0]!);
  expect(pertanyaan).toEqual([]);
});

test("an unknown label is not asked about where no field is missing", () => {
  expect(asked(OFFICE + identity({ "Nomor Keterkaitan": "x" }) + BOXES + STEPS)).toEqual([]);
});

test("names of an office that no word tells are asked about", () => {
  const table = tbl([tr(["Sanggar Melati", tc(identity() + p())])]);
  expect(asked(table + BOXES + STEPS)).toMatchObject([
    { path: "identitas.instansi", dipahami: "Sanggar Melati", yakin: 0.7 },
  ]);
});

test("a signer without NIP and titles may be an office", () => {
  const body = OFFICE + identity({ "Disahkan oleh": "Kepala Dinas\n\nKuasa Pengguna Anggaran" }) + BOXES + STEPS;
  const sop = read(body);
  expect(sop.pertanyaan).toMatchObject([{ path: "identitas.pengesahan.nama" }]);
  expect(jawab(sop, sop.pertanyaan[0]!, 1).sop.identitas.pengesahan).toEqual({
    jabatan: "Kepala Dinas Kuasa Pengguna Anggaran",
    nama: "",
    nip: "",
  });
});

test("every filled field has its certainty", () => {
  const { yakin } = read(OFFICE + identity() + BOXES + STEPS);
  expect([...yakin.values()].every((sure) => sure > 0.8 && sure <= 1)).toBe(true);
  expect([...yakin.keys()]).toEqual(
    expect.arrayContaining(["identitas.pemda", "identitas.nomor", "identitas.pengesahan.nip", "pencatatan"]),
  );
});

test.each([
  ["tracked changes", '<w:ins w:id="1" w:author="A"><w:r><w:t> baru</w:t></w:r></w:ins>', "perubahanDianggapDiterima"],
  ["hidden text", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>", "teksTersembunyiDilewati"],
])("%s are said", (_name, run, note) => {
  const bytes = docx(wordXml(OFFICE + identity() + BOXES + STEPS + `<w:p>${run}</w:p>`));
  expect(recognise(readSnapshot(readPackage(bytes))).catatan).toEqual([note]);
});

test("a name of an office that no word tells to be one name is asked about, and may be two", () => {
  const body = p("PEMERINTAH KOTA CONTOH") + p("DINAS SOSIAL") + p("REHABILITASI") + identity() + BOXES + STEPS;
  const sop = read(body);
  expect(sop.sop.identitas).toMatchObject({ instansi: "DINAS SOSIAL REHABILITASI", unit: "" });
  expect(sop.pertanyaan).toMatchObject([{ path: "identitas.instansi", dipahami: "DINAS SOSIAL REHABILITASI" }]);
  expect(sop.pertanyaan[0]?.pilihan[1]?.arti).toBe("instansiDanUnit");
  expect(jawab(sop, sop.pertanyaan[0]!, 1).sop.identitas).toMatchObject({
    instansi: "DINAS SOSIAL",
    unit: "REHABILITASI",
  });
});

test("a title in the place of a name is taken and asked about", () => {
  const body = OFFICE + p("STANDAR OPERASIONAL PROSEDUR") + p("PENDATAAN WARGA") + p("");
  const sop = read(body + identity().replace("Nama SOP", "Catatan khusus") + BOXES + STEPS);
  expect(sop.sop.identitas.nama).toBe("PENDATAAN WARGA");
  expect(sop.pertanyaan.map(({ path }) => path)).toContain("identitas.nama");
});
