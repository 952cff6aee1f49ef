import { kembar } from "../../../src/taskpane/langkah/kembar";
import { barisBaru, draftKosong } from "../../../src/taskpane/langkah/draft";

it.each([
  ["same words", ["Mencatat surat", "Memeriksa", "mencatat  surat."], [[2, 1]]],
  [
    "three times",
    ["A", "A", "A"],
    [
      [1, 1],
      [2, 1],
    ],
  ],
  ["nothing filled in", ["", "", "—"], []],
  ["nearly", ["Mencatat surat", "Mencatat surat masuk"], []],
])("%s", (_, kegiatan, harap) => {
  const baris = kegiatan.map((teks, id) => ({ ...barisBaru(id, undefined), kegiatan: teks }));
  expect([...kembar({ ...draftKosong, baris })]).toEqual(harap);
});
