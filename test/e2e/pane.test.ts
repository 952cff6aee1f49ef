import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launch } from "./support/browser";
import { buildPanePage } from "./support/build-pane-page";
import { bukaPane, SEMPIT, TAMPAK } from "./support/pane-window";

/** Pictures of every state, to be looked at. */
const GAMBAR = join(__dirname, "../../reports/pane");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Pemandangan {
  nama: string;
  keadaan: string;
  lalu?: (page: Page) => Promise<unknown>;
}

const tab = (nama: string) => (page: Page) => page.getByRole("tab", { name: nama }).click();
const keAtas = (page: Page, pemilih: string) =>
  page
    .locator(pemilih)
    .first()
    .evaluate((e) => e.scrollIntoView());
const cari = (teks: string) => async (page: Page) => {
  await tab("Sisipkan")(page);
  await page.getByRole("combobox", { name: "Cari templat, SOP, atau cuplikan" }).fill(teks);
  await page.locator(".gambar-sop").or(page.locator(".pratinjau-entri, .tidak-ada")).first().waitFor();
};
const langkahKe = (n: number) => async (page: Page) => {
  await tab("Langkah")(page);
  await page.locator(".daftar-langkah .baris").nth(n).click();
  await keAtas(page, '.daftar-langkah .baris[aria-expanded="true"]');
};

/** A decision is selected in the drawing, and one of its buttons pressed. */
const diGambar = (tombol?: string) => async (page: Page) => {
  await tab("Langkah")(page);
  await page.locator('.titik[aria-label*="keputusan"]').first().click();
  if (tombol) await page.getByRole("button", { name: tombol }).click();
};

const bukaTemuan = (kalimat: RegExp) => (page: Page) =>
  page.locator("[data-temuan]").filter({ hasText: kalimat }).first().click();
const diLainnya = (nama: string) => async (page: Page) => {
  await page.getByRole("button", { name: "Lainnya" }).click();
  await page.getByRole("button", { name: nama }).click();
  await page.getByRole("heading", { level: 2 }).first().waitFor();
};
async function panduan(page: Page): Promise<void> {
  await diLainnya("Panduan")(page);
  await page.getByRole("searchbox").waitFor();
}

/** Tables as Excel puts them on the clipboard; of the second not everything can be understood. */
const TABEL_BAIK = `No\tKegiatan\tStaf\tKepala Bidang\tKelengkapan\tWaktu\tOutput\tLangkah lanjutan
1\tMenerima surat\tv\t\tSurat\t5 menit\tSurat diterima\t2
2\tMenyetujui surat\t\tv\tSurat\t5 menit\tSurat disetujui\t`;
const TABEL_RUSAK = `No\tKegiatan\tStaf\tKepala Bidang\tKelengkapan\tWaktu\tOutput\tLangkah lanjutan\tCatatan
1\tMenerima surat\tv\t\tSurat\t5 menit\tSurat diterima\t9\t
2\tMenyetujui surat\t\tentah\tSurat\t5 menit\tSurat disetujui\t\t`;

const tempelExcel = (teks: string) => async (page: Page) => {
  await tab("Langkah")(page);
  await page.getByRole("button", { name: "Tempel dari Excel…" }).click();
  await page.getByRole("textbox", { name: "Tabel dari Excel" }).fill(teks);
  await keAtas(page, ".tanya");
};

const keProfil = (bagian?: string) => async (page: Page) => {
  await diLainnya("Profil instansi")(page);
  if (bagian === undefined) return;
  const tombol = page.getByRole("button", { name: bagian, exact: true });
  await tombol.click();
  await tombol.evaluate((e) => e.scrollIntoView());
};

