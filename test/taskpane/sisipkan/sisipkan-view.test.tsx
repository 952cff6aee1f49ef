/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { lengkapi } from "../../../src/sop/input";
import { loadSop } from "../../../src/snippets/sop-baku";
import { id } from "../../../src/taskpane/messages/id";
import { TEKS } from "../../../src/taskpane/sisipkan/teks";
import SUKAMAJU from "../../fixtures/profil-sukamaju.json";
import { sumberPalsu } from "../profil/sumber";
import { buka, type Layar } from "../render";
import { sopBersih } from "../session/start";

const m = TEKS.id;
const kotak = () => screen.findByRole("combobox", { name: m.cari });
const pilihan = () =>
  within(screen.getByRole("listbox"))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
const kelompok = () => screen.getAllByRole("group").map((satu) => satu.getAttribute("aria-labelledby"));

async function sisipkan(sops: Parameters<typeof buka>[0], options: Parameters<typeof buka>[1] = {}): Promise<Layar> {
  const layar = await buka(sops, options);
  await layar.user.click(screen.getByRole("tab", { name: id.tab.sisipkan }));
  await kotak();
  return layar;
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it("an empty document sees the template first, then what can be inserted", async () => {
  await sisipkan([]);
  expect(screen.getByRole("heading", { name: m.judul })).toBeTruthy();
  expect(pilihan()[0]).toBe("Pengelolaan Surat Masuk");
  expect(pilihan().length).toBeGreaterThan(200);
});

it("the number of the profile is shown before it goes into the template, and can be left out", async () => {
  const { user, session } = await sisipkan([], { profil: sumberPalsu({ sendiri: SUKAMAJU }) });
  await user.click(await screen.findByRole("checkbox", { name: m.bernomor("000.8.3/12/DISKES/2026") }));
  await user.click(screen.getByRole("button", { name: m.sisip }));
  await screen.findByText(id.tulis.berhasil.template);
  expect(session.dokumen[0]?.identitas).toMatchObject({ nomor: "", instansi: "Dinas Kesehatan" });
});

it("typing, arrows and Enter: a snippet goes into its box, and the next time it comes first", async () => {
  const { user, session } = await sisipkan([sopBersih()]);
  await user.type(await kotak(), "jika surat");
  expect(pilihan()[0]).toBe("Surat tidak dicatat");
  await user.keyboard("{ArrowDown}");
  const kedua = pilihan()[1]!;
  expect((await kotak()).getAttribute("aria-activedescendant")).toBe(screen.getByRole("option", { name: kedua }).id);
  await user.keyboard("{Enter}");
  await screen.findByText(id.tulis.berhasil.cuplikan);
  expect(session.tulisan).toEqual(["butir"]);
  expect(session.dokumen[0]?.peringatan.length).toBe(sopBersih().peringatan.length + 1);
  await user.type(await kotak(), "jika surat");
  expect(pilihan()[0]).toBe(kedua);
  expect(screen.getByText(m.sudahAda)).toBeTruthy();
  await user.keyboard("{Enter}");
  expect(session.tulisan).toEqual(["butir"]);
});

it("the section of the cursor comes first", async () => {
  await sisipkan([sopBersih()], { kursor: { sop: 0, path: "peralatan.1" } });
  await waitFor(() => expect(kelompok()[0]).toBe("kelompok-peralatan"));
});

it("a standard SOP fills an empty document, shown before", async () => {
  const { user, session } = await sisipkan([]);
  await user.type(await kotak(), "gaji berkala");
  const pratinjau = screen.getByRole("region", { name: m.pratinjau });
  expect(await within(pratinjau).findByRole("img")).toBeTruthy();
  expect(within(pratinjau).getByText("Mendata pegawai yang memasuki masa kenaikan gaji")).toBeTruthy();
  await user.keyboard("{Enter}");
  await screen.findByText(id.tulis.berhasil.sop);
  expect(session.dokumen).toEqual([await loadSop("kenaikan-gaji-berkala")]);
});

it("in a template that was begun only what is empty is filled, and what stays is said before", async () => {
  const { user, session } = await sisipkan([lengkapi({ peringatan: ["Jika lalai, maka terlambat."] })]);
  await user.type(await kotak(), "gaji berkala");
  await screen.findByText(m.dibiarkan(id.bagian.peringatan));
  await user.keyboard("{Enter}");
  await screen.findByText(id.tulis.berhasil.isi);
  const sop = await loadSop("kenaikan-gaji-berkala");
  expect(session.dokumen).toEqual([{ ...sop, peringatan: ["Jika lalai, maka terlambat."] }]);
});

it("beside a finished SOP another one opens in a new document unless the person wants it here", async () => {
  const { user, session } = await sisipkan([sopBersih()]);
  await user.type(await kotak(), "gaji berkala");
  const tombol = screen.getAllByRole("button").map(({ textContent }) => textContent);
  expect(tombol).toEqual(expect.arrayContaining([m.tombol.baru, m.tombol.diSini]));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(session.tulisan).toEqual(["dokumenBaru"]));
});

it("a step joins the steps behind the row of the cursor", async () => {
  const { user, pane } = await sisipkan([sopBersih()], { kursor: { sop: 0, path: "prosedur.langkah.1.kegiatan" } });
  await user.type(await kotak(), "memeriksa kelengkapan berkas");
  await screen.findByText(m.akibat.langkah(2));
  await user.keyboard("{Enter}");
  await user.click(await screen.findByRole("button", { name: m.bukaLangkah }));
  const { baris } = pane().getState().langkah[0]!.riwayat.kini;
  expect(baris[2]).toMatchObject({ kegiatan: "Memeriksa kelengkapan berkas", nomor: 3 });
});

it("a signature that is there is only replaced by a button that says so", async () => {
  const { user, session } = await sisipkan([sopBersih()]);
  await user.type(await kotak(), "plt");
  const { jabatan } = sopBersih().identitas.pengesahan;
  expect(screen.getByText(m.akibat.gantiPengesahan(`“${jabatan}”`))).toBeTruthy();
  await user.click(screen.getByRole("button", { name: m.tombol.gantiPengesahan }));
  await screen.findByText(id.tulis.berhasil.cuplikan);
  expect(session.dokumen[0]?.identitas.pengesahan.jabatan).toBe("Plt. Kepala Perangkat Daerah");
});

it("nothing found is said, and Esc begins anew", async () => {
  const { user } = await sisipkan([sopBersih()]);
  await user.type(await kotak(), "qwerty");
  expect(screen.getByText(m.tidakAda)).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(pilihan().length).toBeGreaterThan(200);
});
