/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { RULES } from "../../../src/rules/index";
import { ruleText } from "../../../src/rules/catalogue";
import { withValueAt } from "../../../src/sop/path";
import { id } from "../../../src/taskpane/messages/id";
import { cariAturan, isiHalaman, KELOMPOK } from "../../../src/taskpane/panduan/cari";
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

async function panduan(): Promise<Layar> {
  const layar = await buka([sopBersih()]);
  await layar.user.click(screen.getByRole("button", { name: id.tab.lainnya }));
  await layar.user.click(await screen.findByRole("button", { name: id.tab.panduan }));
  await screen.findByRole("heading", { name: m.judul });
  return layar;
}

describe("what can be read", () => {
  it.each(["id", "en"] as const)("every rule, once, in a group (%s)", (bahasa) => {
    const semua = cariAturan("", bahasa);
    expect(semua.map(({ kelompok }) => kelompok)).toEqual([...KELOMPOK]);
    expect(semua.flatMap(({ aturan }) => aturan.map((rule) => rule.id)).sort()).toEqual(RULES.map((r) => r.id).sort());
  });

  it("what a rule looks at stands in each page, and every way leads to a rule", () => {
    const dikenal = new Set(RULES.map((rule) => rule.id));
    for (const rule of RULES) {
      const { diperiksa, dibiarkan } = isiHalaman(rule.id);
      expect([rule.id, diperiksa.length > 0]).toEqual([rule.id, true]);
      const jalan = [...diperiksa, ...dibiarkan].flatMap(potong).filter(({ jenis }) => jenis === "aturan");
      for (const satu of jalan) expect(dikenal).toContain(satu.isi);
    }
  });

  it.each([
    ["MTB-03", "waktu-terukur"],
    ["kata kerja aktif", "kegiatan-kata-kerja-aktif"],
    ["Penyusunan LAPORAN", "kegiatan-kata-kerja-aktif"],
  ])("%s finds %s", (tanya, rule) => {
    const ditemukan = cariAturan(tanya, "id").flatMap(({ aturan }) => aturan.map((satu) => satu.id));
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
