import { salahUrut } from "../../src/sop/urutan-hukum";

const [UU, PP, PERPRES, PERMEN] = ["UU 23/2014", "PP 12/2019", "Perpres 16/2018", "Peraturan Menteri Kesehatan 5/2019"];
const [PERGUB, PERBUP, PERWAL] = ["Pergub Contoh 1/2020", "Perbup Contoh 1/2020", "Perwal Contoh 1/2020"];

test.each<[string, string[], [number, number, string][]]>([
  ["in order", [UU, PP, PERPRES, PERMEN, PERGUB], []],
  ["a rank too low", [PP, PERPRES, UU], [[2, 0, "hierarki"]]],
  [
    "two ranks too low",
    [PERPRES, PP, UU],
    [
      [1, 0, "hierarki"],
      [2, 0, "hierarki"],
    ],
  ],
  [
    "below the first that belongs behind it",
    [UU, PERPRES, UU, PP],
    [
      [2, 1, "hierarki"],
      [3, 1, "hierarki"],
    ],
  ],
  ["a ministry before the centre", [PERMEN, PERPRES], [[1, 0, "kelaziman"]]],
  ["the home ministry behind a region", [PERGUB, "Permendagri 52/2011"], [[1, 0, "kelaziman"]]],
  ["the state apparatus behind a region", [PERBUP, "PermenPAN-RB 35/2012"], [[1, 0, "kelaziman"]]],
  ["a ministry behind a city", [PERWAL, PERMEN], [[1, 0, "kelaziman"]]],
  ["a ministry behind a region's law", ["Peraturan Daerah Nomor 4 Tahun 2016", PERMEN], [[1, 0, "kelaziman"]]],
  ["a ministry behind a province's law", ["Perda Provinsi Contoh 4/2016", PERMEN], [[1, 0, "kelaziman"]]],
  ["a ministry behind a district's law", ["Perda Kabupaten Contoh 4/2016", PERMEN], [[1, 0, "kelaziman"]]],
  ["what has no place of its own", ["SE Sekda Nomor 1 Tahun 2020", UU, "ISO 9001", PP], []],
  ["the older one behind", ["UU 23/2014", "UU 43/2009"], [[1, 0, "tahun"]]],
  ["of one year the smaller number behind", ["UU 23/2014", "UU 5/2014"], [[1, 0, "tahun"]]],
  ["the same twice", ["UU 23/2014", "UU 23/2014"], []],
  ["years of different kinds", ["PP 12/2019", "Permendagri 52/2011"], []],
  ["regions that count for themselves", ["Perbup A 3/2020", "Perbup B 1/2019"], []],
  ["the gravest cause alone, in the order of the list", ["UU 5/2014", PERPRES, "UU 43/2009"], [[2, 1, "hierarki"]]],
  [
    "several causes",
    [PERMEN, "UU 23/2014", "UU 43/2009"],
    [
      [1, 0, "kelaziman"],
      [2, 0, "kelaziman"],
    ],
  ],
  [
    "a later cause on an earlier item",
    ["UU 23/2014", "UU 43/2009", PERPRES, PP],
    [
      [1, 0, "tahun"],
      [3, 2, "hierarki"],
    ],
  ],
])("%s", (_, butir, salah) => {
  expect(salahUrut(butir)).toEqual(salah.map(([index, sebelum, sebab]) => ({ index, sebelum, sebab })));
});
