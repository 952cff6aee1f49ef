import { emptyPackage } from "../../ooxml/writer/parts";
import { carry } from "../../ooxml/writer/carrier";
import { escapeXml } from "../../ooxml/xml";
import type { Package } from "../../ooxml/package";

const HURUF = "Arial";

/** A4 upright with margins of 2.5 cm, in twentieths of a point. */
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

const SURAT = [
  "Nomor\t: 005/118/DPK/2025",
  "Sifat\t: Biasa",
  "Lampiran\t: -",
  "Hal\t: Undangan Rapat Koordinasi",
  "",
  "Yth. Para Kepala Bidang",
  "di Tempat",
  "",
  "Dalam rangka penataan arsip inaktif di lingkungan Dinas Perpustakaan dan Kearsipan, kami mengundang Saudara untuk hadir pada rapat koordinasi hari Senin, 10 Maret 2025, pukul 09.00 sampai selesai, di Ruang Rapat Sekretariat.",
  "Mengingat pentingnya acara tersebut, kami mohon Saudara hadir tepat waktu dan membawa daftar arsip bidang masing-masing.",
  "Demikian undangan ini kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.",
  "",
  "Kepala Dinas Perpustakaan dan Kearsipan,",
  "",
  "",
  "Siti Rahmawati, S.Sos., M.AP.",
  "NIP 19780421 200312 2 005",
];

/** A document without text. */
export const kosong = (): Package => dokumen("Dokumen kosong", [""]);

/** A letter: a document that is no SOP. */
export const surat = (): Package => dokumen("Undangan Rapat Koordinasi", SURAT);

function dokumen(judul: string, baris: readonly string[]): Package {
  return carry(emptyPackage(HURUF, judul), { body: baris.map(paragraf).join("") + SECTION, huruf: HURUF });
}

function paragraf(teks: string): string {
  const isi = teks.split("\t").map((bagian) => `<w:t xml:space="preserve">${escapeXml(bagian)}</w:t>`);
  const tab = teks.includes("\t") ? '<w:tabs><w:tab w:val="left" w:pos="1418"/></w:tabs>' : "";
  const properti = `<w:pPr>${tab}<w:spacing w:after="80"/></w:pPr>`;
  return `<w:p>${properti}${teks ? `<w:r>${isi.join("<w:tab/>")}</w:r>` : ""}</w:p>`;
}
