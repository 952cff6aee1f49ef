/** @jest-environment jsdom */
import { act, cleanup, screen, within } from "@testing-library/react";
import { withValueAt } from "../../../src/sop/path";
import type { Sop } from "../../../src/sop/sop";
import { id } from "../../../src/taskpane/messages/id";
import { TEKS } from "../../../src/taskpane/periksa/teks";
import { buka } from "../render";
import { sopBersih } from "../session/start";

const m = TEKS.id;
const kegiatan = (n: number) => `prosedur.langkah.${n}.kegiatan`;
const waktu = (n: number) => `prosedur.langkah.${n}.mutuBaku.waktu`;
const isi = (teks: Record<string, string>): Sop =>
  Object.entries(teks).reduce((sop, [path, satu]) => withValueAt(sop, path, satu), sopBersih());
const baris = () => [...document.querySelectorAll<HTMLElement>("[data-temuan]")];
const terbuka = () => baris().findIndex((satu) => satu.getAttribute("aria-expanded") === "true");

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe("the filter", () => {
  const banyak = () => isi({ [waktu(2)]: "sebentar", [kegiatan(3)]: "Penerimaan surat", "identitas.nomor": "" });

  it("shows one severity, or one part, and all again", async () => {
    const { user } = await buka([banyak()], { alamat: "?aksi=periksa" });
    const semua = baris().length;
    const kesalahan = screen.getByRole("button", { name: /^Hanya: Harus diperbaiki/ });
    await user.click(kesalahan);
    expect(baris().length).toBeLessThan(semua);
    expect(baris().every(({ textContent }) => textContent?.startsWith(id.periksa.berat.error))).toBe(true);
    await user.click(kesalahan);
    await user.selectOptions(screen.getByRole("combobox", { name: m.bagian }), m.bagianKe(id.bagian.nomor, 1));
    expect(baris()).toHaveLength(1);
  });

  it("lets go of what no finding has any more", async () => {
    const { user, session } = await buka([banyak()], { alamat: "?aksi=periksa" });
    await user.selectOptions(screen.getByRole("combobox", { name: m.bagian }), m.bagianKe(id.bagian.nomor, 1));
    act(() => session.ketik("identitas.nomor", sopBersih().identitas.nomor));
    expect(baris()).toHaveLength(2);
  });

  it("is not there for a single finding", async () => {
    await buka([isi({ [waktu(2)]: "sebentar" })]);
    expect(screen.queryByRole("group", { name: m.saring })).toBeNull();
  });
});

describe("from one finding to the next", () => {
  const tiga = () => isi({ [waktu(1)]: "sebentar", [waktu(2)]: "sebentar", [waktu(4)]: "lama" });

  it("by buttons, around the end, each shown in the document", async () => {
    const { user, session } = await buka([tiga()]);
    for (const urutan of [0, 1, 2, 0]) {
      await user.click(screen.getByRole("button", { name: m.berikutnya }));
      expect(terbuka()).toBe(urutan);
    }
    await user.click(screen.getByRole("button", { name: m.sebelumnya }));
    expect(terbuka()).toBe(2);
    expect(session.terpilih).toEqual([waktu(1), waktu(2), waktu(4), waktu(1), waktu(4)]);
  });

  it("by Alt and the arrows, from inside an opened card too", async () => {
    const { user } = await buka([tiga()]);
    await user.click(baris()[0]!);
    screen.getByRole("button", { name: m.abaikan }).focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(terbuka()).toBe(1);
    expect(document.activeElement).toBe(baris()[1]);
    await user.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
    expect(terbuka()).toBe(2);
  });

  it("a button of the ribbon opens the first one behind the cursor, shows it and has the focus there", async () => {
    const { session } = await buka([tiga()], { alamat: "?aksi=berikutnya", kursorAwal: waktu(1) });
    expect(terbuka()).toBe(1);
    expect(document.activeElement).toBe(baris()[1]);
    expect(session.terpilih.at(-1)).toBe(waktu(2));
  });

  it("without a cursor, or behind the last, the ribbon opens the first", async () => {
    await buka([tiga()], { alamat: "?aksi=berikutnya" });
    expect(terbuka()).toBe(0);
    cleanup();
    await buka([tiga()], { alamat: "?aksi=berikutnya", kursorAwal: waktu(5) });
    expect(terbuka()).toBe(0);
  });

  it("another button of the ribbon opens the last one before the cursor", async () => {
    const { session } = await buka([tiga()], { alamat: "?aksi=sebelumnya", kursorAwal: waktu(4) });
    expect(terbuka()).toBe(1);
    expect(document.activeElement).toBe(baris()[1]);
    expect(session.terpilih.at(-1)).toBe(waktu(2));
  });

  it.each([undefined, waktu(1), "identitas.nama"])(
    "with the cursor at %p it opens the last of all",
    async (kursorAwal) => {
      await buka([tiga()], { alamat: "?aksi=sebelumnya", ...(kursorAwal === undefined ? {} : { kursorAwal }) });
      expect(terbuka()).toBe(2);
    },
  );

  it("the one at the cursor is marked, and the way begins there", async () => {
    const { user, session } = await buka([tiga()]);
    act(() => session.kursorDi(waktu(2)));
    expect(baris().map((satu) => satu.getAttribute("aria-current"))).toEqual([null, "location", null]);
    await user.click(screen.getByRole("button", { name: m.berikutnya }));
    expect(terbuka()).toBe(1);
    act(() => session.kursorDi("identitas.nama"));
    expect(baris().some((satu) => satu.hasAttribute("aria-current"))).toBe(false);
  });
});

