import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import { emptyStore } from "../../../src/ooxml/store";
import { withValueAt } from "../../../src/sop/path";
import { toProsedur } from "../../../src/taskpane/langkah/convert";
import { kesesuaian, type LangkahAksi } from "../../../src/taskpane/langkah/state";
import { langkahTerpilih, sopTerpilih } from "../../../src/taskpane/session/state";
import type { Pane } from "../../../src/taskpane/session/pane";
import type { Refusal } from "../../../src/word/session";
import { panggung, sopBersih, tenang } from "./start";

const WAKTU = "prosedur.langkah.2.mutuBaku.waktu";
const ubah = (pane: Pane, ubahan: Extract<LangkahAksi, { type: "ubah" }>["ubahan"]) =>
  pane.perintah.langkah({ type: "ubah", ubahan });
const langkah = (pane: Pane) => langkahTerpilih(pane.getState());
const jumlahTemuan = (pane: Pane) => pane.getState().hasil?.findings.length;

describe("checking", () => {
  it("starts with what the document says, and follows each change of it", async () => {
    const { pane, session } = await panggung([sopBersih()]);
    const awal = jumlahTemuan(pane);
    session.ketik(WAKTU, "sebentar");
    const temuan = pane.getState().hasil?.findings.filter(({ path }) => path === WAKTU) ?? [];
    expect(temuan.length).toBeGreaterThan(0);
    session.ketik(WAKTU, "10 menit");
    expect(jumlahTemuan(pane)).toBe(awal);
  });

  it("selects the place of a finding, or the nearest place around it", async () => {
    const { pane, session } = await panggung([sopBersih()]);
    await pane.perintah.tunjukkan(WAKTU);
    await pane.perintah.tunjukkan("prosedur.langkah.3.ke.7.label");
    await pane.perintah.tunjukkan("dokumen.logo");
    expect(session.terpilih).toEqual([WAKTU, "prosedur.langkah.3.ke"]);
  });

  it("fully counts what is not filled in, and the document remembers the outcome", async () => {
    const { pane, session } = await panggung([withValueAt(sopBersih(), "identitas.nomor", "")]);
    const ringan = pane.getState().hasil?.findings.find(({ path }) => path === "identitas.nomor");
    expect(ringan?.kosong).toBe(true);
    await pane.perintah.periksaLengkap();
    expect(pane.getState()).toMatchObject({ tahap: "diajukan", sibuk: null });
    expect(session.tersimpan.pemeriksaan).toMatchObject({ tanggal: "2026-11-23" });
    expect(session.tersimpan.pemeriksaan?.error).toBeGreaterThan(0);
    pane.perintah.periksaSambilMenulis();
    expect(pane.getState().tahap).toBe("konsep");
  });

  it("speaks the language of the pane", async () => {
    const { pane } = await panggung([withValueAt(sopBersih(), WAKTU, "sebentar")]);
    const [indonesia] = pane.getState().hasil?.findings ?? [];
    pane.perintah.pakaiBahasa("en");
    const [inggris] = pane.getState().hasil?.findings ?? [];
    expect(inggris?.rule).toBe(indonesia?.rule);
    expect(inggris?.message).not.toBe(indonesia?.message);
  });

  it("repairs several texts in one write, or none of them", async () => {
    const { pane, session } = await panggung([sopBersih()]);
    const { nama, nomor } = sopBersih().identitas;
    const fixes = [
      { kind: "aman", at: "identitas.nama", from: nama, to: "Nama baru" },
      { kind: "aman", at: "identitas.nomor", from: nomor, to: "Nomor baru" },
    ] as const;
    await pane.perintah.perbaiki([fixes[0], { ...fixes[1], at: "identitas.tidakAda" }]);
    expect(session.tulisan).toEqual([]);
    await pane.perintah.perbaiki(fixes);
    expect(session.tulisan).toEqual(["teks"]);
    expect(session.dokumen[0]?.identitas).toMatchObject({ nama: "Nama baru", nomor: "Nomor baru" });
  });

  it("repairs in the document, once", async () => {
    const { pane, session } = await panggung([withValueAt(sopBersih(), WAKTU, "10 mnt")]);
    await pane.perintah.perbaiki([{ kind: "aman", at: WAKTU, from: "10 mnt", to: "10 menit" }]);
    expect(session.dokumen[0]?.prosedur.langkah[2]?.mutuBaku.waktu).toBe("10 menit");
    expect(pane.getState()).toMatchObject({ laporan: { tulis: "perbaikan", report: { ok: true } }, bisaKembali: true });
    await pane.perintah.perbaiki([{ kind: "aman", at: WAKTU, from: "10 mnt", to: "10 menit" }]);
    expect(pane.getState().laporan?.report).toEqual({ ok: false, reason: "isiBerubah" });
    await pane.perintah.perbaiki([{ kind: "aman", at: "prosedur.langkah.99.kegiatan", from: "", to: "x" }]);
    expect(pane.getState().laporan?.report).toEqual({ ok: false, reason: "tempatTidakDitemukan" });
  });
});

