import type { HasilBaca } from "../../sop/profil/baca";
import { kantorDari } from "../../sop/profil/kantor";
import { PROFIL_SENDIRI, profilBerlaku } from "../../sop/profil/lapisan";
import type { Pencacah, Profile } from "../../sop/profile";
import type { KeadaanProfil, SumberProfil } from "./keadaan-profil";
import type { PaneStore } from "./kerja";

/** What can be done with the profile of this computer. */
export interface KerjaProfil {
  /** Sets it, and checks the document by it. Null takes it away. */
  simpan(sendiri: Profile | null): void;
  /** Notes that a number was given. */
  catatNomor(pencacah: Pencacah): void;
  /** Puts away the card that asks for the essentials, for good. */
  tutupKartu(): void;
  stop(): void;
}

/** Reads what is kept, and follows what other panes change. The reader is loaded only where there is something to read. */
export function createKerjaProfil(
  sumber: SumberProfil | undefined,
  { getState, dispatch }: PaneStore,
  periksa: () => void,
): KerjaProfil {
  const pakai = (ubah: Partial<KeadaanProfil>): void => {
    const profil = { ...getState().profil, ...ubah };
    dispatch({ type: "profil", profil: { ...profil, berlaku: profilBerlaku(profil) } });
    periksa();
  };

  const muat = async (lapisan: "bawaan" | "sendiri", teks: string | null): Promise<void> => {
    const hasil = teks === null ? null : await baca(teks);
    const rusak = { ...getState().profil.rusak, [lapisan]: hasil?.ok === false ? (teks ?? "") : undefined };
    pakai({ [lapisan]: hasil?.ok ? hasil.profile : null, rusak });
  };

  const muatSemua = async ({ bacaSendiri, bacaBawaan, kartuDitutup }: SumberProfil): Promise<void> => {
    const [sendiri, bawaan] = [bacaSendiri(), await bacaBawaan().catch(() => null)];
    if (sendiri !== null) await muat("sendiri", sendiri);
    if (bawaan !== null) await muat("bawaan", bawaan);
    const { profil } = getState();
    const kartu = sendiri === null && !kartuDitutup() && kantorDari(profil.berlaku).instansi === "";
    dispatch({ type: "profil", profil: { ...profil, kartu, siap: true } });
  };

  const simpan = (sendiri: Profile | null): void => {
    const tersimpan = sumber?.simpanSendiri(sendiri === null ? "" : JSON.stringify({ ...sendiri, versi: 2 })) ?? true;
    pakai({ sendiri, tersimpan, kartu: false, rusak: { ...getState().profil.rusak, sendiri: undefined } });
  };

  if (sumber) void muatSemua(sumber);
  const berhenti = sumber?.dengar(() => void muat("sendiri", sumber.bacaSendiri()));
  return {
    simpan,
    catatNomor: (pencacah) => simpan({ ...(getState().profil.sendiri ?? PROFIL_SENDIRI), pencacah }),
    tutupKartu: () => {
      sumber?.tutupKartu();
      dispatch({ type: "profil", profil: { ...getState().profil, kartu: false } });
    },
    stop: () => berhenti?.(),
  };
}

async function baca(teks: string): Promise<HasilBaca> {
  const { bacaProfil } = await import("../../sop/profil/baca");
  return bacaProfil(teks);
}
