import { escapeXml, NS, ptToEmu } from "../xml";

/** A picture by its relationship with the main part, and its size; only the proportion of the sides counts. */
export interface Picture {
  readonly id: string;
  readonly lebar: number;
  readonly tinggi: number;
  /** `a:srcRect` that cuts it, as XML. */
  readonly potong?: string;
}

/** Room for a picture, in points. */
export interface Ruang {
  readonly lebar: number;
  readonly tinggi: number;
}

/** A `w:drawing` with the picture in line with the text, as large as the room allows (ECMA-376 Part 1, 20.4.2.8 and 20.2). */
export function inlinePicture(
  { id, potong = "", ...size }: Picture,
  ruang: Ruang,
  nomor: number,
  nama: string,
): string {
  const skala = Math.min(ruang.lebar / size.lebar, ruang.tinggi / size.tinggi);
  const extent = `cx="${ptToEmu(size.lebar * skala)}" cy="${ptToEmu(size.tinggi * skala)}"`;
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${nomor}" name="${nama}" descr="${nama}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic><a:graphicData uri="${NS.pic}"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${nama}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${escapeXml(id)}"/>${potong}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
  );
}

/** A run with the picture. */
export const pictureRun = (picture: Picture, ruang: Ruang, nomor: number, nama: string): string =>
  `<w:r><w:rPr><w:noProof/></w:rPr>${inlinePicture(picture, ruang, nomor, nama)}</w:r>`;
