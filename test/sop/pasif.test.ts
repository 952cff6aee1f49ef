import { pasifUtama, saranTanpaPasif } from "../../src/sop/pasif";

test.each([
  ["Berkas yang diterima diteruskan", "diteruskan"],
  ["Berkas yang diterima dan diperiksa diserahkan", "diserahkan"],
  ["Berkas yang telah diterima", null],
  ["Berkas telah diterima", "diterima"],
  ["Berkas di Olah", "di Olah"],
  ["Berkas di kantor", null],
  ["Menyerahkan berkas; dicatat", "dicatat"],
  ["Menyerahkan berkas, dinas terkait", null],
  ["Menyerahkan berkas agar diperiksa, dicatat", null],
  ["Menyerahkan, selanjutnya dicatat", "dicatat"],
  ["", null],
])("%s: %s", (kegiatan, verba) => expect(pasifUtama(kegiatan)).toBe(verba));

test.each([
  ["Surat Keputusan ditetapkan", "Menetapkan Surat Keputusan"],
  ["SK ditetapkan pada hari itu", "Menetapkan SK pada hari itu"],
  ["SURAT DICATAT", "MENCATAT SURAT"],
  ["2) Berkas di olah", "2) Mengolah berkas"],
  ["Surat dicatat oleh staf", null],
  ["Surat dicatat dan dikirim", null],
  ["Surat akan dicatat", null],
  ["Surat yang masuk dicatat", null],
  ["Surat\nmasuk dicatat", null],
  ["Semua surat yang masuk pada satu hari kerja dicatat", null],
  ["Mencatat surat, lalu dikirim", null],
  ["Mencatat surat", null],
  ["Surat dicatat, lalu dikirim", null],
])("%j → %j", (kegiatan, saran) => expect(saranTanpaPasif(kegiatan)).toBe(saran));
