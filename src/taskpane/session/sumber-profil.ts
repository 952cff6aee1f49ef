import { teksBerkas } from "../../sop/profil/teks-berkas";
import { bacaIngatan, simpanIngatan } from "../app/ingatan";
import type { SumberProfil } from "./keadaan-profil";

const KUNCI = "tata-sop.profil";
const KUNCI_KARTU = "tata-sop.profil-ditanya";
const TERBESAR = 4_000_000;

/** The profile in this webview's storage, over the one in the folder of the pane itself. Nothing else is ever asked for it. */
export const sumberProfil: SumberProfil = {
  bacaSendiri: () => bacaIngatan(KUNCI) || null,
  simpanSendiri: (teks) => simpanIngatan(KUNCI, teks),
  bacaBawaan: async () => {
    const jawaban = await fetch(new URL("profil.json", document.baseURI), { cache: "no-cache", redirect: "error" });
    // A server that answers with a page instead of "not found" has no profile either.
    if (!jawaban.ok || !/json|text\/plain|octet/.test(jawaban.headers.get("content-type") ?? "json")) return null;
    const bytes = new Uint8Array(await jawaban.arrayBuffer());
    if (bytes.length > TERBESAR) return null;
    const teks = teksBerkas(bytes);
    return typeof teks === "string" ? teks : null;
  },
  kartuDitutup: () => bacaIngatan(KUNCI_KARTU) !== null,
  tutupKartu: () => void simpanIngatan(KUNCI_KARTU, "ya"),
  dengar: (berubah) => {
    const padaUbah = ({ key }: StorageEvent): void => {
      if (key === KUNCI) berubah();
    };
    window.addEventListener("storage", padaUbah);
    return () => window.removeEventListener("storage", padaUbah);
  },
};
