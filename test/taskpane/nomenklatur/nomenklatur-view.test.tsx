/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { id } from "../../../src/taskpane/messages/id";
import { tabelDariTempelan, tambahBaris } from "../../../src/taskpane/nomenklatur/tabel";
import { TEKS } from "../../../src/taskpane/nomenklatur/teks";
import { buka } from "../render";
import { sopBersih } from "../session/start";

const m = TEKS.id;

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it("a pasted table, every place with its surroundings, one write for what is ticked", async () => {
  const { user, session } = await buka([sopBersih()]);
  await user.click(screen.getByRole("button", { name: id.tab.lainnya }));
  await user.click(await screen.findByRole("button", { name: id.tab.nomenklatur }));
  const lama = await screen.findByRole("textbox", { name: m.lama });
  fireEvent.paste(lama, {
    clipboardData: {
      getData: () =>
        "Lama\tBaru\nDinas Pekerjaan Umum dan Penataan Ruang\tDinas PUPR\tPerwali 3/2026\nKepala\tDirektur\n",
    },
  });
  expect(screen.getByText(m.dasar("Perwali 3/2026"))).toBeTruthy();
  await user.click(screen.getByRole("button", { name: m.cari }));
  await screen.findAllByText(m.namaLain);
  const revisi = screen.getByRole("region", { name: m.revisi.judul });
  const kotak = screen.getAllByRole("checkbox").filter((satu) => !revisi.contains(satu));
  const dicentang = kotak.filter((satu) => (satu as HTMLInputElement).checked);
  // "Kepala Dinas", "Kepala Bidang" are other names than "Kepala".
  expect(screen.getAllByText(m.namaLain).length).toBe(kotak.length - dicentang.length);
  expect(kotak.length).toBeGreaterThan(dicentang.length);
  await user.click(screen.getByRole("button", { name: m.ganti(dicentang.length) }));
  await screen.findByText(id.tulis.berhasil.nomenklatur);
  expect(session.tulisan).toEqual(["semua"]);
  expect(session.dokumen[0]?.identitas.instansi).toBe("Dinas PUPR");
  expect(session.dokumen[0]?.identitas.pengesahan.jabatan).toBe("Kepala Dinas PUPR");
  expect(session.dokumen[0]?.prosedur).toEqual(sopBersih().prosedur);
  await user.click(screen.getByRole("button", { name: m.cari }));
});

it.each([
  ["Dinas A\tDinas B", [{ lama: "Dinas A", baru: "Dinas B" }]],
  [
    '"Dinas A"\tDinas B\tPerda 1/2026\r\nsemula\tmenjadi\r\n',
    [{ lama: "Dinas A", baru: "Dinas B", dasar: "Perda 1/2026" }],
  ],
  ["satu kolom saja", []],
  ["\t\n\tDinas B", []],
])("a paste of %j", (teks, tabel) => {
  expect(tabelDariTempelan(teks)).toEqual(tabel);
});

it("rows are not added twice, and empty ones give way", () => {
  const satu = { lama: "A", baru: "B" };
  expect(tambahBaris([satu, { lama: "", baru: "" }], [satu, { lama: "C", baru: "D" }])).toEqual([
    satu,
    { lama: "C", baru: "D" },
  ]);
});

it("a new revision is shown before it is written", async () => {
  const { user, session } = await buka([sopBersih()]);
  await user.click(screen.getByRole("button", { name: id.tab.lainnya }));
  await user.click(await screen.findByRole("button", { name: id.tab.nomenklatur }));
  await screen.findByRole("heading", { name: m.revisi.judul });
  expect(screen.getAllByText(m.revisi.dikosongkan)).toHaveLength(3);
  expect(session.tulisan).toEqual([]);
  await user.click(screen.getByRole("button", { name: m.revisi.siapkan }));
  await screen.findAllByText(id.tulis.berhasil.revisi);
  expect(session.tulisan).toEqual(["teks"]);
  const { identitas } = session.dokumen[0]!;
  expect([identitas.tanggalEfektif, identitas.pengesahan.nama, identitas.pengesahan.nip]).toEqual(["", "", ""]);
  expect(identitas.tanggalRevisi).toMatch(/^\d+ [A-Z][a-z]+ \d{4}$/);
});

it("a revision keeps what is not ticked, and its note goes where the cursor stands", async () => {
  const { user, session } = await buka([sopBersih()]);
  await user.click(screen.getByRole("button", { name: id.tab.lainnya }));
  await user.click(await screen.findByRole("button", { name: id.tab.nomenklatur }));
  await screen.findByRole("heading", { name: m.revisi.judul });
  const { nama } = session.dokumen[0]!.identitas.pengesahan;
  await user.click(screen.getByRole("checkbox", { name: new RegExp(nama) }));
  await user.click(screen.getByRole("button", { name: m.revisi.siapkan }));
  expect(session.dokumen[0]!.identitas.pengesahan).toMatchObject({ nama, nip: "" });
  await user.type(screen.getByRole("textbox", { name: m.revisi.catatan }), " Waktu langkah 3 dipersingkat.");
  await user.click(screen.getByRole("button", { name: m.revisi.taruh }));
  expect(session.tulisan).toEqual(["teks", expect.any(String)]);
});
