/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from "@testing-library/react";
import { ownSnippetsFromJson, ownSnippetsToJson } from "../../../src/snippets/own-snippets";
import { cuplikanSah } from "../../../src/snippets/cuplikan-shape";
import { cuplikanBaru, isiPilihan, isiSop } from "../../../src/taskpane/sisipkan/cuplikan-baru";
import { bacaMilik } from "../../../src/taskpane/sisipkan/gudang";
import { id } from "../../../src/taskpane/messages/id";
import { TEKS } from "../../../src/taskpane/sisipkan/teks";
import { buka, type Layar } from "../render";
import { sopBersih } from "../session/start";

const m = TEKS.id.saya;

afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function saya(options: Parameters<typeof buka>[1] = {}): Promise<Layar> {
  const layar = await buka([sopBersih()], options);
  await layar.user.click(screen.getByRole("tab", { name: id.tab.sisipkan }));
  await layar.user.click(await screen.findByRole("button", { name: m.buka }));
  return layar;
}

const PILIHAN = {
  lines: ["1. Jika listrik padam, maka layanan tertunda.", ""],
  dari: { sop: 0, path: "peringatan.0" },
  sampai: { sop: 0, path: "peringatan.0" },
};

it("the selection is kept under a name, found in the search, renamed and deleted", async () => {
  const { user } = await saya({ pilihan: PILIHAN });
  await user.click(screen.getByRole("button", { name: m.dariPilihan }));
  const nama = await screen.findByRole("textbox", { name: m.namaBaru });
  await user.clear(nama);
  await user.type(nama, "Listrik padam");
  await user.click(screen.getByRole("button", { name: m.simpan }));
  expect(bacaMilik()).toEqual([
    {
      ...{ id: "milik.listrik-padam", bagian: "peringatan", judul: "Listrik padam", kataKunci: [] },
      isi: ["Jika listrik padam, maka layanan tertunda."],
    },
  ]);
  await user.click(screen.getByRole("button", { name: m.kembali }));
  await user.type(screen.getByRole("combobox", { name: TEKS.id.cari }), "listrik padam");
  expect(screen.getAllByRole("option")[0]?.textContent).toBe(`Listrik padam${TEKS.id.milik}`);

  await user.click(screen.getByRole("button", { name: m.buka }));
  const lama = screen.getByRole("textbox", { name: m.nama("Listrik padam") });
  await user.clear(lama);
  await user.type(lama, "Genset{Enter}");
  expect(bacaMilik().map(({ judul }) => judul)).toEqual(["Genset"]);
  await user.click(screen.getByRole("button", { name: m.hapus("Genset") }));
  expect(bacaMilik()).toEqual([]);
});

it("nothing selected is said", async () => {
  const { user } = await saya();
  await user.click(screen.getByRole("button", { name: m.dariPilihan }));
  expect(await screen.findByText(m.pilihDulu)).toBeTruthy();
});

it("a file from the office joins them; one that is none changes nothing", async () => {
  const { user } = await saya();
  const berkas = document.querySelector<HTMLInputElement>("input[type=file]")!;
  const isi = ownSnippetsToJson([cuplikanBaru({ bagian: "peralatan", isi: ["Genset"] }, "Genset", [])]);
  const file = (teks: string): File => Object.assign(new File([teks], "a.json"), { text: async () => teks });
  await user.upload(berkas, file(isi));
  await screen.findByText(m.diimpor(1));
  await user.upload(berkas, file("{}"));
  await waitFor(() => expect(screen.queryByText(m.diimpor(1))).toBeNull());
  expect(bacaMilik()).toHaveLength(1);
});

it("without storage they last until the pane is closed, and that is said", async () => {
  const simpan = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("denied");
  });
  const { user } = await saya({ pilihan: PILIHAN });
  await user.click(screen.getByRole("button", { name: m.dariPilihan }));
  await user.click(await screen.findByRole("button", { name: m.simpan }));
  expect(await screen.findByText(m.sementara)).toBeTruthy();
  simpan.mockRestore();
});

it("selected steps become rows with their performers and arrows, and a whole SOP goes without number, dates and signer", () => {
  const sop = sopBersih();
  const dipilih = {
    lines: ["apa saja"],
    dari: { sop: 0, path: "prosedur.langkah.1.kegiatan" },
    sampai: { sop: 0, path: "prosedur.langkah.2.kegiatan" },
  };
  const rows = isiPilihan(dipilih, sop)!;
  expect(rows.bagian).toBe("langkah");
  expect(rows.isi).toHaveLength(2);
  const semua = [cuplikanBaru(rows, "Dua langkah", []), cuplikanBaru(isiSop(sop), "Dua langkah", [])];
  expect(semua.every(cuplikanSah)).toBe(true);
  expect(semua[1]).toMatchObject({ isi: { identitas: { nomor: "", pengesahan: { nama: "", nip: "" } } } });
  const berbeda = [semua[0]!, cuplikanBaru(isiSop(sop), "Dua langkah", [semua[0]!])];
  expect(ownSnippetsFromJson(ownSnippetsToJson(berbeda))).toHaveLength(2);
});

it("what cannot be read is put aside, not written over", () => {
  localStorage.setItem("tata-sop.cuplikan", "{rusak");
  expect(bacaMilik()).toEqual([]);
  expect(localStorage.getItem("tata-sop.cuplikan.tidak-terbaca")).toBe("{rusak");
});

it.each([
  [["Peraturan Menteri Dalam Negeri Nomor 52 Tahun 2011", "UU Nomor 23 Tahun 2014"], "dasarHukum"],
  [["Peraturan Bupati tentang Tata Naskah Dinas"], "dasarHukum"],
  [["SOP Pengelolaan Surat Masuk"], "keterkaitan"],
  [["Jika surat terlambat, maka layanan tertunda."], "peringatan"],
  [["UU Nomor 23 Tahun 2014", "Jika surat terlambat, maka layanan tertunda."], "peringatan"],
])("what stands in no box is proposed for the one that it reads like: %j", (lines, bagian) => {
  expect(isiPilihan({ lines, dari: null, sampai: null }, null)).toEqual({ bagian, isi: lines });
});
