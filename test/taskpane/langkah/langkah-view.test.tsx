/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { address } from "../../../src/ooxml/address";
import { emptyStore } from "../../../src/ooxml/store";
import { teksSel } from "../../../src/sop/sel";
import { toProsedur } from "../../../src/taskpane/langkah/convert";
import { id as teks } from "../../../src/taskpane/langkah/teks-id";
import { id } from "../../../src/taskpane/messages/id";
import { langkahTerpilih } from "../../../src/taskpane/session/state";
import { buka, type Layar } from "../render";
import { sopBersih } from "../session/start";

const m = teks.langkah;
const baris = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".daftar-langkah .baris")];
const judul = () => baris().map((satu) => satu.querySelector(".kalimat")?.textContent);
const prosedur = ({ pane }: Layar) => toProsedur(langkahTerpilih(pane().getState()).riwayat.kini);
const tombol = (name: string | RegExp) => screen.getByRole("button", { name });

const langkah = async (sops = [sopBersih()], lain: Parameters<typeof buka>[1] = {}): Promise<Layar> => {
  const layar = await buka(sops, { alamat: "?aksi=bagan", ...lain });
  return layar;
};

afterEach(cleanup);

it("lists the steps with their number, symbol and performer, in words too", async () => {
  await langkah();
  expect(baris()).toHaveLength(8);
  expect(tombol(/^2\. Memeriksa kesesuaian alamat surat *, oleh Pengadministrasi Umum$/)).toBe(baris()[1]);
  expect(screen.getByRole("img", { name: /8 langkah dan 5 pelaksana/ })).toBeTruthy();
  expect(screen.getByText(teks.bagan.sesuai)).toBeTruthy();
});

it("a new SOP from nothing, by keyboard and words alone", async () => {
  const layar = await langkah([]);
  const { user, session } = layar;
  await user.click(tombol(teks.kolom.tambah));
  await user.keyboard("Pengadministrasi Umum");
  await user.click(tombol(m.tambah));
  await user.keyboard("Menerima surat{Control>}{Enter}{/Control}");
  await user.keyboard("Memeriksa surat{Control>}{Enter}{/Control}");
  await user.keyboard("Mengarsipkan surat");
  expect(judul()).toEqual(["Menerima surat", "Memeriksa surat", "Mengarsipkan surat"]);
  await user.click(baris()[1]!);
  await user.selectOptions(screen.getByRole("combobox", { name: m.setelahIni }), m.keputusan);
  await user.selectOptions(screen.getByRole("combobox", { name: m.menuju("Tidak") }), "1. Menerima surat");
  await user.click(tombol(teks.bagan.bangun));
  expect(session.dokumen[0]?.prosedur.langkah.map(({ simbol, ke }) => [simbol[0]?.bentuk, ke])).toEqual([
    ["kapsul", [{ langkah: 2 }]],
    [
      "belahKetupat",
      [
        { langkah: 3, label: "Ya" },
        { langkah: 1, label: "Tidak" },
      ],
    ],
    ["kapsul", []],
  ]);
  expect(await screen.findByText(id.tulis.berhasil.bagan)).toBeTruthy();
});

it("moving keeps the focus on the moved row, and loops their step", async () => {
  const layar = await langkah();
  baris()[2]?.focus();
  await layar.user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(judul().slice(0, 3)).toEqual([
    "Menerima surat masuk",
    "Mencatat surat dalam buku agenda",
    "Memeriksa kesesuaian alamat surat",
  ]);
  expect(document.activeElement).toBe(baris()[1]);
  expect(prosedur(layar).langkah[2]?.ke).toEqual([
    { langkah: 4, label: "Ya" },
    { langkah: 1, label: "Tidak" },
  ]);
  expect(screen.getByText(teks.bagan.belumSesuai)).toBeTruthy();
});

it("deleting says which arrows were turned, goes to the next row, and can be undone", async () => {
  const layar = await langkah();
  const { user } = layar;
  baris()[0]?.focus();
  await user.keyboard("{Delete}");
  expect(screen.getByText(m.dihapus(1, 1))).toBeTruthy();
  expect(document.activeElement).toBe(baris()[0]);
  expect(baris()).toHaveLength(7);
  await user.click(tombol(m.urungkan));
  expect(prosedur(layar)).toEqual(sopBersih().prosedur);
  await user.click(tombol(m.ulangi));
  expect(baris()).toHaveLength(7);
});

it("Delete inside a field deletes a letter, not the step; Esc closes the step", async () => {
  const layar = await langkah();
  await layar.user.click(baris()[3]!);
  const waktu = screen.getByRole("textbox", { name: id.bidang.waktu });
  await layar.user.click(waktu);
  await layar.user.keyboard("{Home}{Delete}");
  expect(baris()).toHaveLength(8);
  expect(prosedur(layar).langkah[3]?.mutuBaku.waktu).toBe("5 menit");
  await layar.user.keyboard("{Escape}");
  expect(document.activeElement).toBe(baris()[3]);
  expect(screen.queryByRole("textbox", { name: id.bidang.waktu })).toBeNull();
});

it("all that a step has can be changed in its fields", async () => {
  const layar = await langkah();
  const { user } = layar;
  await user.click(baris()[4]!);
  for (const bidang of ["kegiatan", "kelengkapan", "waktu", "output", "keterangan"] as const) {
    const kotak = screen.getByRole("textbox", { name: id.bidang[bidang] });
    await user.clear(kotak);
    await user.type(kotak, `isi ${bidang}`);
  }
  await user.selectOptions(screen.getByRole("combobox", { name: m.pelaksana }), "Kepala Bidang");
  await user.selectOptions(screen.getByRole("combobox", { name: m.bentuk }), m.namaBentuk.kapsul);
  await user.selectOptions(screen.getByRole("combobox", { name: m.setelahIni }), m.akhir);
  expect(prosedur(layar).langkah[4]).toEqual({
    nomor: 5,
    kegiatan: "isi kegiatan",
    simbol: [{ pelaksana: 4, bentuk: "kapsul" }],
    mutuBaku: { kelengkapan: "isi kelengkapan", waktu: "isi waktu", output: "isi output" },
    keterangan: "isi keterangan",
    ke: [],
  });
  await user.click(tombol(m.gandakan));
  expect(baris()).toHaveLength(9);
});

