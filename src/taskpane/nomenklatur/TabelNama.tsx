import { Button, Input } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { ClipboardEvent } from "react";
import { useTeks } from "../messages";
import { TombolIkon } from "../parts/TombolIkon";
import { tabelDariTempelan, tambahBaris, ubahBaris, type BarisNama } from "./tabel";
import { TEKS } from "./teks";

interface Props {
  tabel: readonly BarisNama[];
  ubah: (tabel: readonly BarisNama[]) => void;
}

/** The table of names. A piece of a sheet that is pasted into any of its fields becomes rows. */
export function TabelNama({ tabel, ubah }: Props) {
  const m = useTeks(TEKS);
  const padaTempel = (event: ClipboardEvent): void => {
    const baru = tabelDariTempelan(event.clipboardData.getData("text/plain"));
    if (baru.length === 0) return;
    event.preventDefault();
    ubah(tambahBaris(tabel, baru));
  };
  return (
    <div className="tabel-nama" onPaste={padaTempel}>
      {tabel.map(({ lama, baru, dasar }, index) => (
        <div key={index} role="group" aria-label={m.baris(index + 1)} className="baris-nama">
          <Input
            size="small"
            value={lama}
            aria-label={m.lama}
            placeholder={m.lama}
            onChange={(_, { value }) => ubah(ubahBaris(tabel, index, { lama: value }))}
          />
          <span aria-hidden>→</span>
          <Input
            size="small"
            value={baru}
            aria-label={m.baru}
            placeholder={m.baru}
            onChange={(_, { value }) => ubah(ubahBaris(tabel, index, { baru: value }))}
          />
          <TombolIkon
            label={m.hapus(index + 1)}
            ikon={<DeleteRegular />}
            jalankan={() => ubah(tabel.filter((_, n) => n !== index))}
          />
          {dasar && <span className="kecil dasar">{m.dasar(dasar)}</span>}
        </div>
      ))}
      <Button
        appearance="subtle"
        size="small"
        icon={<AddRegular />}
        onClick={() => ubah([...tabel, { lama: "", baru: "" }])}
      >
        {m.tambah}
      </Button>
    </div>
  );
}
