/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { RULES } from "../../../src/rules/index";
import { ruleText } from "../../../src/rules/catalogue";
import { withValueAt } from "../../../src/sop/path";
import { muatBahasa } from "../../../src/taskpane/app/muat-bahasa";
import type { Bahasa } from "../../../src/taskpane/messages";
import { simpanBahasa } from "../../../src/taskpane/messages/bahasa";
import { en } from "../../../src/taskpane/messages/en";
import { id } from "../../../src/taskpane/messages/id";
import { cariAturan, KELOMPOK } from "../../../src/taskpane/panduan/cari";
import { ISI, isiHalaman, muatIsi } from "../../../src/taskpane/panduan/isi";
import { potong } from "../../../src/taskpane/panduan/potongan";
import { TEKS } from "../../../src/taskpane/panduan/teks";
import { TEKS as PERIKSA } from "../../../src/taskpane/periksa/teks";
import { buka, type Layar } from "../render";
import { sopBersih } from "../session/start";

const m = TEKS.id;
const judul = (rule: string) => ruleText(rule, "id").judul;

afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function panduan(bahasa: Bahasa = "id"): Promise<Layar> {
  simpanBahasa(bahasa);
  await muatBahasa(bahasa);
  const { tab } = { id, en }[bahasa];
  const layar = await buka([sopBersih()]);
  await layar.user.click(screen.getByRole("button", { name: tab.lainnya }));
  await layar.user.click(await screen.findByRole("button", { name: tab.panduan }));
  await screen.findByRole("heading", { name: TEKS[bahasa].judul });
  return layar;
}

describe("what can be read", () => {
  it.each(["id", "en"] as const)("every rule, once, in a group (%s)", (bahasa) => {
    const semua = cariAturan("", bahasa, ISI);
    expect(semua.map(({ kelompok }) => kelompok)).toEqual([...KELOMPOK]);
    expect(semua.flatMap(({ aturan }) => aturan.map((rule) => rule.id)).sort()).toEqual(RULES.map((r) => r.id).sort());
  });

  it.each(["id", "en"] as const)(
    "what a rule looks at stands in each page, and every way leads to a rule (%s)",
    async (bahasa) => {
      const isi = await muatIsi(bahasa);
      expect(isi.bahasa).toBe(bahasa);
      const dikenal = new Set(RULES.map((rule) => rule.id));
      for (const rule of RULES) {
        const { diperiksa, dibiarkan } = isiHalaman(isi, rule.id);
        expect([rule.id, diperiksa.length > 0]).toEqual([rule.id, true]);
        const jalan = [...diperiksa, ...dibiarkan].flatMap(potong).filter(({ jenis }) => jenis === "aturan");
        for (const satu of jalan) expect(dikenal).toContain(satu.isi);
      }
    },
  );

  it("the English pages say as much as the Indonesian ones, with the same marks", async () => {
    const { halaman } = await muatIsi("en");
    const bentuk = ({ diperiksa, dibiarkan }: (typeof halaman)[string]) =>
      [diperiksa, dibiarkan].map((kalimat) =>
        kalimat.map((satu) => potong(satu).flatMap(({ jenis, isi }) => (jenis === "teks" ? [] : [isi]))),
      );
    expect(Object.keys(halaman)).toEqual(Object.keys(ISI.halaman));
    for (const [rule, isi] of Object.entries(halaman)) {
      expect([rule, bentuk(isi)]).toEqual([rule, bentuk(isiHalaman(ISI, rule))]);
      const sama = [...isi.diperiksa, ...isi.dibiarkan].filter((satu) =>
        [...isiHalaman(ISI, rule).diperiksa, ...isiHalaman(ISI, rule).dibiarkan].includes(satu),
      );
      expect([rule, sama.filter((satu) => !/^(UUD 1945|NRP)/.test(satu))]).toEqual([rule, []]);
    }
  });

  it("English words find a rule among the English pages", async () => {
    const isi = await muatIsi("en");
    const ditemukan = cariAturan("longest way without repetitions", "en", isi).flatMap(({ aturan }) => aturan);
    expect(ditemukan.map(({ id }) => id)).toEqual(["waktu-keseluruhan"]);
  });

  it.each([
    ["MTB-03", "waktu-terukur"],
    ["kata kerja aktif", "kegiatan-kata-kerja-aktif"],
    ["Penyusunan LAPORAN", "kegiatan-kata-kerja-aktif"],
  ])("%s finds %s", (tanya, rule) => {
    const ditemukan = cariAturan(tanya, "id", ISI).flatMap(({ aturan }) => aturan.map((satu) => satu.id));
    expect(ditemukan).toContain(rule);
    expect(ditemukan.length).toBeLessThan(RULES.length / 2);
  });
});

test("a sentence is cut at its marks, and nothing of it is lost", () => {
  expect(potong("Tulis `xxx`, lihat [waktu-terukur](waktu-terukur.md).")).toEqual([
    { jenis: "teks", isi: "Tulis " },
    { jenis: "ketikan", isi: "xxx" },
    { jenis: "teks", isi: ", lihat " },
    { jenis: "aturan", isi: "waktu-terukur", rule: "waktu-terukur" },
    { jenis: "teks", isi: "." },
  ]);
  expect(potong("")).toEqual([]);
});

describe("the guide", () => {
  it("is searched, opened and left again; the question stays", async () => {
    const { user } = await panduan();
    await user.type(screen.getByRole("searchbox", { name: m.cari }), "MTB-03");
    await user.click(screen.getByRole("button", { name: judul("waktu-terukur") }));
    const halaman = screen.getByRole("heading", { name: judul("waktu-terukur") });
    expect(document.activeElement).toBe(halaman);
    expect(screen.getByText(m.diperiksa)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: m.keDaftar }));
    expect(screen.getByRole("searchbox", { name: m.cari })).toHaveProperty("value", "MTB-03");
    await user.clear(screen.getByRole("searchbox", { name: m.cari }));
    await user.type(screen.getByRole("searchbox", { name: m.cari }), "zzz");
    expect(screen.getByText(m.tidakAda)).toBeTruthy();
  });

  it("in English its pages are English too", async () => {
    const { user } = await panduan("en");
    await user.type(screen.getByRole("searchbox", { name: TEKS.en.cari }), "MTB-03");
    await user.click(screen.getByRole("button", { name: ruleText("waktu-terukur", "en").judul }));
    const kalimat = await screen.findByText("How wide a range is.");
    expect(kalimat.closest("[lang]")?.getAttribute("lang")).toBe("en");
  });

  it("tells how an SOP is written", async () => {
    const { user } = await panduan();
    await user.click(screen.getByRole("button", { name: m.pengantar.judul }));
    const kotak = screen.getByText(m.pengantar.kotak).nextElementSibling as HTMLElement;
    expect(within(kotak).getAllByRole("term")).toHaveLength(7);
    for (const isi of Object.values(m.pengantar.isiSimbol)) expect(screen.getByText(isi)).toBeTruthy();
  });

  it("one click from a finding and one back, to the same finding", async () => {
    const { user } = await buka([withValueAt(sopBersih(), "prosedur.langkah.2.mutuBaku.waktu", "sebentar")]);
    const baris = () => document.querySelector<HTMLElement>("[data-temuan]")!;
    await user.click(baris());
    await user.click(screen.getByRole("button", { name: PERIKSA.id.tentangAturan }));
    expect(await screen.findByRole("heading", { name: judul("waktu-terukur") })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: m.keTemuan }));
    expect(baris().getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(baris());
  });
});
