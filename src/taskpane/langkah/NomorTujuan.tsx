import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useMessages } from "../messages";
import { useTeksLangkah } from "./teks";
import type { GambarHook } from "./useGambar";

/** Asks where an exit leads: by number here, or by a click in the drawing. */
export function NomorTujuan({ jumlah, hook }: { jumlah: number; hook: GambarHook }) {
  const m = useTeksLangkah().gambar;
  const { batal } = useMessages().umum;
  const kotak = useRef<HTMLInputElement>(null);
  const [nilai, setNilai] = useState("");
  const [salah, setSalah] = useState(false);
  useEffect(() => kotak.current?.focus(), []);
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    setSalah(!hook.keNomor(Number(nilai)));
  };
  return (
    <form
      className="alat"
      onSubmit={kirim}
      onKeyDown={({ key }) => {
        if (key === "Escape") hook.arahkan(null);
      }}
    >
      <Field
        size="small"
        label={m.nomorTujuan}
        hint={m.pilihTujuan}
        {...(salah ? { validationMessage: m.tidakAda(jumlah), validationState: "error" as const } : {})}
      >
        <Input
          ref={kotak}
          size="small"
          inputMode="numeric"
          value={nilai}
          onChange={(_, { value }) => setNilai(value)}
        />
      </Field>
      <Button size="small" onClick={() => hook.arahkan(null)}>
        {batal}
      </Button>
    </form>
  );
}
