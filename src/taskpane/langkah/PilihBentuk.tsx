import { Select, type SelectProps } from "@fluentui/react-components";
import type { Bentuk } from "../../sop/sop";
import { bentukOtomatis } from "./bentuk";
import type { Draft } from "./draft";
import type { Ubahan } from "./ubah";
import { useTeksLangkah } from "./teks";

const PILIHAN: readonly Bentuk[] = ["kapsul", "kotak", "belahKetupat"];

interface Props extends Omit<SelectProps, "value" | "onChange" | "size"> {
  draft: Draft;
  index: number;
  simbol: number;
  ubah: (ubahan: Ubahan) => void;
}

/** The shape of a symbol: as its place has it, or chosen. What the document has beyond our own shapes stays a choice. */
export function PilihBentuk({ draft, index, simbol, ubah, ...field }: Props) {
  const m = useTeksLangkah().langkah;
  const baris = draft.baris[index];
  const bentuk = baris?.simbol[simbol]?.bentuk ?? null;
  const asing = bentuk !== null && !PILIHAN.includes(bentuk);
  if (!baris) return null;
  return (
    <Select
      {...field}
      size="small"
      value={bentuk ?? ""}
      disabled={baris.simbol.length === 0}
      onChange={(_, { value }) =>
        ubah({ jenis: "bentuk", id: baris.id, simbol, bentuk: value === "" ? null : (value as Bentuk) })
      }
    >
      <option value="">{m.bentukOtomatis(m.namaBentuk[bentukOtomatis(draft, index)])}</option>
      {[...PILIHAN, ...(asing ? [bentuk] : [])].map((pilihan) => (
        <option key={pilihan} value={pilihan}>
          {m.namaBentuk[pilihan]}
        </option>
      ))}
    </Select>
  );
}
