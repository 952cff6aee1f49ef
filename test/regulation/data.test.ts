import { JENIS_PERATURAN } from "../../src/regulation/jenis-peraturan";
import * as kataKegiatan from "../../src/regulation/kata-kegiatan";
import * as kataPelaku from "../../src/regulation/kata-pelaku";
import * as kataWaktu from "../../src/regulation/kata-waktu";
import { HUKUM_KELIRU } from "../../src/regulation/hukum-keliru";
import { INSTRUMENTS } from "../../src/regulation/instruments";
import { NAMA_JABATAN } from "../../src/regulation/nama-jabatan";
import { PERATURAN_DIKENAL } from "../../src/regulation/peraturan-dikenal";
import { parsePeraturan } from "../../src/sop/peraturan";
import { dikenal, kutipanPenuh } from "../../src/sop/peraturan-dikenal";
import { bakukan } from "../../src/sop/teks";
import { parseWaktu } from "../../src/sop/waktu";

const lists = Object.entries({ ...kataKegiatan, ...kataPelaku, ...kataWaktu }).flatMap(([name, value]) =>
  Array.isArray(value) ? [[name, value as readonly string[]] as const] : [],
);

test.each(lists)("%s: lower case, no word twice", (_, words) => {
  expect(words).toEqual(words.map((word) => word.toLowerCase().trim()));
  expect(new Set(words).size).toBe(words.length);
});

test("kinds of legislation: each beginning once, in the form in which it is compared", () => {
  const sebutan = JENIS_PERATURAN.flatMap((jenis) => jenis.sebutan);
  expect(new Set(sebutan).size).toBe(sebutan.length);
  expect(sebutan).toEqual(sebutan.map(bakukan));
});

const kunci = PERATURAN_DIKENAL.map(({ jenis, nomor, tahun }) => `${jenis} ${nomor}/${tahun}`);

test("known instruments: at least the eighty that are cited most, each once, of a known kind", () => {
  expect(kunci.length).toBeGreaterThanOrEqual(80);
  expect(new Set(kunci).size).toBe(kunci.length);
  const jenis = JENIS_PERATURAN.map(({ id }) => id);
  for (const satu of PERATURAN_DIKENAL) expect(jenis).toContain(satu.jenis);
});

test("known instruments: what takes their place is not replaced itself, and can be read", () => {
  const diganti = new Set(PERATURAN_DIKENAL.filter((satu) => satu.diganti !== undefined));
  expect(diganti.size).toBeGreaterThan(15);
  for (const { diganti: pengganti = "" } of diganti) {
    for (const kutipan of pengganti.split(/ jo\. | dan perubahannya/).filter(Boolean)) {
      const baru = parsePeraturan(kutipan);
      expect([kutipan, baru.jenis === null || baru.nomor === null || baru.tahun === null]).toEqual([kutipan, false]);
      expect([kutipan, dikenal(baru)?.diganti]).toEqual([kutipan, undefined]);
    }
  }
});

test("known instruments: amendments are later, in order, and can be read", () => {
  for (const { tahun, diubah = [], diganti } of PERATURAN_DIKENAL) {
    const tahunnya = diubah.map((satu) => parsePeraturan(satu).tahun ?? 0);
    expect(tahunnya).toEqual([...tahunnya].sort((a, b) => a - b));
    for (const satu of tahunnya) expect(satu).toBeGreaterThanOrEqual(tahun);
    expect(diubah.length > 0 && diganti !== undefined).toBe(false);
  }
});

test("known instruments: verified is what was read in a source, and a full citation is read back as the same", () => {
  for (const satu of PERATURAN_DIKENAL) {
    expect([satu.nomor, satu.sumber !== null]).toEqual([satu.nomor, satu.status === "verified"]);
    const kutipan = kutipanPenuh(satu);
    if (kutipan !== null) expect(dikenal(parsePeraturan(kutipan))).toBe(satu);
  }
});

test("mix-ups: no citation that is known to be right", () => {
  for (const { jenis, nomor, tahun, hanyaTentang } of HUKUM_KELIRU) {
    const benar = PERATURAN_DIKENAL.find((s) => s.jenis === jenis && s.nomor === nomor && s.tahun === tahun);
    expect(hanyaTentang.some((kata) => (benar?.judul ?? "").toLowerCase().includes(kata))).toBe(false);
  }
});

test("units: the slips of the pen are no units, and what they mean is one", () => {
  for (const [salah, benar] of Object.entries(kataWaktu.EJAAN_SATUAN)) {
    expect(parseWaktu(`5 ${salah}`).jenis).toBe("takTerukur");
    expect(parseWaktu(`5 ${benar}`).jenis).toBe("durasi");
  }
});

test("names of roles: each once, and what is gone names what came in its place", () => {
  const sebutan = NAMA_JABATAN.flatMap(({ nama, alias = [] }) => [nama, ...alias]).map(bakukan);
  expect(new Set(sebutan).size).toBe(sebutan.length);
  for (const { nama, keadaan, pengganti } of NAMA_JABATAN) {
    expect([nama, pengganti === undefined]).toEqual([nama, keadaan === "berlaku"]);
  }
});

test("names of roles: what was read in a source rests on an instrument that may be printed, the rest on none", () => {
  for (const { nama, status, sumber, dasar } of NAMA_JABATAN) {
    const dicocokkan = status === "secondary";
    expect([nama, sumber !== null, dasar in INSTRUMENTS]).toEqual([nama, dicocokkan, dicocokkan]);
  }
});