describe("several SOPs in one document", () => {
  const dua = () => [sopBersih(), withValueAt(sopBersih(), "identitas.nama", "Pengelolaan Surat Keluar")];

  it("the one at the cursor is shown until the person chooses", async () => {
    const { pane, session } = await panggung(dua(), { cursorSop: 1 });
    expect(sopTerpilih(pane.getState()).sop?.sop.identitas.nama).toBe("Pengelolaan Surat Keluar");
    pane.perintah.pilihSop(0);
    expect(sopTerpilih(pane.getState()).index).toBe(0);
    session.ganti([sopBersih()]);
    expect(sopTerpilih(pane.getState()).index).toBe(0);
  });

  it("who edits steps stays with their SOP, wherever the cursor goes", async () => {
    const { pane, session, lewat } = await panggung(dua(), { cursorSop: 1 });
    ubah(pane, { jenis: "isi", id: 0, bidang: "kegiatan", teks: "Menerima surat keluar" });
    session.ganti(session.dokumen, { cursorSop: 0 });
    await lewat(400);
    expect(session.dokumen.map(({ prosedur }) => prosedur.langkah[0]?.kegiatan)).toEqual([
      "Menerima surat masuk",
      "Menerima surat keluar",
    ]);
  });
});

describe("steps and document", () => {
  it("a text goes into its cell after a pause; the chart still fits", async () => {
    const { pane, session, lewat } = await panggung([sopBersih()]);
    ubah(pane, { jenis: "isi", id: 2, bidang: "waktu", teks: "15" });
    ubah(pane, { jenis: "isi", id: 2, bidang: "waktu", teks: "15 menit" });
    await lewat(399);
    expect(session.tulisan).toEqual([]);
    await lewat(1);
    expect(session.tulisan).toEqual(["teks"]);
    expect(session.dokumen[0]?.prosedur.langkah[2]?.mutuBaku.waktu).toBe("15 menit");
    expect(kesesuaian(langkah(pane))).toBe("sesuai");
    expect(pane.getState().laporan).toBeNull();
  });

  it("nothing is written twice, and what was typed meanwhile goes in next", async () => {
    const { pane, session, lewat } = await panggung([sopBersih()]);
    ubah(pane, { jenis: "isi", id: 2, bidang: "waktu", teks: "15 menit" });
    await lewat(400);
    ubah(pane, { jenis: "isi", id: 2, bidang: "waktu", teks: "15 menit " });
    await lewat(400);
    expect(session.tulisan).toEqual(["teks"]);
    ubah(pane, { jenis: "isi", id: 2, bidang: "waktu", teks: "15 menit kerja" });
    await lewat(400);
    expect(session.dokumen[0]?.prosedur.langkah[2]?.mutuBaku.waktu).toBe("15 menit kerja");
  });

  it("typed at the same time on both sides: the pane's text goes in, after a fresh look", async () => {
    const { pane, session, lewat } = await panggung([sopBersih()]);
    ubah(pane, { jenis: "isi", id: 2, bidang: "waktu", teks: "15 menit" });
    session.ganti([withValueAt(session.dokumen[0]!, WAKTU, "12 menit")], { cursorSop: 0 });
    await lewat(400);
    expect(session.dokumen[0]?.prosedur.langkah[2]?.mutuBaku.waktu).toBe("15 menit");
    expect(langkah(pane).riwayat.kini.baris[2]?.waktu).toBe("15 menit");
  });

  it("typed in the document comes into the list", async () => {
    const { pane, session } = await panggung([sopBersih()]);
    session.ketik("prosedur.langkah.1.kegiatan", "Memeriksa alamat surat");
    expect(langkah(pane).riwayat.kini.baris[1]?.kegiatan).toBe("Memeriksa alamat surat");
    expect(session.tulisan).toEqual([]);
  });

  it("a step that is added waits for the chart, and is kept as a draft", async () => {
    const { pane, session, lewat } = await panggung([sopBersih()]);
    ubah(pane, { jenis: "sisip", setelah: 3 });
    await lewat(1000);
    expect(session.dokumen[0]?.prosedur.langkah).toHaveLength(8);
    expect(session.tersimpan.draf?.langkah).toHaveLength(9);
    expect(kesesuaian(langkah(pane))).toBe("belumSesuai");
    await pane.perintah.bangunBagan();
    expect(session.dokumen[0]?.prosedur.langkah).toHaveLength(9);
    expect(kesesuaian(langkah(pane))).toBe("sesuai");
    await lewat(1000);
    expect(session.tersimpan.draf).toBeNull();
  });

  it("an edit that is taken back leaves no draft", async () => {
    const { pane, session, lewat } = await panggung([sopBersih()]);
    ubah(pane, { jenis: "sisip", setelah: 3 });
    await lewat(1000);
    pane.perintah.langkah({ type: "urungkan" });
    await lewat(1000);
    expect(session.tersimpan.draf).toBeNull();
    pane.perintah.langkah({ type: "ulangi" });
    expect(langkah(pane).riwayat.kini.baris).toHaveLength(9);
  });

  it("built in an empty document, the chart is its first", async () => {
    const { pane, session, lewat } = await panggung([]);
    ubah(pane, { jenis: "tambahKolom", nama: "Lurah" });
    ubah(pane, { jenis: "sisip", setelah: null });
    ubah(pane, { jenis: "isi", id: 2, bidang: "kegiatan", teks: "Menerima permohonan" });
    expect(kesesuaian(langkah(pane))).toBe("belumAda");
    await lewat(1000);
    expect(session.tersimpan.draf?.langkah[0]?.kegiatan).toBe("Menerima permohonan");
    await pane.perintah.bangunBagan();
    expect(session.dokumen[0]?.prosedur).toEqual(toProsedur(langkah(pane).riwayat.kini));
  });

  it("Kembalikan brings back the old chart and keeps the steps", async () => {
    const { pane, session } = await panggung([sopBersih()]);
    ubah(pane, { jenis: "sisip", setelah: 3 });
    await pane.perintah.bangunBagan();
    await pane.perintah.kembalikan();
    expect(session.dokumen[0]?.prosedur.langkah).toHaveLength(8);
    expect(langkah(pane).riwayat.kini.baris).toHaveLength(9);
    expect(kesesuaian(langkah(pane))).toBe("belumSesuai");
    expect(pane.getState().bisaKembali).toBe(false);
  });

  it("where symbols cannot be read they stay as last known", async () => {
    const { pane, session } = await panggung([sopBersih()]);
    const [sop] = session.dokumen;
    const tanpaBagan = {
      ...sop!,
      dokumen: { labelIdentitas: [], kotak: [], tabelProsedur: true, kolom: [], baganTerbaca: false, belumDiisi: [] },
      prosedur: { ...sop!.prosedur, langkah: sop!.prosedur.langkah.map((satu) => ({ ...satu, simbol: [], ke: [] })) },
    };
    session.ganti([tanpaBagan], { textOnly: true });
    expect(toProsedur(langkah(pane).riwayat.kini)).toEqual(sop?.prosedur);
  });
});