it("text typed in the document comes into an open field without taking its focus", async () => {
  const { user, session } = await langkah();
  await user.click(baris()[4]!);
  const output = screen.getByRole<HTMLInputElement>("textbox", { name: id.bidang.output });
  await user.click(output);
  output.setSelectionRange(3, 3);
  act(() => session.ketik("prosedur.langkah.4.mutuBaku.waktu", "20 menit"));
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: id.bidang.waktu }).value).toBe("20 menit");
  expect(document.activeElement).toBe(output);
  expect(output.selectionStart).toBe(3);
});

it("deleting a performer asks who takes over their steps", async () => {
  const layar = await langkah();
  const { user } = layar;
  await user.click(tombol(teks.kolom.judul(5)));
  await user.click(tombol(teks.kolom.hapus("Sekretaris")));
  const tanya = screen.getByRole("group", { name: teks.kolom.hapus("Sekretaris") });
  await user.selectOptions(within(tanya).getByRole("combobox"), "Kepala Dinas");
  await user.click(within(tanya).getByRole("button", { name: teks.kolom.hapusYa }));
  expect(prosedur(layar).pelaksana).toEqual([
    "Pengadministrasi Umum",
    "Kasubbag Umum dan Kepegawaian",
    "Kepala Dinas",
    "Kepala Bidang",
  ]);
  expect(prosedur(layar).langkah[4]?.simbol[0]?.pelaksana).toBe(2);
  await user.click(tombol(teks.kolom.akhir("Pengadministrasi Umum")));
  expect(prosedur(layar).pelaksana[1]).toBe("Pengadministrasi Umum");
  expect(document.activeElement).toBe(tombol(teks.kolom.akhir("Pengadministrasi Umum")));
});

it("a draft of an earlier day is offered before anything else", async () => {
  const { user } = await buka([], { store: { ...emptyStore(), draf: sopBersih().prosedur } });
  await user.click(screen.getByRole("tab", { name: "Langkah" }));
  expect(await screen.findByText(new RegExp("dimulai dari “Menerima surat masuk”"))).toBeTruthy();
  expect(baris()).toHaveLength(0);
  await user.click(tombol(teks.draf.lanjutkan));
  expect(baris()).toHaveLength(8);
});

it("Track Changes: asked in the pane, written only after a yes", async () => {
  const { user, session } = await langkah();
  baris()[0]?.focus();
  await user.keyboard("{Control>}{Enter}{/Control}");
  session.tolak("pelacakanAktif");
  await user.click(tombol(teks.bagan.perbarui));
  const ya = await screen.findByRole("button", { name: id.lacak.tulis });
  expect(session.tulisan).toEqual([]);
  await user.click(ya);
  await waitFor(() => expect(session.tulisan).toEqual(["bagan"]));
});

it("where symbols cannot be read it says what to check first", async () => {
  const dokumen = {
    labelIdentitas: [],
    kotak: [],
    tabelProsedur: true,
    kolom: [],
    baganTerbaca: false,
    belumDiisi: [],
  };
  await langkah([{ ...sopBersih(), dokumen }], { textOnly: true });
  expect(screen.getByText(teks.bagan.tidakTerbaca)).toBeTruthy();
});

it("the preview can be enlarged, fitted again and put away", async () => {
  const { user } = await langkah();
  const lebar = () => screen.getByRole("img").parentElement?.style.width;
  expect(lebar()).toBe("100%");
  await user.click(tombol(teks.bagan.perbesar));
  expect(lebar()).toMatch(/pt$/);
  await user.click(tombol(teks.bagan.pasLebar));
  expect(lebar()).toBe("100%");
  await user.click(tombol(teks.bagan.sembunyikan));
  expect(screen.queryByRole("img")).toBeNull();
});

it("texts of the drawing go to Keterangan when it is drawn anew, but those that are left out", async () => {
  const teksGambar = [
    { langkah: 1, teks: "Cek ulang", at: address([1]) },
    { langkah: 2, teks: "Loket 3", at: address([1]) },
  ];
  const layar = await langkah([sopBersih()], { teksGambar });
  const { user, session } = layar;
  const bagian = await screen.findByRole("region", { name: teks.teksGambar.judul });
  await user.click(within(bagian).getByRole("checkbox", { name: "Langkah 3: Loket 3" }));
  await user.click(tombol(teks.bagan.rapikan));
  const semula = sopBersih().prosedur.langkah.map(({ keterangan }) => keterangan);
  const keterangan = session.dokumen[0]?.prosedur.langkah.map((satu) => satu.keterangan);
  expect(keterangan).toEqual(
    semula.map((satu, n) => (n === 1 ? [teksSel(satu), "Cek ulang"].filter(Boolean).join("\n") : satu)),
  );
  expect(prosedur(layar).langkah.map((satu) => satu.keterangan)).toEqual(keterangan);
  await waitFor(() => expect(screen.queryByRole("region", { name: teks.teksGambar.judul })).toBeNull());
  expect(screen.getByText(teks.bagan.sesuai)).toBeTruthy();
  expect(session.tulisan).toEqual(["bagan"]);
});
