import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useMessages } from "../messages";
import { toProsedur } from "./convert";
import type { Draft } from "./draft";
import { useTeksLangkah } from "./teks";

/** The steps as a table for a spreadsheet. Where the webview keeps the clipboard to itself, the text is shown to be copied by hand. */
export function SalinExcel({ draft }: { draft: Draft }) {
  const m = useTeksLangkah().tempel;
  const { tutup } = useMessages().umum;
  const [hasil, setHasil] = useState<"tersalin" | { teks: string } | null>(null);
  const salin = async (): Promise<void> => {
    const { tulisTempelan } = await import("../../recognise/tempel/tempelan");
    const teks = tulisTempelan(toProsedur(draft));
    await navigator.clipboard.writeText(teks).then(
      () => setHasil("tersalin"),
      () => setHasil({ teks }),
    );
  };
  return (
    <>
      <Button size="small" onClick={() => void salin().catch(() => setHasil(null))}>
        {m.salin}
      </Button>
      <span role="status">{hasil === "tersalin" && m.tersalin}</span>
      {hasil !== null && hasil !== "tersalin" && (
        <div className="tanya">
          <Field size="small" label={m.salinSendiri}>
            <Textarea size="small" rows={3} readOnly autoFocus value={hasil.teks} onFocus={(e) => e.target.select()} />
          </Field>
          <Button size="small" onClick={() => setHasil(null)}>
            {tutup}
          </Button>
        </div>
      )}
    </>
  );
}
