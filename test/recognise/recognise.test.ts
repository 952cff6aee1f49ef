import { placeOf } from "../../src/ooxml/address";
import { withTexts } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
import type { RecognisedSop } from "../../src/recognise/recognition";
import { valueAt } from "../../src/sop/path";
import { BOXES, identity, procedure, step } from "../support/sop-xml";
import { p, sdt, snapshot, t, tbl, tc, tr } from "../support/word-xml";

const STEPS = procedure([
  step({ nomor: "1.", kegiatan: "Menerima berkas", pelaksana: ["√", ""] }),
  step({ nomor: "2.", kegiatan: "Memeriksa berkas", pelaksana: ["", "√"], keterangan: "Paling lama 1 hari" }),
]);
const HEADING = p("PEMERINTAH KOTA CONTOH RAYA") + p("DINAS SOSIAL") + p("BIDANG BANTUAN");
const WHOLE = HEADING + identity() + p() + BOXES + p() + STEPS;

const read = (body: string): RecognisedSop => recognise(snapshot(body)).sops[0] as RecognisedSop;
const textAt = (body: string, path: string): string[] => {
  const at = read(body).alamat.get(path);
  return at ? placeOf(at).paragraphs.map((index) => snapshot(body).paragraphs[index]?.text ?? "") : [];
};

describe("a whole SOP", () => {
  const { sop, alamat, procedureTables } = read(WHOLE);

  test("every value is read", () => {
    const { dokumen, ...model } = sop;
    expect(model).toEqual({
      identitas: {
        pemda: "PEMERINTAH KOTA CONTOH RAYA",
        instansi: "DINAS SOSIAL",
        unit: "BIDANG BANTUAN",
        nomor: "000.8.3/7/ORG/2026",
        tanggalPembuatan: "2 Juni 2026",
        tanggalRevisi: "-",
        tanggalEfektif: "1 Agustus 2026",
        pengesahan: { jabatan: "Kepala Dinas Sosial", nama: "Siti Aminah, S.Sos.", nip: "19750312 200003 2 004" },
        nama: "Penyaluran Bantuan Sosial",
      },
      dasarHukum: ["UU Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial"],
      kualifikasiPelaksana: ["Memahami data kesejahteraan"],
      keterkaitan: ["SOP Pendataan"],
      peralatan: ["Komputer", "Printer"],
      peringatan: ["Jika data salah, maka bantuan tertunda."],
      pencatatan: ["Buku bantuan"],
      prosedur: {
        pelaksana: ["Operator", "Kepala Bidang"],
        langkah: [
          {
            nomor: 1,
            kegiatan: "Menerima berkas",
            simbol: [{ pelaksana: 0, bentuk: "tanda" }],
            mutuBaku: { kelengkapan: "Berkas", waktu: "5 menit", output: "Hasil" },
            keterangan: "",
            ke: [],
          },
          {
            nomor: 2,
            kegiatan: "Memeriksa berkas",
            simbol: [{ pelaksana: 1, bentuk: "tanda" }],
            mutuBaku: { kelengkapan: "Berkas", waktu: "5 menit", output: "Hasil" },
            keterangan: "Paling lama 1 hari",
            ke: [],
          },
        ],
      },
    });
    expect(dokumen).toMatchObject({
      labelIdentitas: ["nomor", "tanggalPembuatan", "tanggalRevisi", "tanggalEfektif", "pengesahan", "nama"],
      kotak: ["dasarHukum", "kualifikasiPelaksana", "keterkaitan", "peralatan", "peringatan", "pencatatan"],
      tabelProsedur: true,
      kolom: ["nomor", "kegiatan", "kelengkapan", "waktu", "output", "keterangan"],
      headerBerulang: true,
      logo: false,
      belumDiisi: [],
    });
    expect(procedureTables).toEqual([2]);
  });

  test("every value has an address, and the text there holds it", () => {
    const paths = (value: unknown, path: string): string[] =>
      typeof value === "object" && value !== null
        ? [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, path === "" ? key : `${path}.${key}`))]
        : [path];
    const all = paths({ ...sop, dokumen: undefined }, "").filter(
      (path) => path !== "" && path !== "dokumen" && !/simbol\.\d\.|^prosedur\.langkah\.\d+\.ke\.\d+\./.test(path),
    );
    expect(all.filter((path) => !alamat.has(path))).toEqual([]);
    for (const path of all) {
      const value = valueAt(sop, path);
      if (typeof value === "string" && value !== "") expect(textAt(WHOLE, path).join(" ")).toContain(value);
    }
  });

  test("an empty field leads to its empty cell", () => {
    const body = HEADING + identity({ "Nomor SOP": "" }) + BOXES + STEPS;
    expect(read(body).sop.identitas.nomor).toBe("");
    const [at] = placeOf(read(body).alamat.get("identitas.nomor")!).paragraphs;
    expect(snapshot(body).paragraphs[at!]).toMatchObject({ text: "", cell: { table: 0, row: 0, cell: 1 } });
  });

  test("a text pass reads the same as a new structure", () => {
    const before = snapshot(WHOLE);
    const texts = before.paragraphs.map(({ text }) => text.replace("5 menit", "10 menit"));
    expect(recognise(withTexts(before, texts))).toEqual(recognise(snapshot(WHOLE.replaceAll("5 menit", "10 menit"))));
  });
});

