/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import type { Profile } from "../../../src/sop/profile";
import { TEKS as KARTU } from "../../../src/taskpane/profil/kartu/teks";
import { TEKS } from "../../../src/taskpane/profil/teks";
import contoh from "../../fixtures/profil-sukamaju.json";
import { buka } from "../render";
import { sopBersih } from "../session/start";
import { sumberPalsu } from "./sumber";

Object.assign(globalThis, { TextDecoder });

const m = TEKS.id;
const SUKAMAJU = contoh as Profile;

afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function bukaProfil(awal: Parameters<typeof sumberPalsu>[0] = {}) {
  const profil = sumberPalsu(awal);
  profil.ditutup = true;
  const layar = await buka([sopBersih()], { profil });
  await layar.user.click(screen.getByRole("button", { name: "Lainnya" }));
  await layar.user.click(await screen.findByRole("button", { name: "Profil instansi" }));
  await screen.findByRole("heading", { name: m.judul });
  const tersimpan = () => JSON.parse(profil.sendiri ?? "null") as Profile | null;
  const isi = async (label: string, teks: string): Promise<void> => {
    const medan = screen.getByLabelText(label);
    await layar.user.clear(medan);
    await layar.user.type(medan, teks.replace(/[{[]/g, "$&$&"));
    await layar.user.tab();
  };
  const bagian = (judul: string) => layar.user.click(screen.getByRole("button", { name: judul }));
  return { ...layar, tersimpan, isi, bagian, profil };
}
const berkas = (isi: string): File => {
  const file = new File([isi], "profil.json", { type: "application/json" });
  return Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode(isi).buffer });
};

it("first run: the card leads to the essentials, which are kept as they are entered; it does not come back", async () => {
  const profil = sumberPalsu();
  const { user } = await buka([sopBersih()], { profil });
  await user.click(await screen.findByRole("button", { name: KARTU.id.sekarang }));
  await screen.findByRole("heading", { name: m.judul });
  for (const [label, teks] of [
    [m.pemda, "Pemerintah Kota Sukamaju"],
    [m.instansi, "Dinas Sosial"],
    [m.jabatan, "Kepala Dinas Sosial"],
    [m.nama, "Budi Santoso, S.Sos."],
    [m.nip, "198001052005011006"],
  ] as const) {
    await user.click(screen.getByLabelText(label));
    await user.keyboard(teks);
    await user.tab();
  }
  expect(JSON.parse(profil.sendiri ?? "")).toMatchObject({
    pemda: { nama: "Pemerintah Kota Sukamaju" },
    kantor: { perangkatDaerah: "Dinas Sosial" },
    perangkatDaerah: [
      {
        nama: "Dinas Sosial",
        kepala: { jabatan: "Kepala Dinas Sosial", nama: "Budi Santoso, S.Sos.", nip: "198001052005011006" },
      },
    ],
  });
  await user.click(screen.getByRole("tab", { name: "Periksa" }));
  expect(screen.queryByText(KARTU.id.judul)).toBeNull();
});

it("size of the symbols, line width and colours are kept, within their limits", async () => {
  const { user, bagian, isi, tersimpan } = await bukaProfil({});
  await bagian(m.bagan);
  await user.selectOptions(screen.getByRole("combobox", { name: m.ukuranSimbol }), m.ukuran.besar);
  await isi(m.tebalGaris, "1,5");
  fireEvent.change(screen.getByLabelText(m.warnaGaris), { target: { value: "#1f4e79" } });
  expect(tersimpan()?.bagan).toEqual({ ukuranSimbol: "besar", tebalGaris: 1.5, warnaGaris: "#1f4e79" });
  await isi(m.tebalGaris, "9");
  expect(tersimpan()?.bagan?.tebalGaris).toBe(1.5);
});

it("the card can be put away, for good", async () => {
  const profil = sumberPalsu();
  const { user } = await buka([sopBersih()], { profil });
  await user.click(await screen.findByRole("button", { name: KARTU.id.lewati }));
  expect(screen.queryByText(KARTU.id.judul)).toBeNull();
  expect(profil.ditutup).toBe(true);
});

it("an office of the administrator's list brings its head along; a correction stays on this computer", async () => {
  const { isi, tersimpan } = await bukaProfil({ bawaan: { ...SUKAMAJU, kantor: {} } });
  await isi(m.instansi, "Sekretariat Daerah");
  expect(screen.getByLabelText<HTMLInputElement>(m.nama).value).toBe("Drs. Hendra Gunawan, M.Si.");
  await isi(m.nama, "Ir. Maya");
  expect(tersimpan()).toEqual({
    id: "profil-sendiri",
    versi: 2,
    kantor: { perangkatDaerah: "Sekretariat Daerah", unit: "" },
    perangkatDaerah: [
      {
        nama: "Sekretariat Daerah",
        kepala: { ...SUKAMAJU.perangkatDaerah?.[1]?.kepala, nama: "Ir. Maya" },
      },
    ],
  });
});

