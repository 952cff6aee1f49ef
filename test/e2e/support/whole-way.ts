import type { DeskPage } from "./desk-page";
import { Pane, type Step } from "./pane";
import { terminal } from "./terminal";

const PELAKSANA = ["Pengadministrasi Umum", "Sekretaris", "Kepala Dinas"];
const [umum, sekretaris, kepala] = PELAKSANA as [string, string, string];
const LANGKAH: readonly Step[] = [
  {
    kegiatan: "Menerima surat masuk",
    pelaksana: umum,
    kelengkapan: "Surat masuk",
    waktu: "5 menit",
    output: "Tanda terima",
  },
  {
    kegiatan: "Mencatat surat dalam buku agenda",
    pelaksana: umum,
    kelengkapan: "Surat masuk",
    waktu: "10 menit",
    output: "Surat teragenda",
  },
  {
    kegiatan: "Memeriksa kelengkapan surat",
    pelaksana: sekretaris,
    kelengkapan: "Surat teragenda",
    waktu: "15 menit",
    output: "Surat terperiksa",
    tidakKe: 2,
  },
  {
    kegiatan: "Memberikan disposisi",
    pelaksana: kepala,
    kelengkapan: "Surat terperiksa",
    waktu: "30 menit",
    output: "Disposisi",
  },
  {
    kegiatan: "Menindaklanjuti disposisi",
    pelaksana: sekretaris,
    kelengkapan: "Disposisi",
    waktu: "1 hari kerja",
    output: "Konsep tindak lanjut",
  },
  {
    kegiatan: "Mengarsipkan surat",
    pelaksana: umum,
    kelengkapan: "Surat, disposisi",
    waktu: "10 menit",
    output: "Arsip surat",
  },
];

interface ReadModel {
  prosedur: unknown;
  identitas: { tanggalPembuatan: string };
}

/** The model of a document, as the terminal reads it. */
export const readModel = (docx: Uint8Array): ReadModel => terminal("read", docx) as ReadModel;

/** From an empty document to a saved SOP, all of it by hand. Returns what the last key to the finding took. */
export async function wholeWay(desk: DeskPage): Promise<{ docx: Uint8Array; shown: number; gone: number }> {
  const pane = new Pane(await desk.pane());
  await pane.tab("Sisipkan");
  await pane.button("Sisipkan di sini").click();
  const date = desk.paragraph("Tanggal SOP selesai disusun");
  // Where tracking cannot be switched off, the pane asks first; the answer holds for all that follows.
  const consent = pane.button("Tulis sekarang");
  const asked = await Promise.race([date.waitFor().then(() => false), consent.waitFor().then(() => true)]);
  if (asked) await consent.click();
  await date.waitFor();

  await pane.frame.getByText("Templat sudah disisipkan").waitFor();

  await pane.tab("Periksa");
  await date.click();
  const sentence = "Tanggal Pembuatan belum lengkap";
  const appears = pane.when(sentence, true);
  await desk.page.keyboard.type("Juni 2025");
  const shown = -Date.now() + (await appears);

  await desk.page.keyboard.press("Home");
  const disappears = pane.when(sentence, false);
  await desk.page.keyboard.type("30 ");
  const gone = -Date.now() + (await disappears);

  await pane.tab("Langkah");
  await pane.namePerformers(PELAKSANA);
  for (const step of LANGKAH) await pane.addStep(step);
  await pane.button(/^(Bangun|Perbarui) bagan$/).click();
  await pane.frame.getByText("Bagan alir sudah ditulis ke dokumen.").waitFor();
  return { docx: await desk.save(), shown, gone };
}

/** The procedure that `wholeWay` enters. */
export const ENTERED = {
  pelaksana: PELAKSANA,
  langkah: LANGKAH.map(({ kegiatan, pelaksana, kelengkapan, waktu, output, tidakKe }, index) => ({
    nomor: index + 1,
    kegiatan,
    simbol: [
      {
        pelaksana: PELAKSANA.indexOf(pelaksana),
        bentuk: tidakKe ? "belahKetupat" : index === 0 || index === LANGKAH.length - 1 ? "kapsul" : "kotak",
      },
    ],
    mutuBaku: { kelengkapan, waktu, output },
    keterangan: "",
    ke: tidakKe
      ? [
          { langkah: index + 2, label: "Ya" },
          { langkah: tidakKe, label: "Tidak" },
        ]
      : index === LANGKAH.length - 1
        ? []
        : [{ langkah: index + 2 }],
  })),
};
