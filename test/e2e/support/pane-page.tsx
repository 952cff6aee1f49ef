/** A page that shows the pane on a document without Word, in any of its states: `?keadaan=temuan`. */
import { createRoot } from "react-dom/client";
import { createChecker } from "../../../src/checker/checker";
import { address } from "../../../src/ooxml/address";
import { emptyStore } from "../../../src/ooxml/store";
import type { Pertanyaan } from "../../../src/recognise/pertanyaan";
import { lengkapi, type SopInput } from "../../../src/sop/input";
import { withValueAt } from "../../../src/sop/path";
import type { Simbol, Sop } from "../../../src/sop/sop";
import { aksiDari } from "../../../src/taskpane/app/aksi";
import { App } from "../../../src/taskpane/app/App";
import { abaikan } from "../../../src/taskpane/periksa/perintah";
import { startPane, type Pane } from "../../../src/taskpane/session/pane";
import { SambunganGagal, type Gangguan } from "../../../src/taskpane/session/gangguan";
import type { SumberProfil } from "../../../src/taskpane/session/keadaan-profil";
import type { Refusal } from "../../../src/word/session";
import bersih from "../../fixtures/sop-bersih.json";
import sukamaju from "../../fixtures/profil-sukamaju.json";
import { fakeSession, type FakeSession } from "../../taskpane/fake-session";
import { sumberPalsu } from "../../taskpane/profil/sumber";
import "../../../src/taskpane/taskpane.css";

const BERSIH = lengkapi(bersih as SopInput);

const CACAT: Record<string, string> = {
  "identitas.nomor": "",
  "identitas.tanggalPembuatan": "31 Juni 2025",
  "identitas.pengesahan.nip": "1975",
  "dasarHukum.0": "UU No 43 tahun 2009",
  "peralatan.2": "",
  "prosedur.langkah.0.kegiatan": "Penerimaan surat masuk dari tamu atau kurir yang datang ke bagian umum",
  "prosedur.langkah.2.mutuBaku.waktu": "sebentar",
  "prosedur.langkah.3.kegiatan": "Lembar disposisi diparaf",
  "prosedur.langkah.5.mutuBaku.output": "",
  "prosedur.langkah.6.mutuBaku.waktu": "1 hr",
};

const tanya = (jenis: Pertanyaan["jenis"], path: string, dipahami: string, arti: readonly string[]): Pertanyaan => ({
  id: path,
  jenis,
  path,
  dipahami,
  at: address([1]),
  pilihan: arti.map((satu) => ({ arti: satu, perubahan: [] })),
  yakin: 0.5,
});

const cacat = (): Sop =>
  Object.entries(CACAT).reduce((sop, [path, isi]) => withValueAt(sop, path, isi), {
    ...BERSIH,
    prosedur: { ...BERSIH.prosedur, pelaksana: [...BERSIH.prosedur.pelaksana].reverse() },
  });

/** The performers from right to left. */
const terbalik = (): Sop => {
  const { pelaksana, langkah } = BERSIH.prosedur;
  const simbol = (satu: Simbol): Simbol => ({ ...satu, pelaksana: pelaksana.length - 1 - satu.pelaksana });
  const balik = langkah.map((baris) => ({ ...baris, simbol: baris.simbol.map(simbol) }));
  return { ...BERSIH, prosedur: { pelaksana: [...pelaksana].reverse(), langkah: balik } };
};

const tambahLangkah = (pane: Pane): void => {
  pane.perintah.langkah({ type: "ubah", ubahan: { jenis: "sisip", setelah: 3 } });
};

interface Keadaan {
  session: () => FakeSession;
  profil?: SumberProfil;
  lalu?: (pane: Pane, session: FakeSession) => unknown;
}

