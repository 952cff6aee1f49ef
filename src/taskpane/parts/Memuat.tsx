/** Something is on its way; said in words, too. */
export function Memuat({ label }: { label: string }) {
  return (
    <div className="memuat" role="status">
      <span className="berputar" aria-hidden="true" />
      <span>{label}</span>
    </div>
  );
}
