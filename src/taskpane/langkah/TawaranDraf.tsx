import { Button } from "@fluentui/react-components";
import type { Prosedur } from "../../sop/sop";
import { Pesan } from "../parts/Pesan";
import type { Perintah } from "../session/perintah";
import { useTeksLangkah } from "./teks";

/** Steps of an earlier day that were never built: taken up again, or given up. */
export function TawaranDraf({ draf, perintah }: { draf: Prosedur; perintah: Perintah }) {
  const m = useTeksLangkah().draf;
  const aksi = (
    <>
      <Button size="small" appearance="primary" onClick={perintah.lanjutkanDraf}>
        {m.lanjutkan}
      </Button>
      <Button size="small" onClick={perintah.buangDraf}>
        {m.buang}
      </Button>
    </>
  );
  return (
    <Pesan nada="info" judul={m.judul} aksi={aksi}>
      {m.isi(draf.langkah.length, draf.langkah[0]?.kegiatan ?? "")}
    </Pesan>
  );
}
