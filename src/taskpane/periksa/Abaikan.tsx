import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { useTeks } from "../messages";
import { FormAbaikan } from "./FormAbaikan";
import type { Halangan } from "./perintah";
import { TEKS } from "./teks";

interface Props {
  abaikan: (alasan: string) => Promise<boolean>;
  /** Why it cannot be done here; null where it can. */
  halangan: Halangan | null;
}

/** Sets a finding aside: a button that asks for the reason, or says why this document cannot keep one. */
export function Abaikan({ abaikan, halangan }: Props) {
  const m = useTeks(TEKS);
  const sebab = useId();
  const tombol = useRef<HTMLButtonElement>(null);
  const [tanya, setTanya] = useState<boolean | null>(null);
  // Who gives up the question is back on the button that asked it.
  useEffect(() => {
    if (tanya === false) tombol.current?.focus();
  }, [tanya]);

  if (tanya && !halangan) return <FormAbaikan abaikan={abaikan} tutup={() => setTanya(false)} />;
  return (
    <div className="abaikan">
      <Button
        ref={tombol}
        size="small"
        appearance="subtle"
        disabledFocusable={halangan !== null}
        aria-describedby={halangan ? sebab : undefined}
        onClick={() => setTanya(true)}
      >
        {m.abaikan}
      </Button>
      {halangan && (
        <p className="kecil" id={sebab}>
          {m.halangan[halangan]}
        </p>
      )}
    </div>
  );
}