it("another name for an own office is a rename, and what no profile may hold is refused in words", async () => {
  const { isi, tersimpan } = await bukaProfil();
  await isi(m.instansi, "Dinas A");
  await isi(m.jabatan, "Kepala Dinas A");
  await isi(m.instansi, "Dinas B");
  expect(tersimpan()?.perangkatDaerah).toEqual([{ nama: "Dinas B", kepala: { jabatan: "Kepala Dinas A" } }]);
  await isi(m.pemda, "<b>Kota</b>");
  expect(screen.getByText(/tanpa tanda < dan >/)).toBeTruthy();
  expect(tersimpan()?.pemda).toBeUndefined();
});

it("a list is pasted from a spreadsheet; a row that lacks something is named and nothing is lost", async () => {
  const { user, bagian, tersimpan } = await bukaProfil();
  await bagian(m.sop);
  const medan = screen.getByLabelText<HTMLTextAreaElement>(m.daftarSop(0));
  await user.click(medan);
  await user.paste("800/1\tSurat Masuk\n800/2\n");
  await user.tab();
  expect(screen.getByText(m.barisKurang([2]))).toBeTruthy();
  expect(medan.value).toContain("800/2");
  await user.clear(medan);
  await user.click(medan);
  await user.paste("800/1\tSurat Masuk\n800/2\tRapat");
  await user.tab();
  expect(tersimpan()?.daftarSop).toEqual([
    { nomor: "800/1", nama: "Surat Masuk" },
    { nomor: "800/2", nama: "Rapat" },
  ]);
});

it("shows the next number, and refuses a pattern that nobody knows", async () => {
  const { isi, bagian } = await bukaProfil({ sendiri: SUKAMAJU });
  await bagian(m.nomor);
  expect(screen.getByText(m.berikut("000.8.3/12/DISKES/2026"))).toBeTruthy();
  await isi(m.terakhir, "40");
  expect(screen.getByText(m.berikut("000.8.3/41/DISKES/2026"))).toBeTruthy();
  await isi(m.pola, "{angka}/{bulan}");
  expect(screen.getByText(/\{bulan\} tidak dikenal/)).toBeTruthy();
});

it("a rule is switched off, and back to what it was", async () => {
  const { user, bagian, tersimpan } = await bukaProfil();
  await bagian(m.aturan);
  await user.selectOptions(screen.getByLabelText(m.tambahAturan), "logo-ada");
  const [pilih] = screen.getAllByRole("combobox").filter((satu) => satu.querySelector('option[value="mati"]'));
  await user.selectOptions(pilih!, "mati");
  expect(tersimpan()?.aturan).toEqual({ "logo-ada": "mati" });
  await user.selectOptions(pilih!, "");
  expect(tersimpan()?.aturan).toEqual({});
});

it("a file with slips is refused line by line; a good one is used, keeps whose computer this is, and can be taken back", async () => {
  const { user, bagian, tersimpan } = await bukaProfil({
    sendiri: { id: "x", kantor: { perangkatDaerah: "Sekretariat Daerah" } },
  });
  await bagian(m.berkas);
  const medan = document.querySelector<HTMLInputElement>('input[accept^=".json"]')!;
  await user.upload(medan, berkas('{ "id": "x",\n "aturan": { "logo-adaa": "mati" } }'));
  expect(
    await screen.findByText('Baris 2: aturan "logo-adaa" tidak dikenal. Mungkin maksud Anda "logo-ada".'),
  ).toBeTruthy();
  expect(tersimpan()?.id).toBe("x");
  const { kantor: _, ...tanpaKantor } = SUKAMAJU;
  await user.upload(medan, berkas(JSON.stringify(tanpaKantor)));
  await waitFor(() => expect(tersimpan()?.id).toBe("kota-sukamaju"));
  expect(tersimpan()?.kantor).toEqual({ perangkatDaerah: "Sekretariat Daerah" });
  await user.click(screen.getByRole("button", { name: m.kembalikan }));
  expect(tersimpan()).toEqual({ id: "x", versi: 2, kantor: { perangkatDaerah: "Sekretariat Daerah" } });
});

it("a stored profile that cannot be read is shown with its slips", async () => {
  await bukaProfil({ sendiri: { id: "x", versi: 9 } });
  expect(await screen.findByText(/versi 9/)).toBeTruthy();
});
