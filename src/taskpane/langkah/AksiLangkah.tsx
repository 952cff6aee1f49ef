import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { TombolIkon } from "../parts/TombolIkon";
import type { Draft } from "./draft";
import type { Tindakan } from "./useDaftarLangkah";
import { useTeksLangkah } from "./teks";

interface Props {
  draft: Draft;
  index: number;
  tindakan: Tindakan;
}

/** Move, duplicate, insert and delete, for the open step. */
export function AksiLangkah({ draft, index, tindakan }: Props) {
  const m = useTeksLangkah().langkah;
  const id = draft.baris[index]?.id;
  if (id === undefined) return null;
  return (
    <div className="aksi-langkah" role="group" aria-label={m.ke(index + 1)}>
      <TombolIkon
        label={m.naik}
        ikon={<ArrowUpRegular />}
        fokus={`naik-${id}`}
        mati={index === 0}
        jalankan={() => tindakan.pindah(id, -1, `naik-${id}`)}
      />
      <TombolIkon
        label={m.turun}
        ikon={<ArrowDownRegular />}
        fokus={`turun-${id}`}
        mati={index === draft.baris.length - 1}
        jalankan={() => tindakan.pindah(id, 1, `turun-${id}`)}
      />
      <TombolIkon label={m.sisip} ikon={<AddRegular />} jalankan={() => tindakan.sisip(id)} />
      <TombolIkon label={m.gandakan} ikon={<CopyRegular />} jalankan={() => tindakan.gandakan(id)} />
      <TombolIkon label={m.hapus} ikon={<DeleteRegular />} jalankan={() => tindakan.hapus(id)} />
    </div>
  );
}