describe("repairs", () => {
  it("all safe ones of a kind go in with one write, and come back with one", async () => {
    const nomina = { [kegiatan(1)]: "Penyusunan laporan", [kegiatan(3)]: "Pemeriksaan berkas" };
    const { user, session } = await buka([isi(nomina)]);
    await user.click(baris()[0]!);
    const rincian = document.querySelector<HTMLElement>(".rincian")!;
    expect(within(rincian).getByText("Penyusunan laporan").tagName).toBe("DEL");
    const semua = screen.queryByRole("button", { name: m.perbaikiSemua(2) });
    expect(semua).not.toBeNull();
    await user.click(semua!);
    expect(session.tulisan).toEqual(["teks"]);
    expect(baris()).toHaveLength(0);
    await user.click(await screen.findByRole("button", { name: id.umum.kembalikan }));
    expect(baris()).toHaveLength(2);
  });

  it("the order of the performer columns is shown, then done", async () => {
    const { prosedur, ...sop } = sopBersih();
    const [pertama, kedua, ...lain] = prosedur.pelaksana as [string, string, ...string[]];
    const tukar = [1, 0, ...lain.map((_, n) => n + 2)];
    const terbalik: Sop = {
      ...sop,
      prosedur: {
        pelaksana: [kedua, pertama, ...lain],
        langkah: prosedur.langkah.map((satu) => ({
          ...satu,
          simbol: satu.simbol.map((simbol) => ({ ...simbol, pelaksana: tukar[simbol.pelaksana] ?? 0 })),
        })),
      },
    };
    const { user, session } = await buka([terbalik]);
    await user.click(baris()[0]!);
    expect(screen.getByText([pertama, kedua, ...lain].join(" → "))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: m.usul.urutkanKolom }));
    expect(session.tulisan).toEqual(["bagan"]);
    expect(session.dokumen[0]?.prosedur.pelaksana).toEqual(prosedur.pelaksana);
    expect(baris()).toHaveLength(0);
  });

  it("an actor in the text is shown in its column, then moved there", async () => {
    const { user, session } = await buka([isi({ [kegiatan(3)]: "Kepala Dinas memaraf lembar disposisi" })]);
    await user.click(baris()[0]!);
    expect(screen.getByText("Kepala Dinas: Memaraf lembar disposisi")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: m.usul.pindahkanPelaku }));
    expect(session.tulisan).toEqual(["bagan"]);
    expect(session.dokumen[0]?.prosedur.langkah[3]).toMatchObject({
      ...{ kegiatan: "Memaraf lembar disposisi", simbol: [{ pelaksana: 3 }] },
    });
  });

  it("a condition in prose is shown as a decision, then drawn", async () => {
    const { user, session } = await buka([isi({ [kegiatan(3)]: "Memeriksa berkas, jika tidak lengkap dikembalikan" })]);
    await user.click(baris()[0]!);
    expect(screen.getByText("4. Memeriksa berkas")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: m.usul.jadikanKeputusan }));
    expect(session.tulisan).toEqual(["bagan"]);
    const langkah = session.dokumen[0]?.prosedur.langkah[3];
    expect(langkah).toMatchObject({ kegiatan: "Memeriksa berkas", simbol: [{ bentuk: "belahKetupat" }] });
    expect(langkah?.ke).toHaveLength(2);
    expect(baris()).toHaveLength(0);
  });

  it("the time of all steps stands below the findings", async () => {
    const { user } = await buka([sopBersih()]);
    await user.click(screen.getByRole("button", { name: /^Waktu keseluruhan: .*\d/ }));
    expect(screen.getByText(m.waktu.total).nextElementSibling?.textContent).toMatch(/\d/);
    expect(screen.getByText(sopBersih().prosedur.pelaksana[0]!).tagName).toBe("DT");
  });

  it("without a repair the text at fault itself is the bad example", async () => {
    const { user } = await buka([isi({ [waktu(2)]: "sebentar" })]);
    await user.click(baris()[0]!);
    const contoh = screen.getByText(m.diDokumen).closest("div")!;
    expect(within(contoh).getByText("sebentar")).toBeTruthy();
  });
});
