import { toZip } from "../../src/ooxml/package";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { buildDocument } from "../../src/ooxml/writer/document";
import { recognise } from "../../src/recognise/recognise";
import { lengkapi, type SopInput } from "../../src/sop/input";
import sopBersih from "../fixtures/sop-bersih.json";
import { xlsx } from "../support/xlsx";
import { drawnSheet } from "../support/xlsx-flow";
import { DeskPage } from "./support/desk-page";
import { Pane } from "./support/pane";
import { servedDesk } from "./support/served";

const at = servedDesk();

const { prosedur } = lengkapi({
  prosedur: {
    pelaksana: ["Staf", "Verifikator", "Kepala"],
    langkah: [
      { nomor: 1, kegiatan: "Menerima berkas", simbol: [{ pelaksana: 0, bentuk: "kapsul" }], ke: [{ langkah: 2 }] },
      {
        nomor: 2,
        kegiatan: "Memeriksa berkas",
        simbol: [{ pelaksana: 1, bentuk: "belahKetupat" }],
        ke: [
          { langkah: 3, label: "Ya" },
          { langkah: 1, label: "Tidak" },
        ],
      },
      { nomor: 3, kegiatan: "Menyetujui berkas", simbol: [{ pelaksana: 2, bentuk: "kotak" }], ke: [{ langkah: 4 }] },
      { nomor: 4, kegiatan: "Menyimpan berkas", simbol: [{ pelaksana: 0, bentuk: "kapsul" }], ke: [] },
    ].map((langkah) => ({ ...langkah, mutuBaku: { kelengkapan: "Berkas", waktu: "5 menit", output: "Berkas" } })),
  } as SopInput["prosedur"],
});

test.each(["ltsc2021", "m365"])("a chart drawn in Excel becomes the chart of the document on %s", async (profile) => {
  const desk = await DeskPage.open(at.browser, at.url, `?profil=${profile}`);
  await desk.show("sop.docx", toZip(buildDocument(lengkapi(sopBersih as SopInput), null, DEFAULT_TEMPLATE)));
  const pane = new Pane(await desk.pane());
  await pane.tab("Langkah");
  await pane.button("Ambil dari Excel…").click();
  const file = {
    name: "sop.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(xlsx(drawnSheet(prosedur))),
  };
  await pane.frame.locator("input[type=file]").first().setInputFiles(file);
  await pane.frame.getByText("4 langkah dan 3 pelaksana terbaca.").waitFor();
  await pane.frame.getByRole("region", { name: "Gambar dari langkah yang terbaca" }).waitFor();
  const picture = process.env.PICTURES;
  if (picture) await desk.page.screenshot({ path: `${picture}/excel-${profile}.png` });
  await pane.button("Ganti semua langkah").click();
  await pane.button(/^(Perbarui bagan|Bangun bagan)$/).click();
  await pane.frame.getByText("Bagan alir sudah ditulis ke dokumen.").waitFor();

  const [read] = recognise(readSnapshot(readPackage(await desk.save()))).sops;
  expect(read?.sop.prosedur).toEqual(prosedur);
  expect(desk.complaints).toEqual([]);
  await desk.page.close();
});