const PEMANDANGAN: Pemandangan[] = [
  { nama: "menghubungkan", keadaan: "menghubungkan" },
  { nama: "bukan-word", keadaan: "bukanWord" },
  { nama: "word-lama", keadaan: "wordLama" },
  { nama: "tidak-terbaca", keadaan: "bisu" },
  { nama: "dokumen-kosong", keadaan: "kosong" },
  { nama: "akreditasi", keadaan: "akreditasi" },
  { nama: "templat-baru", keadaan: "templatBaru" },
  { nama: "temuan", keadaan: "temuan" },
  { nama: "temuan-terbuka", keadaan: "temuan", lalu: (page) => page.locator("[data-temuan]").first().click() },
  { nama: "temuan-saran", keadaan: "temuan", lalu: bukaTemuan(/Kegiatan sebaiknya diawali kata kerja aktif/) },
  { nama: "temuan-urut-kolom", keadaan: "urutKolom", lalu: bukaTemuan(/lebih dulu/) },
  {
    nama: "temuan-disaring",
    keadaan: "temuan",
    lalu: (page) => page.getByRole("button", { name: /^Hanya: Harus diperbaiki/ }).click(),
  },
  { nama: "temuan-di-kursor", keadaan: "kursor" },
  {
    nama: "abaikan",
    keadaan: "temuan",
    lalu: async (page) => {
      await page.locator("[data-temuan]").first().click();
      await page.getByRole("button", { name: "Abaikan…" }).click();
      await page.getByRole("combobox", { name: "Alasan" }).selectOption({ label: "Alasan lain" });
      await keAtas(page, ".form-abaikan");
    },
  },
  {
    nama: "diabaikan",
    keadaan: "diabaikan",
    lalu: async (page) => {
      await page.getByRole("button", { name: "Diabaikan (2)" }).click();
      await keAtas(page, ".diabaikan");
    },
  },
  {
    nama: "abaikan-hanya-baca",
    keadaan: "hanyaBaca",
    lalu: async (page) => {
      await page.locator("[data-temuan]").first().click();
      await keAtas(page, ".abaikan");
    },
  },
  { nama: "panduan", keadaan: "bersih", lalu: panduan },
  {
    nama: "panduan-pengantar",
    keadaan: "bersih",
    lalu: async (page) => {
      await panduan(page);
      await page.getByRole("button", { name: "Cara menulis SOP" }).click();
    },
  },
  {
    nama: "panduan-aturan",
    keadaan: "bersih",
    lalu: async (page) => {
      await panduan(page);
      await page.getByRole("searchbox", { name: "Cari aturan" }).fill("kata kerja aktif");
      await page.locator("[data-aturan=kegiatan-kata-kerja-aktif]").click();
    },
  },
  { nama: "belum-diisi", keadaan: "temuan", lalu: (page) => page.locator(".belum .lipat").click() },
  {
    nama: "periksa-lengkap",
    keadaan: "temuan",
    lalu: (page) => page.getByRole("button", { name: "Periksa lengkap" }).click(),
  },
  { nama: "bersih", keadaan: "bersih" },
  { nama: "bundel-hanya-teks", keadaan: "bundel" },
  { nama: "langkah", keadaan: "belumSesuai", lalu: tab("Langkah") },
  { nama: "gambar-dipilih", keadaan: "bersih", lalu: diGambar() },
  { nama: "gambar-mengarahkan", keadaan: "bersih", lalu: diGambar("Arahkan… panah Tidak") },
  {
    nama: "langkah-berdua",
    keadaan: "belumSesuai",
    lalu: async (page) => {
      await langkahKe(1)(page);
      await page.getByRole("button", { name: "Tambah pelaksana lain" }).click();
      await keAtas(page, ".simbol-langkah");
    },
  },
  { nama: "langkah-terbuka", keadaan: "belumSesuai", lalu: langkahKe(3) },
  { nama: "langkah-keputusan", keadaan: "belumSesuai", lalu: langkahKe(1) },
  {
    nama: "langkah-pelaksana",
    keadaan: "bersih",
    lalu: async (page) => {
      await tab("Langkah")(page);
      await page.locator(".pelaksana .lipat").click();
      await page.getByRole("button", { name: "Hapus Sekretaris" }).click();
      await keAtas(page, ".pelaksana");
    },
  },
  {
    nama: "pratinjau-besar",
    keadaan: "bersih",
    lalu: async (page) => {
      await tab("Langkah")(page);
      for (let n = 0; n < 3; n++) await page.getByRole("button", { name: "Perbesar" }).click();
    },
  },
  { nama: "langkah-kosong", keadaan: "kosong", lalu: tab("Langkah") },
  { nama: "draf", keadaan: "draf", lalu: tab("Langkah") },
  { nama: "sisipkan", keadaan: "bersih", lalu: tab("Sisipkan") },
  { nama: "sisipkan-kosong", keadaan: "kosong", lalu: tab("Sisipkan") },
  { nama: "sisipkan-templat", keadaan: "bersih", lalu: cari("templat") },
  { nama: "sisipkan-sop", keadaan: "templatBaru", lalu: cari("gaji berkala") },
  { nama: "sisipkan-butir", keadaan: "bersih", lalu: cari("jika surat") },
  { nama: "sisipkan-langkah", keadaan: "bersih", lalu: cari("memeriksa kelengkapan") },
  { nama: "sisipkan-pengesahan", keadaan: "bersih", lalu: cari("tanda tangan elektronik") },
  {
    nama: "cuplikan-saya",
    keadaan: "bersih",
    lalu: async (page) => {
      await tab("Sisipkan")(page);
      await page.getByRole("button", { name: "Cuplikan saya" }).click();
    },
  },
  {
    nama: "cuplikan-saya-baru",
    keadaan: "dipilih",
    lalu: async (page) => {
      await tab("Sisipkan")(page);
      await page.getByRole("button", { name: "Cuplikan saya" }).click();
      for (const dari of ["Simpan teks yang dipilih", "Simpan seluruh SOP"]) {
        await page.getByRole("button", { name: dari }).click();
        await page.getByRole("button", { name: "Simpan cuplikan" }).click();
      }
      await page.getByRole("button", { name: "Simpan teks yang dipilih" }).click();
    },
  },
  {
    nama: "nomenklatur",
    keadaan: "bersih",
    lalu: async (page) => {
      await diLainnya("Perbarui nomenklatur")(page);
      await page.getByRole("textbox", { name: "Nama lama" }).fill("Kepala Bidang");
      await page.getByRole("textbox", { name: "Nama baru" }).fill("Kepala Bagian");
      await page.getByRole("button", { name: "Cari di dokumen" }).click();
      await page.locator(".daftar-temu").first().waitFor();
    },
  },
  { nama: "sisipkan-tidak-ada", keadaan: "bersih", lalu: cari("qwerty") },
  { nama: "lainnya", keadaan: "bersih", lalu: (page) => page.getByRole("button", { name: "Lainnya" }).click() },
  { nama: "pengaturan", keadaan: "bersih", lalu: diLainnya("Pengaturan") },
  { nama: "dokumen-lama", keadaan: "lama", lalu: diLainnya("Dokumen lama") },
  {
    nama: "dokumen-lama-sisa",
    keadaan: "lama",
    lalu: async (page) => {
      await diLainnya("Dokumen lama")(page);
      await page.getByRole("button", { name: "Lihat sisanya" }).click();
      await page.locator(".sisa").waitFor();
      await keAtas(page, "#dokumen-tandai");
    },
  },
  { nama: "dokumen-akreditasi", keadaan: "akreditasi", lalu: diLainnya("Dokumen lama") },
  { nama: "nomenklatur-kosong", keadaan: "bersih", lalu: diLainnya("Perbarui nomenklatur") },
  {
    nama: "bagan-lama",
    keadaan: "lama",
    lalu: async (page) => {
      await tab("Langkah")(page);
      await page.getByText("Pakai jawaban ini").waitFor();
    },
  },
  { nama: "tempel-kosong", keadaan: "bersih", lalu: tempelExcel("") },
  { nama: "tempel", keadaan: "bersih", lalu: tempelExcel(TABEL_BAIK) },
  { nama: "tempel-rusak", keadaan: "bersih", lalu: tempelExcel(TABEL_RUSAK) },
  { nama: "pertama", keadaan: "pertama", lalu: (page) => page.getByText("sekali saja").waitFor() },
  { nama: "profil", keadaan: "profil", lalu: keProfil() },
  {
    nama: "profil-pertama",
    keadaan: "pertama",
    lalu: (page) => page.getByRole("button", { name: "Isi sekarang" }).click(),
  },
  ...["Logo, kertas, dan huruf", "Nomor SOP", "Daftar SOP yang ditetapkan", "Unit dan pejabat", "Peran pelaksana"]
    .concat(["Perubahan nomenklatur", "Aturan pemeriksaan", "Impor dan ekspor"])
    .map((bagian, n) => ({ nama: `profil-${n + 1}`, keadaan: "profil", lalu: keProfil(bagian) })),
  { nama: "profil-rusak", keadaan: "profilRusak", lalu: keProfil() },
  { nama: "berhasil", keadaan: "berhasil", lalu: tab("Langkah") },
  { nama: "ditolak", keadaan: "terlindung", lalu: tab("Langkah") },
  { nama: "lacak-perubahan", keadaan: "lacak", lalu: tab("Langkah") },
];