describe("a draft of an earlier day", () => {
  const draf = () => ({ ...sopBersih().prosedur, langkah: sopBersih().prosedur.langkah.slice(0, 6) });
  const denganDraf = () => panggung([sopBersih()], { store: { ...emptyStore(), draf: draf() } });

  it("is offered, and nothing overwrites it before the answer", async () => {
    const { pane, session, lewat } = await denganDraf();
    expect(pane.getState().drafLama?.langkah).toHaveLength(6);
    session.ketik("prosedur.langkah.0.keterangan", "Loket 1");
    await lewat(1000);
    expect(session.tersimpan.draf?.langkah).toHaveLength(6);
  });

  it("taken up, it waits to be built; texts of the document stay the document's", async () => {
    const { pane, session, lewat } = await denganDraf();
    session.ketik("prosedur.langkah.0.keterangan", "Loket 1");
    pane.perintah.lanjutkanDraf();
    expect(langkah(pane).riwayat.kini.baris).toHaveLength(6);
    expect(kesesuaian(langkah(pane))).toBe("belumSesuai");
    await lewat(400);
    expect(session.tulisan).toEqual([]);
    expect(session.dokumen[0]?.prosedur.langkah[0]?.keterangan).toBe("Loket 1");
  });

  it("given up, it is gone from the document", async () => {
    const { pane, session } = await denganDraf();
    pane.perintah.buangDraf();
    await tenang();
    expect(session.tersimpan.draf).toBeNull();
    expect(langkah(pane).riwayat.kini.baris).toHaveLength(8);
  });

  it("is not offered when the document shows it already", async () => {
    const { pane } = await panggung([sopBersih()], { store: { ...emptyStore(), draf: sopBersih().prosedur } });
    expect(pane.getState().drafLama).toBeNull();
  });
});

