import { spo } from "./spo";
import { spasi } from "./spasi";
import { bundelTtd } from "./bundel-ttd";
import { kopPecah } from "./kop-pecah";
import { gantiBaris } from "./ganti-baris";
import { sekolah } from "./sekolah";
import { duaTtd } from "./dua-ttd";
import { wingdings } from "./wingdings";
import { alatTabel } from "./alat-tabel";
import { bersarang } from "./bersarang";
import { bundelTiga } from "./bundel-tiga";
import { diBelakang } from "./di-belakang";
import { digambar } from "./digambar";
import { formulir } from "./formulir";
import { google } from "./google";
import { judulSaja } from "./judul-saja";
import { kemendagri } from "./kemendagri";
import { kepalaTiga } from "./kepala-tiga";
import { kotakGambar } from "./kotak-gambar";
import { lacak } from "./lacak";
import { ntb } from "./ntb";
import { pos } from "./pos";
import { potret } from "./potret";
import { protap } from "./protap";
import { tahapan } from "./tahapan";
import { tanpaTabel } from "./tanpa-tabel";
import { terpecah } from "./terpecah";
import { tertukar } from "./tertukar";
import { vml } from "./vml";
import { wps } from "./wps";
import { bundel } from "./bundel";
import type { DokumenLuar } from "./dokumen";
import { kotak } from "./kotak";
import { lanskap } from "./lanskap";
import { logo } from "./logo";
import { revisi } from "./revisi";
import { tab } from "./tab";
import { tahap } from "./tahap";
import { uraian } from "./uraian";

/** Documents in ways that the random ones do not have; each was written before it was read for the first time. */
export const LUAR: readonly DokumenLuar[] = [
  logo,
  bundel,
  lanskap,
  tab,
  revisi,
  uraian,
  kotak,
  tahap,
  alatTabel,
  bersarang,
  bundelTiga,
  diBelakang,
  digambar,
  formulir,
  google,
  judulSaja,
  kemendagri,
  kepalaTiga,
  kotakGambar,
  lacak,
  ntb,
  pos,
  potret,
  protap,
  tahapan,
  tanpaTabel,
  terpecah,
  tertukar,
  vml,
  wps,
  spo,
  spasi,
  bundelTtd,
  kopPecah,
  gantiBaris,
  sekolah,
  duaTtd,
  wingdings,
];
