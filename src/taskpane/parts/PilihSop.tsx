import { Select } from "@fluentui/react-components";
import { useMessages } from "../messages";
import type { Perintah } from "../session/perintah";
import { sopTerpilih, type PaneState } from "../session/state";

/** Which SOP of a bundle is meant; nothing where there is only one. */
export function PilihSop({ state, perintah }: { state: PaneState; perintah: Perintah }) {
  const m = useMessages().umum;
  const sops = state.reading?.recognition.sops ?? [];
  if (sops.length < 2) return null;
  return (
    <Select
      size="small"
      className="pilih-sop"
      aria-label={m.pilihSop}
      value={String(sopTerpilih(state).index)}
      onChange={(_, { value }) => perintah.pilihSop(Number(value))}
    >
      {sops.map(({ sop }, index) => (
        <option key={index} value={String(index)}>
          {m.sopKe(index + 1, sop.identitas.nama)}
        </option>
      ))}
    </Select>
  );
}
