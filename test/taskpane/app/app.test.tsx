/** @jest-environment jsdom */
import { act, cleanup, screen, within } from "@testing-library/react";
import { lengkapi } from "../../../src/sop/input";
import { withValueAt } from "../../../src/sop/path";
import { id } from "../../../src/taskpane/messages/id";
import type { Gangguan } from "../../../src/taskpane/session/gangguan";
import { buka, bukaTanpaWord } from "../render";
import { sopBersih } from "../session/start";
import { TEKS as PERIKSA } from "../../../src/taskpane/periksa/teks";
import { TEKS as DOKUMEN } from "../../../src/taskpane/dokumen/teks";
import { TEKS } from "../../../src/taskpane/sisipkan/teks";

const WAKTU = "prosedur.langkah.2.mutuBaku.waktu";
const cacat = () => withValueAt(sopBersih(), WAKTU, "sebentar");
const baris = () => document.querySelectorAll<HTMLElement>("[data-temuan]");

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe("Periksa", () => {
  it("says how far the SOP has come, politely, and lists what to correct", async () => {
    await buka([cacat()]);
    const status = screen.getByText(/^12 dari 12 bagian lengkap, 1 perlu diperbaiki$/);
    expect(status.closest('[role="status"]')).not.toBeNull();
    expect(screen.getByRole("heading", { name: /Langkah kegiatan/ })).toBeTruthy();
    expect(baris()).toHaveLength(1);
    expect(baris()[0]?.textContent).toMatch(/^Harus diperbaiki: .*Langkah 3: /);
  });

  it("a click opens the finding and selects its place; a second click closes it", async () => {
    const { user, session } = await buka([cacat()]);
    await user.click(baris()[0]!);
    expect(session.terpilih).toEqual([WAKTU]);
    expect(baris()[0]?.getAttribute("aria-expanded")).toBe("true");
    for (const teks of [PERIKSA.id.diDokumen, "Lebih baik", "Cara memperbaiki", "Dasar"])
      expect(screen.getByText(teks)).toBeTruthy();
    await user.click(baris()[0]!);
    expect(screen.queryByText("Lebih baik")).toBeNull();
    expect(session.terpilih).toHaveLength(1);
  });

  it("findings vanish when the text is right, without a button", async () => {
    const { session } = await buka([cacat()]);
    act(() => session.ketik(WAKTU, "10 menit"));
    expect(baris()).toHaveLength(0);
    expect(screen.getByText(id.periksa.bersih)).toBeTruthy();
  });

  it("repairs with one click, says so and can take it back", async () => {
    const { user, session } = await buka([
      withValueAt(sopBersih(), "prosedur.langkah.3.kegiatan", "Penerimaan surat masuk"),
    ]);
    await user.click(baris()[0]!);
    await user.click(screen.getByRole("button", { name: /Perbaiki|Terapkan saran/ }));
    expect(session.tulisan).toEqual(["teks"]);
    expect(await screen.findByText(id.tulis.berhasil.perbaikan)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: id.umum.kembalikan }));
    expect(session.dokumen[0]?.prosedur.langkah[3]?.kegiatan).toBe("Penerimaan surat masuk");
  });

  it("by keyboard: arrows move, Enter opens, Esc closes and stays on the row", async () => {
    const dua = withValueAt(cacat(), "prosedur.langkah.4.mutuBaku.waktu", "lama");
    const { user } = await buka([dua]);
    baris()[0]?.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(baris()[1]);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(baris()[1]?.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{Escape}");
    expect(baris()[1]?.getAttribute("aria-expanded")).toBe("false");
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(baris()[0]);
    expect([...baris()].map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
  });

  it("the focus of a finding that vanishes goes to the next; nobody else's focus is touched", async () => {
    const dua = withValueAt(cacat(), "prosedur.langkah.4.mutuBaku.waktu", "lama");
    const { session } = await buka([dua]);
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const tab = screen.getByRole("tab", { name: "Sisipkan" });
    tab.focus();
    act(() => session.ketik("prosedur.langkah.0.mutuBaku.waktu", "sekejap"));
    expect(document.activeElement).toBe(tab);
    baris()[0]?.focus();
    act(() => session.ketik("prosedur.langkah.0.mutuBaku.waktu", "5 menit"));
    expect(document.activeElement).toBe(baris()[0]);
    expect(baris()).toHaveLength(2);
  });

  it("what is not filled in yet is folded away until the full check", async () => {
    const { user } = await buka([withValueAt(sopBersih(), "identitas.nomor", "")]);
    expect(baris()).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: id.periksa.belumDiisi(1) }));
    expect(screen.getByText(/^Belum diisi:$/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: id.periksa.lengkap }));
    expect(baris()).toHaveLength(1);
    expect(screen.getByText(/11 dari 12 bagian lengkap, 1 perlu diperbaiki/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: id.periksa.sambilMenulis }));
    expect(baris()).toHaveLength(0);
  });

  it("several SOPs: the person chooses which", async () => {
    const { user } = await buka([cacat(), withValueAt(sopBersih(), "identitas.nama", "Pengelolaan Surat Keluar")]);
    await user.selectOptions(screen.getByRole("combobox", { name: id.umum.pilihSop }), "2. Pengelolaan Surat Keluar");
    expect(baris()).toHaveLength(0);
  });

  it("says so, once, where only texts could be read", async () => {
    await buka([cacat()], { textOnly: true });
    expect(screen.getAllByText(id.periksa.hanyaTeks)).toHaveLength(1);
  });
});

