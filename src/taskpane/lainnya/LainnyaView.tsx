import { DAFTAR, type ViewProps } from "../app/tempat";
import { useMessages, useTeks } from "../messages";
import "./lainnya.css";
import { TEKS } from "./teks";

/** The places without a tab, each with what it is for. */
export default function LainnyaView({ pindah }: ViewProps) {
  const { tab } = useMessages();
  const untuk = useTeks(TEKS);
  return (
    <nav className="lembar" aria-label={tab.lainnya}>
      <ul className="lainnya">
        {DAFTAR.map((tempat) => (
          <li key={tempat}>
            <button type="button" aria-describedby={`untuk-${tempat}`} onClick={() => pindah(tempat)}>
              {tab[tempat]}
            </button>
            <span id={`untuk-${tempat}`} className="kecil">
              {untuk[tempat]}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
