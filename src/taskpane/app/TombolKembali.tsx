import { ArrowCounterclockwiseRegular } from "@fluentui/react-icons/svg/arrow-counterclockwise";
import { useMessages } from "../messages";

/** Brings back what the last write replaced. */
export default function TombolKembali({ kembalikan }: { kembalikan: () => void }) {
  const keterangan = useMessages().umum.kembalikanKeterangan;
  return (
    <button type="button" className="tombol-kepala" aria-label={keterangan} title={keterangan} onClick={kembalikan}>
      <ArrowCounterclockwiseRegular aria-hidden="true" />
    </button>
  );
}
