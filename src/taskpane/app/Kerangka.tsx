import type { ReactNode } from "react";
import { useMessages } from "../messages";
import { Memuat } from "../parts/Memuat";
import { Kepala, type KepalaProps } from "./Kepala";
import { PanelTab } from "./PanelTab";
import type { Tempat } from "./tempat";

interface Props extends KepalaProps {
  /** Something is being done that the person waits for. */
  sibuk?: boolean;
  children: ReactNode;
}

/** What stands around every content of the pane. */
export function Kerangka({ sibuk = false, children, ...kepala }: Props) {
  const m = useMessages();
  return (
    <>
      <Kepala {...kepala} />
      <main className="isi" aria-busy={sibuk}>
        <h1 className="tersembunyi">{m.umum.nama}</h1>
        {children}
      </main>
    </>
  );
}

/** The content until the document is there. */
export function Menghubungkan({ tempat }: { tempat: Tempat }) {
  const m = useMessages();
  return (
    <PanelTab tempat={tempat}>
      <Memuat label={m.keadaan.menghubungkan} />
    </PanelTab>
  );
}