/** A drawing by hand of which two arrows and two fields are not sure. */
const lama = (): FakeSession => {
  const { langkah } = BERSIH.prosedur;
  const tandai = langkah.map((satu, n) =>
    n === 3 ? { ...satu, simbol: satu.simbol.map((s): Simbol => ({ ...s, bentuk: "tanda" })) } : satu,
  );
  return fakeSession([{ ...BERSIH, prosedur: { ...BERSIH.prosedur, langkah: tandai } }], {
    pertanyaan: [
      tanya("isian", "kualifikasiPelaksana", "Kualifikasi Petugas:", ["kualifikasiPelaksana", "peralatan", "bukan"]),
      tanya("teks", "peringatan", "Surat yang tidak dicatat tidak dapat ditelusuri.", [
        "bukan",
        "peringatan",
        "pencatatan",
      ]),
      tanya("panah", "prosedur.langkah.1.ke.1", "Tidak", ["1", "3", "bukan"]),
      tanya("labelPanah", "prosedur.langkah.1.ke.0", "Ya", ["3", "1"]),
    ],
    sisa: ["Ditetapkan di Sukamaju", "Tembusan: Kepala Bagian Organisasi Sekretariat Daerah"],
  });
};

const ditolak = (reason: Refusal): Keadaan => ({
  session: () => fakeSession([BERSIH]),
  lalu: (pane, session) => {
    tambahLangkah(pane);
    session.tolak(reason);
    return pane.perintah.bangunBagan();
  },
});

const KEADAAN: Record<string, Keadaan> = {
  kosong: { session: () => fakeSession([]) },
  pertama: { session: () => fakeSession([]), profil: sumberPalsu() },
  profil: { session: () => fakeSession([BERSIH]), profil: sumberPalsu({ sendiri: sukamaju }) },
  profilRusak: {
    session: () => fakeSession([BERSIH]),
    profil: sumberPalsu({
      bawaan: '{\n  "id": "kota",\n  "aturan": { "logo-adaa": "mati" },\n  "kertas": "B5"\n}',
      penuh: true,
    }),
  },
  akreditasi: { session: () => fakeSession([], { kind: "akreditasi" }) },
  templatBaru: { session: () => fakeSession([lengkapi({})]) },
  temuan: { session: () => fakeSession([cacat()]) },
  kursor: {
    session: () => fakeSession([cacat()]),
    lalu: (_, session) => session.kursorDi("prosedur.langkah.2.mutuBaku.waktu"),
  },
  urutKolom: { session: () => fakeSession([terbalik()]) },
  diabaikan: {
    session: () => fakeSession([cacat()]),
    lalu: async (pane) => {
      for (const temuan of (pane.getState().hasil?.findings ?? []).slice(-2))
        await abaikan(pane, temuan, "Sesuai ketentuan di daerah atau instansi ini");
    },
  },
  hanyaBaca: { session: () => fakeSession([cacat()], { hanyaBaca: true }) },
  bersih: { session: () => fakeSession([BERSIH]) },
  dipilih: {
    session: () =>
      fakeSession([BERSIH], {
        pilihan: {
          lines: ["Peraturan Bupati Nomor 12 Tahun 2023 tentang Tata Naskah Dinas"],
          dari: null,
          sampai: null,
        },
      }),
  },
  lama: { session: lama },
  bundel: { session: () => fakeSession([cacat(), BERSIH], { textOnly: true }) },
  belumSesuai: { session: () => fakeSession([BERSIH]), lalu: tambahLangkah },
  berhasil: {
    session: () => fakeSession([BERSIH]),
    lalu: (pane) => {
      tambahLangkah(pane);
      return pane.perintah.bangunBagan();
    },
  },
  draf: { session: () => fakeSession([], { store: { ...emptyStore(), draf: BERSIH.prosedur } }) },
  bisu: { session: () => fakeSession([BERSIH], { bisu: true }) },
  terlindung: ditolak("dokumenTerlindung"),
  lacak: ditolak("pelacakanAktif"),
};

const nama = new URLSearchParams(location.search).get("keadaan") ?? "bersih";

async function hubungkan(): Promise<Pane> {
  if (nama === "menghubungkan") return new Promise(() => undefined);
  const keadaan = KEADAAN[nama];
  if (!keadaan) throw new SambunganGagal(nama as Gangguan);
  const session = keadaan.session();
  const pane = startPane({
    session,
    checker: createChecker(),
    hariIni: () => "2026-11-23",
    profil: keadaan.profil,
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  await keadaan.lalu?.(pane, session);
  return pane;
}

const akar = document.getElementById("akar");
if (akar) createRoot(akar).render(<App hubungkan={hubungkan} aksi={aksiDari(location.search)} />);
