import { recognise } from "../../../src/recognise/recognise";
import type { Prosedur } from "../../../src/sop/sop";
import { HEAD, procedure, step } from "../../support/sop-xml";
import { MERGE_START, MERGED, p, shape, snapshot, span, tbl, tc, tr } from "../../support/word-xml";

const read = (body: string): Prosedur =>
  recognise(snapshot(body)).sops[0]?.sop.prosedur ?? { pelaksana: [], langkah: [] };
const STEP = step({ nomor: "1", kegiatan: "Menerima berkas" });

describe("heads", () => {
  const cells = ["1", "Menerima berkas", "√", "", "Berkas", "5 menit", "Hasil"];
  const rest = ["Kelengkapan", "Waktu", "Output"];
  const withHead = (...head: string[]): Prosedur => read(tbl([...head, tr(cells)], [20, 90, 50, 50, 50, 50, 50]));

  test.each([
    ["one row, performers by their place", [tr(["No", "Aktivitas", "Operator", "Kepala", ...rest])]],
    [
      "two rows, merged",
      [
        tr([
          tc("No", MERGE_START),
          tc("Uraian", MERGE_START),
          tc("Pelaku Kegiatan", span(2)),
          tc("Mutu Baku", span(3)),
        ]),
        tr([tc("", MERGED), tc("", MERGED), "Operator", "Kepala", ...rest]),
      ],
    ],
    [
      "two rows, not merged",
      [
        tr(["No", "Kegiatan", tc("PELAKSANA", span(2)), tc("MUTU BAKU", span(3))]),
        tr(["", "", "Operator", "Kepala", ...rest]),
      ],
    ],
    [
      "names below labels of one row",
      [tr(["No", "Kegiatan", tc("Pelaksana", span(2)), ...rest]), tr(["", "", "Operator", "Kepala", "", "", ""])],
    ],
    [
      "three rows and column numbers",
      [
        tr([tc("No", MERGE_START), tc("Kegiatan", MERGE_START), tc("Pelaksana", span(2)), tc("Mutu Baku", span(3))]),
        tr([tc("", MERGED), tc("", MERGED), tc("Internal", span(2)), ...rest.map((text) => tc(text, MERGE_START))]),
        tr([tc("", MERGED), tc("", MERGED), "Operator", "Kepala", ...rest.map(() => tc("", MERGED))]),
        tr(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"]),
      ],
    ],
    ["a title above", [tr([tc("SOP Pendataan", span(7))]), tr(["No", "Kegiatan", "Operator", "Kepala", ...rest])]],
    ["names on two lines, with optional hyphens", [tr(["No", "Kegiatan", "Ope\u00adrator", "Ke\u00adpala", ...rest])]],
  ])("%s", (_name, head) => {
    const { pelaksana, langkah } = withHead(...head);
    expect(pelaksana).toEqual(["Operator", "Kepala"]);
    expect(langkah).toEqual([
      {
        nomor: 1,
        kegiatan: "Menerima berkas",
        simbol: [{ pelaksana: 0, bentuk: "tanda" }],
        mutuBaku: { kelengkapan: "Berkas", waktu: "5 menit", output: "Hasil" },
        keterangan: "",
        ke: [],
      },
    ]);
  });

  test("a label over number and activity", () => {
    const head = tr([tc("Uraian Prosedur", span(2)), "Operator", "Kepala", ...rest]);
    expect(withHead(head).langkah[0]).toMatchObject({ nomor: 1, kegiatan: "Menerima berkas" });
  });

  test("a table of other things is none", () => {
    const { kind } = recognise(snapshot(tbl([tr(["No", "Kegiatan", "Anggaran"]), tr(["1", "Rapat", "Rp5.000.000"])])));
    expect(kind).toBe("lain");
  });
});

test("performers written into one column", () => {
  const head = tr(["No", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output"]);
  const row = (nomor: string, nama: string): string => tr([nomor, "Memeriksa", nama, "Berkas", "5 menit", "Hasil"]);
  const { pelaksana, langkah } = read(tbl([head, row("1", "Operator"), row("2", "Camat\nOperator"), row("3", "")]));
  expect(pelaksana).toEqual(["Operator", "Camat"]);
  expect(langkah.map(({ simbol }) => simbol.map((symbol) => symbol.pelaksana))).toEqual([[0], [1, 0], []]);
});

describe("numbers", () => {
  test.each([
    ["1.", 1],
    ["(2)", 2],
    ["3)", 3],
    ["1a", "1a"],
    ["", null],
  ])("%j", (nomor, value) =>
    expect(read(procedure([step({ nomor, kegiatan: "Menerima" })])).langkah[0]?.nomor).toBe(value),
  );

  test("automatic ones are counted", () => {
    const auto = tc(p("", '<w:numPr><w:numId w:val="3"/></w:numPr>'));
    const rows = ["a", "b"].map((kegiatan) => tr([auto, kegiatan, "", "", "", "", "", ""]));
    expect(read(procedure(rows)).langkah.map(({ nomor }) => nomor)).toEqual([1, 2]);
  });
});

describe("rows", () => {
  const kegiatan = (rows: string[]): string[] => read(procedure(rows)).langkah.map((langkah) => langkah.kegiatan);

  test("empty, deleted and title rows are no steps, nor numbers at the end", () => {
    expect(
      kegiatan([
        tr([tc("Tahap persiapan", span(8))]),
        STEP,
        step({ kelengkapan: "", waktu: "", output: "" }),
        STEP.replace("<w:tr>", '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>'),
        step({ nomor: "2", kegiatan: "Memeriksa" }),
        step({ nomor: "3", kelengkapan: "", waktu: "", output: "" }),
      ]),
    ).toEqual(["Menerima berkas", "Memeriksa"]);
  });

  test("a number without a text between steps is a step", () => {
    const bare = step({ nomor: "2", kelengkapan: "", waktu: "", output: "" });
    expect(kegiatan([STEP, bare, step({ nomor: "3", kegiatan: "Memeriksa" })])).toEqual([
      "Menerima berkas",
      "",
      "Memeriksa",
    ]);
  });

  test("the head repeated by hand is no step", () => {
    expect(kegiatan([STEP, ...HEAD, step({ nomor: "2", kegiatan: "Memeriksa" })])).toEqual([
      "Menerima berkas",
      "Memeriksa",
    ]);
  });

  test("rows below an activity merged over them go on with it", () => {
    const two = [
      tr([tc("1", MERGE_START), tc("Memeriksa", MERGE_START), "√", "", "Berkas A", "5 menit", "Hasil", ""]),
      tr([tc("", MERGED), tc("", MERGED), "", "√", "Berkas B", "", "", ""]),
    ];
    expect(read(procedure(two)).langkah).toEqual([
      {
        nomor: 1,
        kegiatan: "Memeriksa",
        simbol: [
          { pelaksana: 0, bentuk: "tanda" },
          { pelaksana: 1, bentuk: "tanda" },
        ],
        mutuBaku: { kelengkapan: "Berkas A\nBerkas B", waktu: "5 menit", output: "Hasil" },
        keterangan: "",
        ke: [],
      },
    ]);
  });

  test("a cell merged over steps tells over how many", () => {
    const rows = ["1", "2", "3"].map((nomor) =>
      tr([
        nomor,
        "Memeriksa",
        "",
        "",
        "Berkas",
        tc(nomor === "1" ? "1 hari" : "", nomor === "1" ? MERGE_START : MERGED),
        "Hasil",
        "",
      ]),
    );
    expect(read(procedure(rows)).langkah.map(({ mutuBaku }) => mutuBaku.waktu)).toEqual([
      { teks: "1 hari", baris: 3 },
      "",
      "",
    ]);
  });

  test("a table split in two, with its head and without", () => {
    const more = (nomor: string): string => step({ nomor, kegiatan: `Langkah ${nomor}`, pelaksana: ["", "X"] });
    const body = procedure([STEP]) + p() + procedure([more("2")]) + p() + procedure([more("3")], []);
    const { pelaksana, langkah } = read(body);
    expect(pelaksana).toEqual(["Operator", "Kepala Bidang"]);
    expect(langkah.map(({ nomor, simbol }) => [nomor, simbol[0]?.pelaksana])).toEqual([
      [1, undefined],
      [2, 1],
      [3, 1],
    ]);
  });
});

describe("symbols", () => {
  const symbols = (pelaksana: [string, string]) =>
    read(procedure([step({ nomor: "1", kegiatan: "Memeriksa", pelaksana })])).langkah[0]?.simbol;

  test.each([
    ["flowChartTerminator", "kapsul"],
    ["roundRect", "kapsul"],
    ["ellipse", "kapsul"],
    ["rect", "kotak"],
    ["flowChartProcess", "kotak"],
    ["diamond", "belahKetupat"],
    ["flowChartDecision", "belahKetupat"],
    ["flowChartOffpageConnector", "segilima"],
    ["homePlate", "segilima"],
  ])("%s is %s", (preset, bentuk) => expect(symbols(["", shape(preset)])).toEqual([{ pelaksana: 1, bentuk }]));

  test("others are told by their preset", () => {
    expect(symbols([shape("flowChartDocument"), ""])).toEqual([
      { pelaksana: 0, bentuk: "lain", asal: "flowChartDocument" },
    ]);
  });

  test.each(["downArrow", "straightConnector1", "bentConnector3", "line"])("%s is none", (preset) =>
    expect(symbols([shape(preset), ""])).toEqual([]),
  );

  test("a label without a frame is none", () => {
    const noFrame = "<a:noFill/><a:ln><a:noFill/></a:ln>";
    expect(symbols([shape("rect", { text: "Ya", extra: noFrame }), ""])).toEqual([]);
  });

  test("a shape that leaves its cell belongs to the column that it lies over", () => {
    expect(symbols([shape("rect", { x: 70 }), ""])).toEqual([{ pelaksana: 1, bentuk: "kotak" }]);
  });

  test("several in one row, from left to right", () => {
    expect(symbols([shape("rect", { text: "Mulai" }), shape("diamond")])).toEqual([
      { pelaksana: 0, bentuk: "kotak" },
      { pelaksana: 1, bentuk: "belahKetupat" },
    ]);
  });

  test.each(["√", "X", "●", "ü", "v", "✓"])("the mark %s", (mark) =>
    expect(symbols(["", mark])).toEqual([{ pelaksana: 1, bentuk: "tanda" }]),
  );

  test("a page connector counts only where it stands alone", () => {
    expect(symbols([shape("rect") + shape("flowChartOffpageConnector"), ""])).toEqual([
      { pelaksana: 0, bentuk: "kotak" },
    ]);
  });

  test("shapes over the table, anchored above it, are placed by their order", () => {
    const rows = ["1", "2"].map((nomor) => step({ nomor, kegiatan: "Memeriksa" }));
    const above = p(shape("ellipse", { x: 130, y: 60 }) + shape("rect", { x: 190, y: 110 }));
    expect(read(above + procedure(rows)).langkah.map(({ simbol }) => simbol)).toEqual([
      [{ pelaksana: 0, bentuk: "kapsul" }],
      [{ pelaksana: 1, bentuk: "kotak" }],
    ]);
  });
});
