import { lazy } from "react";
import type { Tempat } from "./tempat";

/** The view of each place, loaded when it is first shown. */
export const TAMPILAN = {
  periksa: lazy(() => import("../periksa/PeriksaView")),
  langkah: lazy(() => import("../langkah/LangkahView")),
  sisipkan: lazy(() => import("../sisipkan/SisipkanView")),
  dokumen: lazy(() => import("../dokumen/DokumenView")),
  nomenklatur: lazy(() => import("../nomenklatur/NomenklaturView")),
  panduan: lazy(() => import("../panduan/PanduanView")),
  profil: lazy(() => import("../profil/ProfilView")),
  pengaturan: lazy(() => import("../pengaturan/PengaturanView")),
  lainnya: lazy(() => import("../lainnya/LainnyaView")),
} satisfies Record<Tempat, unknown>;
