import { Spinner } from "@fluentui/react-components";

/** Something is on its way; said in words, too. */
export function Memuat({ label }: { label: string }) {
  return (
    <div className="memuat" role="status">
      <Spinner size="tiny" aria-hidden="true" />
      <span>{label}</span>
    </div>
  );
}
