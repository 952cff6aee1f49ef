import { useEffect, useState } from "react";

/** The value once it has stayed the same for so many milliseconds: what is dear to draw waits until the typing pauses. */
export function useTenang<T>(nilai: T, jeda: number): T {
  const [tenang, setTenang] = useState(nilai);
  useEffect(() => {
    const timer = setTimeout(() => setTenang(nilai), jeda);
    return () => clearTimeout(timer);
  }, [nilai, jeda]);
  return tenang;
}
