import { useFocusVisible } from "@fluentui/react-components";
import { useState } from "react";
import { BahasaContext, type Bahasa } from "../messages";
import { bacaBahasa, simpanBahasa } from "../messages/bahasa";
import type { Pane } from "../session/pane";
import { useSession } from "../session/useSession";
import { useTema } from "../tema/useTema";
import type { Aksi } from "./aksi";
import { Bingkai } from "./Bingkai";
import { muatBahasa } from "./muat-bahasa";

interface Props {
  hubungkan: () => Promise<Pane>;
  aksi: Aksi;
}

/** The whole pane. Fluent's provider is not in it: what that sets stands in `tema.css` and `taskpane.css`. */
export function App({ hubungkan, aksi }: Props) {
  const sambungan = useSession(hubungkan);
  useTema(sambungan.status === "siap");
  const akar = useFocusVisible<HTMLDivElement>();
  const [bahasa, setBahasa] = useState(bacaBahasa);
  const pilihBahasa = (baru: Bahasa) => {
    simpanBahasa(baru);
    void muatBahasa(baru).then(() => setBahasa(baru));
  };
  return (
    <div className="akar" ref={akar}>
      <BahasaContext value={bahasa}>
        <Bingkai sambungan={sambungan} aksi={aksi} pilihBahasa={pilihBahasa} />
      </BahasaContext>
    </div>
  );
}
