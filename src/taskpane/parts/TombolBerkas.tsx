import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface Props {
  label: string;
  /** What the file may be, as `accept` of a file field. */
  jenis: string;
  pilih: (berkas: File) => void;
}

/** A button that asks for one file. */
export function TombolBerkas({ label, jenis, pilih }: Props) {
  const medan = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => medan.current?.click()}>
        {label}
      </Button>
      <input
        ref={medan}
        type="file"
        hidden
        accept={jenis}
        aria-label={label}
        onChange={({ target }) => {
          const [berkas] = target.files ?? [];
          target.value = "";
          if (berkas) pilih(berkas);
        }}
      />
    </>
  );
}
