import { Field, Select } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import type { Jawaban } from "../../recognise/jawab";
import type { Pertanyaan } from "../../recognise/pertanyaan";
import type { Address } from "../../sop/address";
import { useTeks } from "../messages";
import { TombolIkon } from "../parts/TombolIkon";
import { namaArti, TEKS } from "./teks";

interface Props {
  pertanyaan: readonly Pertanyaan[];
  jawaban: Jawaban;
  jawab: (id: string, pilihan: number) => void;
  tunjukkan: (at: Address) => void;
}

/** Each question with its place and the answers to choose from; what was understood is chosen already. */
export function DaftarPertanyaan({ pertanyaan, jawaban, jawab, tunjukkan }: Props) {
  const m = useTeks(TEKS);
  return (
    <section aria-labelledby="dokumen-tanya">
      <h3 id="dokumen-tanya">{m.tanya.judul(pertanyaan.length)}</h3>
      <ul className="pertanyaan">
        {pertanyaan.map((satu) => (
          <li key={satu.id}>
            <Field label={m.tanya[satu.jenis](tanpaTitikDua(satu.dipahami), dugaan(satu, m))}>
              <Select value={jawaban.get(satu.id) ?? 0} onChange={(_, { value }) => jawab(satu.id, Number(value))}>
                {satu.pilihan.map(({ arti }, index) => (
                  <option key={arti + index} value={index}>
                    {namaArti(m, arti)}
                  </option>
                ))}
              </Select>
            </Field>
            <TombolIkon label={m.tanya.tunjukkan} ikon={<EyeRegular />} jalankan={() => tunjukkan(satu.at)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A label as it is quoted in a sentence. */
const tanpaTitikDua = (teks: string): string => teks.replace(/[\s:]+$/, "");

/** The answer that the question itself names: the likeliest that is one. */
const dugaan = ({ pilihan }: Pertanyaan, m: (typeof TEKS)["id"]): string =>
  namaArti(m, pilihan.find(({ arti }) => arti !== "bukan")?.arti ?? "bukan");