describe("documents without an SOP", () => {
  it.each([
    ["kosong", TEKS.id.judul],
    ["lain", TEKS.id.judul],
    ["akreditasi", DOKUMEN.id.judul],
    ["prosa", DOKUMEN.id.judul],
  ] as const)("%s: named as that, with the way on", async (kind, tujuan) => {
    const { user } = await buka([], { kind });
    expect(screen.getByRole("heading", { name: id.keadaan[kind].judul })).toBeTruthy();
    expect(baris()).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: id.keadaan[kind].aksi }));
    expect(await screen.findByRole("heading", { name: tujuan })).toBeTruthy();
  });
});

describe("without a document", () => {
  it.each<Gangguan>(["bukanWord", "wordLama", "tidakMenjawab"])("%s is said in plain words", async (gangguan) => {
    bukaTanpaWord(gangguan);
    expect(await screen.findByText(id.keadaan[gangguan].isi)).toBeTruthy();
  });

  it("a document that does not answer is read again on request", async () => {
    const { user, session } = await buka([sopBersih()], { bisu: true });
    expect(screen.getByText(id.keadaan.tidakTerbaca.isi)).toBeTruthy();
    session.sadar();
    await user.click(screen.getByRole("button", { name: id.umum.cobaLagi }));
    expect(await screen.findByText(/12 dari 12/)).toBeTruthy();
  });
});

describe("Templat", () => {
  it("into this document or a new one, on the chosen paper", async () => {
    const { user, session } = await buka([], { alamat: "?aksi=templat" });
    const sisip = jest.spyOn(session, "insertTemplate");
    await user.selectOptions(await screen.findByRole("combobox", { name: TEKS.id.kertas }), "A4");
    await user.click(screen.getByRole("checkbox", { name: TEKS.id.halamanJudul }));
    await user.click(screen.getByRole("button", { name: TEKS.id.sisip }));
    expect(sisip).toHaveBeenCalledWith(
      expect.objectContaining({ kertas: "A4", halamanJudul: true }),
      expect.anything(),
    );
    expect(await screen.findByText(id.tulis.berhasil.template)).toBeTruthy();
    await user.click(await screen.findByRole("option", { name: TEKS.id.judul }));
    await user.click(screen.getByRole("button", { name: TEKS.id.baru }));
    expect(session.tulisan).toEqual(["template", "dokumenBaru"]);
  });

  it("notes after writing are told with the outcome", async () => {
    const { user, session } = await buka([], { alamat: "?aksi=templat" });
    jest.spyOn(session, "insertTemplate").mockResolvedValue({ ok: true, notes: ["pengaturanHalamanDiabaikan"] });
    await user.click(await screen.findByRole("button", { name: TEKS.id.sisip }));
    expect(await screen.findByText(new RegExp("orientasi Lanskap"))).toBeTruthy();
  });
});

describe("ribbon", () => {
  it.each([
    ["?aksi=panel", "Periksa"],
    ["?aksi=periksa", "Periksa"],
    ["?aksi=templat", "Sisipkan"],
    ["?aksi=bagan", "Langkah"],
    ["?aksi=constructor", "Periksa"],
    ["", "Periksa"],
  ])("%s opens %s", async (alamat, nama) => {
    await buka([sopBersih()], { alamat });
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe(nama);
  });

  it("check now is the full check", async () => {
    const { pane } = await buka([withValueAt(sopBersih(), "identitas.nomor", "")], { alamat: "?aksi=periksa" });
    expect(await screen.findByText(id.periksa.mode)).toBeTruthy();
    expect(pane().getState().tahap).toBe("diajukan");
  });
});

describe("settings", () => {
  it("English on request, remembered; findings too", async () => {
    const { user } = await buka([cacat()]);
    const indonesia = baris()[0]?.textContent;
    await user.click(screen.getByRole("button", { name: "Lainnya" }));
    await user.click(await screen.findByRole("button", { name: "Pengaturan" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Bahasa" }), "English");
    expect(await screen.findByRole("heading", { name: "Settings" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    await user.click(screen.getByRole("tab", { name: "Check" }));
    expect(baris()[0]?.textContent).not.toBe(indonesia);
    cleanup();
    await buka([cacat()]);
    expect(screen.getByRole("tab", { name: "Check" })).toBeTruthy();
  });

  it("tabs by arrow keys", async () => {
    const { user } = await buka([lengkapi({})]);
    screen.getByRole("tab", { name: "Periksa" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toBe("Langkah");
    await user.keyboard("{End}{ArrowRight}");
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Periksa");
    expect(
      within(screen.getByRole("tablist"))
        .getAllByRole("tab")
        .map(({ tabIndex }) => tabIndex),
    ).toEqual([0, -1, -1]);
  });
});
