import { FluentProvider } from "@fluentui/react-components";
import { useState } from "react";
import { BahasaContext, type Bahasa } from "../messages";
import type { Pane } from "../session/pane";
import { useSession } from "../session/useSession";
import type { Aksi } from "./aksi";
import { Bingkai } from "./Bingkai";
import { bacaBahasa, muatBahasa, simpanBahasa } from "./preferensi";
import { useTema, warnaPeramban } from "./tema";

interface Props {
  hubungkan: () => Promise<Pane>;
  aksi: Aksi;
}

/** The whole pane. */
export function App({ hubungkan, aksi }: Props) {
  const sambungan = useSession(hubungkan);
  const tema = useTema(sambungan.status === "siap");
  const [bahasa, setBahasa] = useState(bacaBahasa);
  const pilihBahasa = (baru: Bahasa) => {
    simpanBahasa(baru);
    void muatBahasa(baru).then(() => setBahasa(baru));
  };
  return (
    <FluentProvider theme={tema} className="akar" style={{ colorScheme: warnaPeramban(tema) }}>
      <BahasaContext value={bahasa}>
        <Bingkai sambungan={sambungan} aksi={aksi} pilihBahasa={pilihBahasa} />
      </BahasaContext>
    </FluentProvider>
  );
}
