import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import { explain } from "../../checker/explain";
import { RULES } from "../../rules/index";
import { useBahasa, useMessages, useTeks } from "../messages";
import { isiHalaman, type IsiPanduan } from "./isi";
import { Kalimat } from "./Kalimat";
import { TEKS } from "./teks";

interface Props {
  isi: IsiPanduan;
  rule: string;
  buka: (rule: string) => void;
  kembali: { label: string; jalankan: () => void };
}

/** All that is known of a rule: why, on which basis, examples, repair, what is looked at and what is left alone. */
export function HalamanAturan({ isi, rule, buka, kembali }: Props) {
  const bahasa = useBahasa();
  const m = useTeks(TEKS);
  const { periksa } = useMessages();
  const { judul, mengapa, contohBuruk, contohBaik, caraMemperbaiki, dasar } = explain(rule, bahasa);
  const { diperiksa, dibiarkan } = isiHalaman(isi, rule);
  const kepala = useRef<HTMLHeadingElement>(null);
  useEffect(() => kepala.current?.focus(), [rule]);
  const kode = RULES.find(({ id }) => id === rule)?.code ?? "";
  return (
    <article className="lembar panduan">
      <Button size="small" icon={<ArrowLeftRegular />} className="kembali" onClick={kembali.jalankan}>
        {kembali.label}
      </Button>
      <h2 ref={kepala} tabIndex={-1}>
        {judul}
      </h2>
      <p>{mengapa}</p>
      <dl>
        {contohBuruk && (
          <div className="contoh-kurang">
            <dt>{periksa.kurangTepat}</dt>
            <dd lang="id">{contohBuruk}</dd>
          </div>
        )}
        {contohBaik && (
          <div className="contoh-lebih">
            <dt>{periksa.lebihBaik}</dt>
            <dd lang="id">{contohBaik}</dd>
          </div>
        )}
      </dl>
      <h3>{periksa.caraMemperbaiki}</h3>
      <p>{caraMemperbaiki}</p>
      <h3>{m.diperiksa}</h3>
      {diperiksa.map((kalimat) => (
        <p key={kalimat} lang={isi.bahasa}>
          <Kalimat isi={kalimat} buka={buka} />
        </p>
      ))}
      {dibiarkan.length > 0 && (
        <>
          <h3>{m.dibiarkan}</h3>
          <ul className="berbutir" lang={isi.bahasa}>
            {dibiarkan.map((kalimat) => (
              <li key={kalimat}>
                <Kalimat isi={kalimat} buka={buka} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{periksa.dasar}</h3>
      {dasar.map((satu) => (
        <p key={satu}>{satu}</p>
      ))}
      <p className="kecil">{periksa.kode(kode)}</p>
    </article>
  );
}