describe("where labels and values stand", () => {
  const nomor = (body: string): string => read(body + BOXES).sop.identitas.nomor;
  const others = tr(["Tanggal Revisi", "-"]) + tr(["Nama SOP", "Pendataan"]);

  test.each([
    ["beside it", tbl([tr(["NOMOR", "7/2026"]), others])],
    ["behind a cell with a colon", tbl([tr(["Nomor SOP", ":", "7/2026"]), others])],
    ["in the same cell", tbl([tr(["Nomor SOP : 7/2026", ""]), others])],
    ["on the next line of the cell", tbl([tr(["Nomor SOP\n7/2026"]), others])],
    ["below it", tbl([tr(["Nomor SOP", "Tanggal Revisi"]), tr(["7/2026", "-"]), tr(["Nama SOP", "Pendataan"])])],
    ["in lines with tabs", p("<w:r><w:t>Nomor SOP</w:t><w:tab/><w:t>: 7/2026</w:t></w:r>") + tbl([others])],
    ["in a table inside a cell", tbl([tr(["DINAS SOSIAL", tc(tbl([tr(["Nomor SOP", "7/2026"]), others]) + p())])])],
    ["before a line break", tbl([tr([tc(p("<w:r><w:t>Nomor SOP</w:t><w:br/><w:t>: 7/2026</w:t></w:r>"))]), others])],
    ["in a foreign control", tbl([tr(["Nomor SOP", tc(sdt(p("7/2026"), { tag: "Text1" }))]), others])],
  ])("%s", (_name, body) => expect(nomor(body)).toBe("7/2026"));

  test("boxes below, beside, in the same cell, and in lines", () => {
    const lines =
      p("A. Peringatan:") +
      p("Jika a, maka b.") +
      p("B. Pencatatan:") +
      p("1. Buku") +
      p("2. Arsip") +
      p("PROSEDUR") +
      STEPS;
    const { sop } = read(
      identity() +
        tbl([
          tr(["Dasar Hukum", "UU 11/2009"]),
          tr(["Kualifikasi Pelaksana\n- Teliti\n- Jujur", ""]),
          tr(["Keterkaitan"]),
          tr(["SOP A"]),
        ]) +
        p("") +
        lines,
    );
    expect(sop).toMatchObject({
      dasarHukum: ["UU 11/2009"],
      kualifikasiPelaksana: ["Teliti", "Jujur"],
      keterkaitan: ["SOP A"],
      peringatan: ["Jika a, maka b."],
      pencatatan: ["Buku", "Arsip"],
    });
  });

  test("an empty box beside its label stays empty", () => {
    const { sop } = read(
      identity() + tbl([tr(["Keterkaitan", ""]), tr(["Peringatan", "Jika a, maka b."]), tr(["Pencatatan", "Buku"])]),
    );
    expect([sop.keterkaitan, sop.peringatan, sop.pencatatan]).toEqual([[], ["Jika a, maka b."], ["Buku"]]);
  });

  test("office and unit in the cell beside the identity, broken by a line break", () => {
    const office = tc(
      p("<w:r><w:t>PEMERINTAH KOTA</w:t><w:br/><w:t>CONTOH RAYA</w:t></w:r>") +
        p("DINAS SOSIAL") +
        p("Jl. Merdeka No. 1"),
    );
    const { identitas } = read(
      tbl([tr([office, "Nomor SOP", "7"]), tr(["", "Nama SOP", "Pendataan"]), tr(["", "Tanggal Revisi", "-"])]),
    ).sop;
    expect(identitas).toMatchObject({ pemda: "PEMERINTAH KOTA CONTOH RAYA", instansi: "DINAS SOSIAL", unit: "" });
  });
});