describe("what the document keeps", () => {
  const lama = () => ({ ...emptyStore(), abaikan: [{ rule: "r", konteks: "k", alasan: "a", tanggal: "2026-01-01" }] });

  it("is never overwritten by what could not be read before", async () => {
    const { pane, session } = await panggung([sopBersih()], { store: lama() });
    await pane.perintah.periksaLengkap();
    expect(session.tersimpan.abaikan).toEqual(lama().abaikan);
  });

  it("says so when it cannot be kept, and tries again with the next change", async () => {
    const { pane, session, lewat } = await panggung([sopBersih()], { store: lama() });
    const tulis = jest.spyOn(session, "writeStore").mockRejectedValueOnce(new Error("full"));
    ubah(pane, { jenis: "sisip", setelah: 3 });
    await lewat(1000);
    expect(pane.getState().tidakTersimpan).toBe(true);
    ubah(pane, { jenis: "sisip", setelah: 3 });
    await lewat(1000);
    expect(pane.getState().tidakTersimpan).toBe(false);
    expect(tulis).toHaveBeenCalledTimes(2);
    expect(session.tersimpan).toMatchObject({ abaikan: lama().abaikan, draf: { langkah: expect.any(Array) } });
  });
});

describe("trouble", () => {
  const ALASAN: Refusal[] = [
    "dokumenTerlindung",
    "dokumenHanyaBaca",
    "kursorDiHeader",
    "kursorDiKotakTeks",
    "kursorDiTabelLain",
    "tempatTidakDitemukan",
    "hasilBerbeda",
    "wordMenolak",
  ];

  it.each(ALASAN)("a write refused for %s is said, and changes nothing", async (alasan) => {
    const { pane, session } = await panggung([sopBersih()]);
    session.tolak(alasan);
    ubah(pane, { jenis: "sisip", setelah: 3 });
    await pane.perintah.bangunBagan();
    expect(pane.getState().laporan).toEqual({ tulis: "bagan", report: { ok: false, reason: alasan } });
    expect(session.dokumen[0]?.prosedur.langkah).toHaveLength(8);
    expect(langkah(pane).riwayat.kini.baris).toHaveLength(9);
    pane.perintah.tutupLaporan();
    expect(pane.getState().laporan).toBeNull();
  });

  it("Track Changes that stays on: the person is asked; what was refused is then written as tracked changes", async () => {
    const { pane, session } = await panggung([sopBersih()]);
    session.tolak("pelacakanAktif");
    await pane.perintah.bangunBagan();
    expect(pane.getState().laporan?.report).toEqual({ ok: false, reason: "pelacakanAktif" });
    await pane.perintah.cobaLagi();
    expect(pane.getState().laporan?.report).toEqual({ ok: false, reason: "pelacakanAktif" });
    await pane.perintah.tulisTerlacak();
    expect(pane.getState().laporan).toMatchObject({ tulis: "bagan", report: { ok: true } });
  });

  it.each<[string, (pane: Pane) => Promise<void>]>([
    ["template", (pane) => pane.perintah.sisipkanTemplat(DEFAULT_TEMPLATE)],
    [
      "perbaikan",
      (pane) =>
        pane.perintah.perbaiki([{ kind: "aman", at: "identitas.nama", from: sopBersih().identitas.nama, to: "Baru" }]),
    ],
  ])("Track Changes that stays on, for another write (%s): that one is repeated", async (tulis, lakukan) => {
    const { pane, session } = await panggung([sopBersih()]);
    session.tolak("pelacakanAktif");
    await lakukan(pane);
    expect(session.tulisan).toEqual([]);
    await pane.perintah.tulisTerlacak();
    expect(pane.getState().laporan).toMatchObject({ tulis, report: { ok: true } });
    expect(session.tulisan).toHaveLength(1);
  });

  it("Track Changes that stays on, for a text of the steps: it goes in after a yes", async () => {
    const { pane, session, lewat } = await panggung([sopBersih()]);
    session.tolak("pelacakanAktif");
    ubah(pane, { jenis: "isi", id: 2, bidang: "waktu", teks: "15 menit" });
    await lewat(400);
    await pane.perintah.tulisTerlacak();
    expect(session.dokumen[0]?.prosedur.langkah[2]?.mutuBaku.waktu).toBe("15 menit");
  });

  it("a refused text is said once and tried again only after the next edit", async () => {
    const { pane, session, lewat } = await panggung([sopBersih()]);
    session.tolak("dokumenHanyaBaca");
    ubah(pane, { jenis: "isi", id: 2, bidang: "waktu", teks: "15 menit" });
    await lewat(400);
    expect(pane.getState().laporan).toEqual({ tulis: "teks", report: { ok: false, reason: "dokumenHanyaBaca" } });
    session.tolak(null);
    ubah(pane, { jenis: "isi", id: 2, bidang: "waktu", teks: "16 menit" });
    await lewat(400);
    expect(session.dokumen[0]?.prosedur.langkah[2]?.mutuBaku.waktu).toBe("16 menit");
  });

  it("a document that cannot be read is said, and read on request", async () => {
    const { pane, session } = await panggung([sopBersih()], { bisu: true });
    expect(pane.getState()).toMatchObject({ reading: null, tidakTerbaca: true });
    session.sadar();
    await pane.perintah.bacaLagi();
    expect(pane.getState().tidakTerbaca).toBe(false);
  });

  it("another document says so: nothing is checked", async () => {
    const { pane } = await panggung([], { kind: "akreditasi" });
    expect(pane.getState().hasil).toBeNull();
  });

  it("after the end nothing is heard or written", async () => {
    const { pane, session, lewat } = await panggung([sopBersih()]);
    ubah(pane, { jenis: "isi", id: 2, bidang: "waktu", teks: "15 menit" });
    pane.stop();
    session.ketik("prosedur.langkah.0.kegiatan", "Lain");
    await lewat(1000);
    expect(session.tulisan).toEqual([]);
    expect(langkah(pane).riwayat.kini.baris[0]?.kegiatan).toBe("Menerima surat masuk");
  });
});