let browser: Browser;
let folder: string;

beforeAll(async () => {
  mkdirSync(GAMBAR, { recursive: true });
  [folder, browser] = await Promise.all([buildPanePage(), launch()]);
});
afterAll(() => browser.close());

describe.each(TAMPAK)("%s", (tampak) => {
  it.each(PEMANDANGAN)(
    "$nama: a picture, nothing that axe objects to, usable at 320 px",
    async ({ nama, keadaan, lalu }) => {
      const page = await bukaPane(browser, folder, keadaan, tampak);
      const galat: string[] = [];
      page.on("pageerror", ({ message }) => galat.push(message));
      await lalu?.(page);
      await page.locator("#panel *").first().waitFor();
      await page.screenshot({ path: join(GAMBAR, `${nama}-${tampak}.png`) });
      expect(await pelanggaran(page)).toEqual([]);
      await page.setViewportSize({ width: SEMPIT, height: 445 });
      expect(await page.evaluate(luapan)).toEqual([]);
      expect(await page.evaluate(sasaranKecil)).toEqual([]);
      expect(galat).toEqual([]);
      await page.context().close();
    },
  );
});

it.each(["temuan", "belumSesuai"])(
  "%s: Tab reaches every control, and each shows that it has the focus",
  async (keadaan) => {
    const page = await bukaPane(browser, folder, keadaan);
    if (keadaan === "belumSesuai") {
      await tab("Langkah")(page);
      await page.locator(".daftar-langkah .baris").first().waitFor();
    }
    const terkunjungi: string[] = [];
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press("Tab");
      const { nama, tampak } = await page.evaluate(fokus);
      if (nama === "") break;
      terkunjungi.push(nama);
      expect({ nama, tampak }).toEqual({ nama, tampak: true });
    }
    const wajib =
      keadaan === "temuan"
        ? ["Periksa", "Lainnya", "Periksa lengkap", "Belum diisi (2)"]
        : ["Pelaksana (5)", "Perbarui bagan", "Tambah langkah"];
    expect(terkunjungi).toEqual(expect.arrayContaining(wajib));
    await page.context().close();
  },
);

