import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Layout } from "../../flowchart/layout";
import type { Draft } from "./draft";
import { halamanLangkah } from "./gambar";
import { mulaiHalaman } from "./halaman";
import { useTeksLangkah } from "./teks";
import type { Ubahan } from "./ubah";
import { useTenang } from "./useTenang";

interface Props {
  draft: Draft;
  index: number;
  layout: Layout;
  ubah: (ubahan: Ubahan) => void;
}

/** Where the pages turn: a step is put at the head of a page, or kept together with the one above it. */
export default function HalamanLangkah({ draft, index, layout, ubah }: Props) {
  const m = useTeksLangkah().halaman;
  const tenang = useTenang(draft);
  const halaman = useMemo(() => halamanLangkah(tenang, layout), [tenang, layout]);
  const [baris, sebelum] = [draft.baris[index], draft.baris[index - 1]];
  if (!baris || !sebelum) return null;
  const diminta = mulaiHalaman(baris, layout.pisahSebelum);
  const di = tenang.baris.findIndex(({ id }) => id === baris.id);
  const terpisah = halaman !== null && di > 0 && halaman[di] !== halaman[di - 1];
  // The step above goes to the next page with this one: only where it does not begin the page itself.
  const bisaBersama = terpisah && !diminta && halaman[di - 1] === halaman[di - 2];
  return (
    <div className="lebar">
      <Checkbox
        label={m.baru}
        checked={diminta}
        data-fokus={`halaman-${baris.id}`}
        onChange={(_, { checked }) => ubah({ jenis: "halaman", id: baris.id, baru: checked === true })}
      />
      <p className="kecil" role="status">
        {terpisah ? m.terpisah(index + 1) : ""}
      </p>
      {bisaBersama && (
        <Button size="small" onClick={() => ubah({ jenis: "halaman", id: sebelum.id, baru: true })}>
          {m.bersama}
        </Button>
      )}
    </div>
  );
}
