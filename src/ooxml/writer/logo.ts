import { bacaGambar, type Gambar } from "../../sop/profil/gambar";
import type { GambarData } from "../../sop/profile";
import { escapeXml, NS, ptToEmu } from "../xml";

/** A picture that a document of ours brings along. Names come from its bytes, so that the same picture is brought once. */
export interface Logo {
  readonly gambar: Gambar;
  /** Id of its relationship, and name of its part. */
  readonly id: string;
  readonly file: string;
}

/** The logo of a profile; null where there is none or it cannot be read. */
export function logoDari(data: GambarData | undefined): Logo | null {
  const gambar = data === undefined ? null : bacaGambar(data);
  if (gambar === null) return null;
  const sidik = hash(gambar.bytes);
  return { gambar, id: `rIdSop-logo-${sidik}`, file: `sop-logo-${sidik}.${gambar.jenis}` };
}

/** FNV-1a, 32 bits. */
function hash(bytes: Uint8Array): string {
  let nilai = 0x811c9dc5;
  for (const byte of bytes) nilai = Math.imul(nilai ^ byte, 0x01000193);
  return (nilai >>> 0).toString(16).padStart(8, "0");
}

/** Room for a logo, in points. */
export interface Ruang {
  readonly lebar: number;
  readonly tinggi: number;
}

/** A run with the picture in line with the text, as large as the room allows (ECMA-376 Part 1, 20.4.2.8 and 20.2). */
export function logoRun({ gambar, id }: Logo, ruang: Ruang, nextId: () => number): string {
  const skala = Math.min(ruang.lebar / gambar.lebar, ruang.tinggi / gambar.tinggi);
  const size = `cx="${ptToEmu(gambar.lebar * skala)}" cy="${ptToEmu(gambar.tinggi * skala)}"`;
  return (
    `<w:r><w:rPr><w:noProof/></w:rPr><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${nextId()}" name="Logo" descr="Logo"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic><a:graphicData uri="${NS.pic}"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${escapeXml(id)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}
