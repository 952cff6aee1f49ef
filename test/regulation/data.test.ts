import { HUKUM_USANG } from "../../src/regulation/hukum-usang";
import { JENIS_PERATURAN } from "../../src/regulation/jenis-peraturan";
import * as kataKegiatan from "../../src/regulation/kata-kegiatan";
import * as kataPelaku from "../../src/regulation/kata-pelaku";
import * as kataWaktu from "../../src/regulation/kata-waktu";
import { parsePeraturan } from "../../src/sop/peraturan";
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

test("outdated laws: each once, of a known kind, and no successor is outdated itself", () => {
  const kunci = HUKUM_USANG.map(({ jenis, nomor, tahun }) => `${jenis} ${nomor}/${tahun}`);
  expect(new Set(kunci).size).toBe(kunci.length);
  const jenis = JENIS_PERATURAN.map(({ id }) => id);
  for (const usang of HUKUM_USANG) expect(jenis).toContain(usang.jenis);
  for (const { pengganti } of HUKUM_USANG) {
    for (const kutipan of pengganti.split(/ jo\. | atau | dan perubahannya/).filter(Boolean)) {
      const baru = parsePeraturan(kutipan);
      expect(baru.jenis).not.toBeNull();
      expect(kunci).not.toContain(`${baru.jenis?.id} ${baru.nomor}/${baru.tahun}`);
    }
  }
});

test("outdated laws: only a sourced row offers a text to put in", () => {
  for (const { status, kutipan } of HUKUM_USANG) expect(kutipan === undefined).toBe(status === "unverified");
});

test("units: the slips of the pen are no units, and what they mean is one", () => {
  for (const [salah, benar] of Object.entries(kataWaktu.EJAAN_SATUAN)) {
    expect(parseWaktu(`5 ${salah}`).jenis).toBe("takTerukur");
    expect(parseWaktu(`5 ${benar}`).jenis).toBe("durasi");
  }
});
