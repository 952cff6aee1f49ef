/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from "@testing-library/react";
import { address } from "../../../src/ooxml/address";
import type { Pertanyaan } from "../../../src/recognise/pertanyaan";
import { id } from "../../../src/taskpane/messages/id";
import { isianTanpaTanda } from "../../../src/taskpane/dokumen/tanpa-tanda";
import { namaArti, TEKS } from "../../../src/taskpane/dokumen/teks";
import { buka, type Layar } from "../render";
import { sopBersih } from "../session/start";

const m = TEKS.id;

async function dokumen(...isi: Parameters<typeof buka>): Promise<Layar> {
  const layar = await buka(...isi);
  await layar.user.click(screen.getByRole("button", { name: id.tab.lainnya }));
  await layar.user.click(await screen.findByRole("button", { name: id.tab.dokumen }));
  await screen.findByRole("heading", { name: m.judul });
  return layar;
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it("marks the fields, and says that the texts stay", async () => {
  const { user } = await dokumen([sopBersih()]);
  await user.click(screen.getByRole("button", { name: m.tandai.tombol }));
  await waitFor(() => expect(document.body.textContent).toContain("Isian yang dikenali sudah ditandai"));
});

it("shows what finds no place, and moves", async () => {
  const { user } = await dokumen([sopBersih()]);
  await user.click(screen.getByRole("button", { name: m.pindah.lihat }));
  await screen.findByText(m.pindah.sisa(0));
  await user.click(screen.getByRole("button", { name: m.pindah.tombol }));
  await waitFor(() => expect(document.body.textContent).toContain("Dokumen baru dengan susunan resmi"));
});

it("a document without an SOP can only be moved; an empty one not even that", async () => {
  await dokumen([]);
  expect(screen.queryByRole("button", { name: m.tandai.tombol })).toBeNull();
  expect(screen.queryByRole("button", { name: m.pindah.tombol })).toBeNull();
  expect(screen.getByText(m.jenis.kosong)).toBeTruthy();
});

it("quotes a label without its colon", async () => {
  const pertanyaan: Pertanyaan = {
    id: "kualifikasi",
    jenis: "isian",
    path: "kualifikasiPelaksana",
    at: address([1]),
    dipahami: "Kualifikasi Petugas :",
    pilihan: [{ arti: "kualifikasiPelaksana", perubahan: [] }],
    yakin: 0.5,
  };
  await dokumen([sopBersih()], { pertanyaan: [pertanyaan] });
  expect(screen.getByLabelText("“Kualifikasi Petugas”: apakah ini Kualifikasi Pelaksana?")).toBeTruthy();
});

it("where Word opens no new document, the result can stand at the end of this one", async () => {
  const { user, session } = await dokumen([sopBersih()]);
  expect(screen.queryByRole("button", { name: m.pindah.diSini })).toBeNull();
  session.tolak("tanpaDokumenBaru");
  await user.click(screen.getByRole("button", { name: m.pindah.tombol }));
  const diSini = await screen.findByRole("button", { name: m.pindah.diSini });
  session.tolak(null);
  await user.click(diSini);
  await waitFor(() => expect(document.body.textContent).toContain(id.tulis.berhasil.pindahDiSini));
});

it("names the filled-in fields that have no mark", () => {
  const sop = sopBersih();
  sop.identitas.nomor = "";
  const semua = isianTanpaTanda({ sop, bertanda: [] });
  expect(semua).toEqual(expect.arrayContaining(["pemda", "pengesahan.nip", "dasarHukum"]));
  expect(semua).not.toContain("nomor");
  expect(semua.filter((nama) => namaArti(m, nama) === nama)).toEqual([]);
  expect(isianTanpaTanda({ sop, bertanda: ["identitas.pemda", "dasarHukum"] })).toEqual(
    semua.filter((nama) => nama !== "pemda" && nama !== "dasarHukum"),
  );
});