async function pelanggaran(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const hasil = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return axe.run({ resultTypes: ["violations"] });
  });
  return hasil.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** Elements that reach beyond the window, apart from what scrolls in a box of its own. Runs in the page. */
function luapan(): string[] {
  const batas = document.documentElement.clientWidth;
  return [...document.querySelectorAll<HTMLElement>("#akar *")]
    .filter((e) => !e.closest(".kertas, .tersembunyi, svg") && e.getBoundingClientRect().right > batas + 0.5)
    .map((e) => e.outerHTML.slice(0, 100));
}

/** Buttons, fields and rows below 24 × 24 px (WCAG 2.2, 2.5.8); what lies over the drawing has its like below it. Runs in the page. */
function sasaranKecil(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>(
      "button:not(.titik, .titik-panah), select, input:not([type=checkbox]), textarea, label",
    ),
  ]
    .filter((e) => {
      const { width, height } = (e.closest(".fui-Input, .fui-Select, .fui-Textarea") ?? e).getBoundingClientRect();
      const kecil = width < 24 || height < 24;
      return width > 0 && kecil && !(e.tagName === "LABEL" && !e.closest(".fui-Checkbox"));
    })
    .map((e) => `${e.outerHTML.slice(0, 100)}`);
}

/** What has the focus, and whether that can be seen. Runs in the page. */
function fokus(): { nama: string; tampak: boolean } {
  const e = document.activeElement as HTMLElement;
  if (e === document.body) return { nama: "", tampak: true };
  const gaya = [getComputedStyle(e), getComputedStyle(e, "::after")];
  const tampak = gaya.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 1,
  );
  return { nama: (e.getAttribute("aria-label") ?? e.textContent ?? "").trim(), tampak };
}
