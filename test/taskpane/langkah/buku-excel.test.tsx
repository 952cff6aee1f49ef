/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { lengkapi } from "../../../src/sop/input";
import { toProsedur } from "../../../src/taskpane/langkah/convert";
import { id as teks } from "../../../src/taskpane/langkah/teks-id";
import { langkahTerpilih } from "../../../src/taskpane/session/state";
import { xlsx } from "../../support/xlsx";
import { drawnSheet } from "../../support/xlsx-flow";
import { buka, type Layar } from "../render";
import { sopBersih } from "../session/start";

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const m = teks.tempel;
const alur = (jumlah: number) =>
  lengkapi({
    prosedur: {
      pelaksana: ["Staf", "Kepala"],
      langkah: Array.from({ length: jumlah }, (_, n) => ({
        nomor: n + 1,
        kegiatan: `Mengerjakan berkas ${n + 1}`,
        simbol: [{ pelaksana: n % 2, bentuk: n === 0 || n === jumlah - 1 ? ("kapsul" as const) : ("kotak" as const) }],
        mutuBaku: { kelengkapan: "Berkas", waktu: "5 menit", output: "Berkas" },
        ke: n < jumlah - 1 ? [{ langkah: n + 2 }] : [],
      })),
    },
  }).prosedur;
const berkas = (isi: Uint8Array, name = "sop.xlsx"): File => {
  const file = new File([], name);
  // jsdom has files, but not their contents.
  file.arrayBuffer = () => Promise.resolve(isi.slice().buffer);
  return file;
};
const prosedur = ({ pane }: Layar) => toProsedur(langkahTerpilih(pane().getState()).riwayat.kini);
const tombol = (name: string) => screen.getByRole("button", { name });
const pilih = (file: File): void =>
  void fireEvent.change(document.querySelector("input[type=file]")!, { target: { files: [file] } });

afterEach(cleanup);

it("a file is read, shown, and taken over only when it is wanted; Ctrl+Z brings the old steps back", async () => {
  const layar = await buka([sopBersih()], { alamat: "?aksi=bagan" });
  await layar.user.click(await screen.findByRole("button", { name: m.bukaBerkas }));
  await screen.findByText(m.petunjukBerkas);
  const sebelum = prosedur(layar);
  pilih(berkas(xlsx({ ...drawnSheet(alur(3)), name: "Pertama" }, { ...drawnSheet(alur(4)), name: "Kedua" })));
  expect(await screen.findByText(m.terbaca(3, 2))).toBeTruthy();
  expect(screen.getByRole("region", { name: m.gambar }).querySelector("img")?.alt).toContain("3");
  await layar.user.selectOptions(screen.getByRole("combobox", { name: m.lembar(2) }), m.isiLembar("Kedua", 4));
  expect(await screen.findByText(m.terbaca(4, 2))).toBeTruthy();
  expect(prosedur(layar)).toEqual(sebelum);
  await layar.user.click(tombol(m.ganti));
  expect(prosedur(layar)).toEqual(alur(4));
  tombol(m.bukaBerkas).focus();
  await layar.user.keyboard("{Control>}z{/Control}");
  expect(prosedur(layar)).toEqual(sebelum);
});

it("a file dropped on the list is read; what it leaves open is asked, and the answer counts", async () => {
  const layar = await buka([sopBersih()], { alamat: "?aksi=bagan" });
  await screen.findByRole("button", { name: m.bukaBerkas });
  const sheet = drawnSheet(alur(4));
  const tanpaPanah = { ...sheet, drawing: sheet.drawing!.filter((xml) => !/name="Panah 10[12]0"/.test(xml)) };
  fireEvent.drop(document.querySelector(".langkah")!, {
    dataTransfer: { files: [berkas(xlsx(tanpaPanah))], types: ["Files"] },
  });
  const tanya = await screen.findByRole("combobox", { name: teks.tanya.sesudah(3) });
  await layar.user.selectOptions(tanya, teks.tanya.langkah("4"));
  await layar.user.click(tombol(m.tambahkan));
  expect(prosedur(layar).langkah).toHaveLength(sopBersih().prosedur.langkah.length + 4);
});

it.each([
  [
    "lama.xls",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[..."Workbook"].flatMap((sign) => [sign.charCodeAt(0), 0])]),
    /Excel lama \(\.xls\)/,
  ],
  ["belanja.xlsx", xlsx({ name: "Belanja", rows: [["Barang", "Harga"]] }), /Tabel langkah tidak ditemukan/],
])("%s: said in a sentence, nothing changes", async (name, isi, kalimat) => {
  const layar = await buka([sopBersih()], { alamat: "?aksi=bagan" });
  await layar.user.click(await screen.findByRole("button", { name: m.bukaBerkas }));
  await screen.findByText(m.petunjukBerkas);
  const sebelum = prosedur(layar);
  pilih(berkas(isi, name));
  expect(await screen.findByText(kalimat)).toBeTruthy();
  await layar.user.click(tombol(m.ganti));
  expect(prosedur(layar)).toEqual(sebelum);
});

it("what of a workbook was left out is said beside what was read", async () => {
  const layar = await buka([sopBersih()], { alamat: "?aksi=bagan" });
  await layar.user.click(await screen.findByRole("button", { name: m.bukaBerkas }));
  await screen.findByText(m.petunjukBerkas);
  pilih(berkas(xlsx(drawnSheet(alur(3)), { name: "Lama", rows: [["SOP"]], state: "hidden" })));
  expect(await screen.findByText(m.terbaca(3, 2))).toBeTruthy();
  expect(screen.getByText(/1 lembar tersembunyi tidak dibaca: "Lama"/)).toBeTruthy();
});
