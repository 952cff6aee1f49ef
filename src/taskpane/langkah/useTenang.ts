import { useEffect, useState } from "react";

/** Milliseconds without a key until it is drawn again. */
const JEDA = 200;

/** The value once it has stayed the same for a while: what is dear to draw waits until the typing pauses. */
export function useTenang<T>(nilai: T): T {
  const [tenang, setTenang] = useState(nilai);
  useEffect(() => {
    const timer = setTimeout(() => setTenang(nilai), JEDA);
    return () => clearTimeout(timer);
  }, [nilai]);
  return tenang;
}
