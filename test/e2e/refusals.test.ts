import { strFromU8, unzipSync } from "fflate";
import { DeskPage } from "./support/desk-page";
import { Pane } from "./support/pane";
import { servedDesk } from "./support/served";

const at = servedDesk();
let desk: DeskPage;
let pane: Pane;

afterEach(() => desk.close());

async function open(query: string): Promise<void> {
  desk = await DeskPage.open(at.browser, at.url, query);
  pane = new Pane(await desk.pane());
}

const documentXml = async (): Promise<string> =>
  strFromU8(unzipSync(await desk.save())["word/document.xml"] as Uint8Array);

/** Changes one thing in the step list, so that the chart wants to be written again. */
async function changeSteps(): Promise<void> {
  await pane.tab("Langkah");
  await pane.button("Tambah langkah").click();
  await pane.frame.getByRole("textbox", { name: "Kegiatan" }).fill("Mencatat pengembalian arsip");
}

describe("a write that cannot be is refused in one plain sentence, and nothing changes", () => {
  test.each([
    ["terlindung", "Dokumen ini dilindungi dari perubahan"],
    ["hanyaBaca", "Dokumen ini hanya dapat dibaca"],
    ["insertOoxmlGagal", "Word tidak dapat mengerjakannya saat ini. Dokumen tidak berubah."],
  ])("%s", async (fault, sentence) => {
    await open(`?contoh=bersih&gangguan=${fault}`);
    await changeSteps();
    const before = await documentXml();
    await pane.button("Perbarui bagan").click();
    await pane.frame.getByText(sentence).waitFor();
    expect(await documentXml()).toBe(before);
    expect(desk.complaints).toEqual([]);
  });

  test("Track Changes that this Word does not let us switch off: the user decides", async () => {
    await open("?profil=ltsc2021&gangguan=lacakPerubahan");
    await pane.tab("Sisipkan");
    const before = await documentXml();
    await pane.button("Sisipkan di sini").click();
    await pane.frame.getByText("Lacak Perubahan menyala").waitFor();
    expect(await documentXml()).toBe(before);
    await pane.button("Tulis sekarang").click();
    await desk.paragraph("Tanggal SOP selesai disusun").waitFor();
    await pane.frame.getByText("Templat sudah disisipkan").waitFor();
  });

  test.each([
    [
      "the cursor is in the header",
      "Kursor berada di kepala atau kaki halaman",
      `Word.run(async (context) => {
        context.document.sections.getFirst().getHeader("Primary").insertText("Kepala surat", "Start").select();
        await context.sync();
      })`,
    ],
    [
      "the cursor is in a table of another kind",
      "Kursor berada di dalam tabel lain",
      `Word.run(async (context) => {
        const table = context.document.body.insertTable(2, 2, "End", [["a", "b"], ["c", "d"]]);
        table.getCell(0, 0).body.getRange("Start").select();
        await context.sync();
      })`,
    ],
  ])("%s", async (_case, sentence, placeCursor) => {
    await open("?contoh=surat");
    await pane.frame.evaluate(placeCursor);
    const before = await documentXml();
    await pane.tab("Sisipkan");
    await pane.button("Sisipkan di sini").click();
    await pane.frame.getByText(sentence).waitFor();
    expect(await documentXml()).toBe(before);
  });

  // The desk cannot put the cursor into a text box; Word tells it by the kind of story that the cursor stands in.
  test.each([
    ["TextBox", "Kursor berada di dalam kotak teks"],
    ["MainDoc", "Tempatnya tidak ditemukan lagi di dokumen"],
  ])("the cursor is in no paragraph, and Word names its story %s", async (story, sentence) => {
    await open("?contoh=surat");
    await pane.frame.evaluate(async (type) => {
      await Word.run(async (context) => {
        context.document.sections.getFirst().getHeader("Primary").insertText("Kepala surat", "Start").select();
        await context.sync();
      });
      Object.defineProperty(Word.Body.prototype, "type", { get: () => type });
    }, story);
    const before = await documentXml();
    await pane.tab("Sisipkan");
    await pane.button("Sisipkan di sini").click();
    await pane.frame.getByText(sentence).waitFor();
    expect(await documentXml()).toBe(before);
  });

  test("what someone else has changed since it was read is not written over", async () => {
    await open("?contoh=bersih");
    await changeSteps();
    await pane.frame.evaluate(async () => {
      await Word.run(async (context) => {
        context.document.body
          .search("Menyetujui peminjaman arsip")
          .getFirst()
          .insertText("Menolak peminjaman", "Replace");
        await context.sync();
      });
      const buttons = Array.from(document.querySelectorAll("button"));
      buttons.find(({ textContent }) => textContent === "Perbarui bagan")?.click();
    });
    await pane.frame.getByText("Isi dokumen berubah sejak terakhir dibaca").waitFor();
    expect(await desk.texts()).toContain("Menolak peminjaman");
    expect(await desk.texts()).not.toContain("Mencatat pengembalian arsip");
  });

  test("what Word stores otherwise than it was written is taken back", async () => {
    await open("?contoh=bersih");
    await changeSteps();
    const before = await desk.texts();
    await pane.frame.evaluate(() => {
      const { prototype } = Word.Range;
      const { insertOoxml } = prototype;
      prototype.insertOoxml = function (ooxml, where) {
        return insertOoxml.call(this, ooxml.replaceAll("Mencatat pengembalian arsip", "Mencatat"), where);
      };
    });
    await pane.button("Perbarui bagan").click();
    await pane.frame.getByText("Word menyimpan hasil yang berbeda").waitFor();
    expect(await desk.texts()).toEqual(before);
  });

  test("what has changed since is not brought back over", async () => {
    await open("?contoh=bersih");
    await changeSteps();
    await pane.button("Perbarui bagan").click();
    await pane.button("Kembalikan").waitFor();
    await desk.paragraph("Mencatat pengembalian arsip").click();
    await desk.page.keyboard.press("End");
    await desk.page.keyboard.type(" inaktif");
    await pane.button("Kembalikan").click();
    await pane.frame.getByText("sudah berubah lagi").waitFor();
    await desk.paragraph("Mencatat pengembalian arsip inaktif").waitFor();
  });
});

describe("when Word does not give its OOXML", () => {
  test("texts are checked, and one sentence says what is not", async () => {
    await open("?contoh=keliru&gangguan=getOoxmlGagal");
    await pane.frame.getByText("simbol dan panah belum dapat diperiksa").waitFor();
    await pane.finding(/Waktu ini belum terukur/).waitFor();
    expect(desk.complaints).toEqual([]);
  });
});

describe("Kembalikan", () => {
  test("brings back the document as it was before the chart was written", async () => {
    await open("?contoh=bersih");
    await changeSteps();
    const before = await desk.texts();
    await pane.button("Perbarui bagan").click();
    await desk.paragraph("Mencatat pengembalian arsip").waitFor();
    await pane.button("Kembalikan").click();
    await pane.frame.getByText("Isi sebelumnya sudah dikembalikan").waitFor();
    await desk.page.waitForFunction(
      (count) => document.querySelectorAll("p[data-index]").length === count,
      before.length,
    );
    expect(await desk.texts()).toEqual(before);
  });
});