describe("placeholders", () => {
  test.each([
    ["of Word", "Klik atau ketuk di sini untuk memasukkan teks."],
    ["of Word in English", "Click or tap here to enter text."],
    ["of our template", "Nomor menurut tata naskah dinas, mis. 000.8.3/012/ORG/2026"],
  ])("%s are empty", (_name, text) => {
    const { sop } = read(identity({ "Nomor SOP": text }) + BOXES);
    expect(sop.identitas.nomor).toBe("");
    expect(sop.dokumen?.belumDiisi).toEqual(["identitas.nomor"]);
  });

  test("whatever stands in a control that shows its placeholder is empty", () => {
    const cell = tc(sdt(p("isi nomor"), { placeholder: true }));
    const { sop } = read(tbl([tr(["Nomor SOP", cell]), tr(["Nama SOP", "a"]), tr(["Tanggal Revisi", "-"])]));
    expect([sop.identitas.nomor, sop.dokumen?.belumDiisi]).toEqual(["", ["identitas.nomor"]]);
  });

  test.each(["…………", "....", "[isi nomor]", "-"])("%s is a value", (text) => {
    const { sop } = read(identity({ "Nomor SOP": text }) + BOXES);
    expect([sop.identitas.nomor, sop.dokumen?.belumDiisi]).toEqual([text, []]);
  });
});

describe("our own controls", () => {
  const tagged = (path: string, text: string): string => tc(p(sdt(t(text), { tag: `sop.${path}` })));

  test("tell a value whose label is gone or wrong", () => {
    const { sop } = read(
      tbl([
        tr(["Kode", tagged("identitas.nomor", "7/2026")]),
        tr(["Nama SOP", tagged("identitas.tanggalRevisi", "1 Mei 2026")]),
        tr(["", tagged("identitas.nama", "Pendataan")]),
        tr(["", tagged("identitas.pengesahan.nip", "NIP. 1975")]),
      ]) + BOXES,
    );
    expect(sop.identitas).toMatchObject({
      nomor: "7/2026",
      tanggalRevisi: "1 Mei 2026",
      nama: "Pendataan",
      pengesahan: { nip: "1975" },
    });
  });

  test("with tags of others are not looked at", () => {
    const { sop } = read(tbl([tr(["Nomor SOP", "7"]), tr([tc(p(sdt(t("x"), { tag: "nomor" })))])]) + BOXES);
    expect(sop.identitas.nomor).toBe("7");
  });
});

describe("several SOPs", () => {
  const other = identity({ "Nomor SOP": "000.8.3/8/ORG/2026", "Nama SOP": "Pendataan" });

  test("each identity begins one", () => {
    const { sops } = recognise(
      snapshot(WHOLE + HEADING.replace("BIDANG BANTUAN", "BIDANG DATA") + other + BOXES + STEPS),
    );
    expect(sops.map(({ sop }) => [sop.identitas.nomor, sop.identitas.unit, sop.prosedur.langkah.length])).toEqual([
      ["000.8.3/7/ORG/2026", "BIDANG BANTUAN", 2],
      ["000.8.3/8/ORG/2026", "BIDANG DATA", 2],
    ]);
    expect(sops.map(({ procedureTables }) => procedureTables)).toEqual([[2], [5]]);
  });

  test("an identity repeated above the flowchart is the same SOP", () => {
    const { sops } = recognise(snapshot(identity() + BOXES + identity() + STEPS));
    expect(sops.map(({ sop }) => [sop.keterkaitan, sop.prosedur.langkah.length])).toEqual([[["SOP Pendataan"], 2]]);
  });

  test("a cover and a list of SOPs are none", () => {
    const list = tbl([tr(["No", "Nama SOP", "Nomor SOP"]), tr(["1", "Pendataan", "8"]), tr(["2", "Bantuan", "7"])]);
    const { sops } = recognise(snapshot(p("SOP") + list + WHOLE));
    expect(sops.map(({ sop }) => sop.identitas.nomor)).toEqual(["000.8.3/7/ORG/2026"]);
  });
});

describe("kinds of documents", () => {
  test.each([
    ["kosong", p() + p("  ")],
    ["kosong", ""],
    [
      "akreditasi",
      tbl(["Pengertian", "Tujuan", "Kebijakan", "Referensi", "Unit Terkait"].map((label) => tr([label, "isi"]))),
    ],
    [
      "akreditasi",
      ["1. Pengertian", "2. Tujuan :", "3. Kebijakan", "4. Prosedur/Langkah-langkah"].map((text) => p(text)).join(""),
    ],
    ["prosa", p("SOP Bendahara") + p("A. Tujuan") + p("Menjamin pengelolaan keuangan.")],
    ["lain", p("Data") + tbl([tr(["Nama barang", "Jumlah barang yang ada"])])],
    ["sop-ap", identity()],
    ["sop-ap", STEPS],
  ])("%s", (kind, body) => expect(recognise(snapshot(body)).kind).toBe(kind));
});
