import type { Bentuk, Langkah, Panah, Prosedur, Sel, Simbol } from "../sop/sop";
import { STORE_NAMESPACE } from "./store";
import { attribute, child, childrenNamed, escapeXml } from "./xml";

const BENTUK: ReadonlySet<string> = new Set<Bentuk>([
  "kapsul",
  "kotak",
  "belahKetupat",
  "segilima",
  "lain",
  "tanda",
  "gambar",
]);

/** Content of the element that keeps the unbuilt steps. */
export const prosedurToXml = (prosedur: Prosedur): string =>
  prosedur.pelaksana.map((nama) => `<pelaksana>${text(nama)}</pelaksana>`).join("") +
  prosedur.langkah.map(langkahToXml).join("");

/** Steps from their element; what is damaged in it becomes an empty field. */
export const prosedurFromXml = (element: Element): Prosedur => ({
  pelaksana: childrenNamed(element, STORE_NAMESPACE, "pelaksana").map((nama) => nama.textContent ?? ""),
  langkah: childrenNamed(element, STORE_NAMESPACE, "langkah").map(langkahFromXml),
});

function langkahToXml({ nomor, kegiatan, simbol, mutuBaku, keterangan, ke }: Langkah): string {
  const fields = [
    `<kegiatan>${text(kegiatan)}</kegiatan>`,
    ...simbol.map(simbolToXml),
    selToXml("kelengkapan", mutuBaku.kelengkapan),
    selToXml("waktu", mutuBaku.waktu),
    selToXml("output", mutuBaku.output),
    selToXml("keterangan", keterangan),
    ...ke.map(
      ({ langkah, label, dari = null, simbol = null }) =>
        `<ke${numberAttribute("langkah", langkah)}${numberAttribute("dari", dari)}${numberAttribute("simbol", simbol)}>${label === undefined ? "" : `<label>${text(label)}</label>`}</ke>`,
    ),
  ];
  const attributeOfNumber = typeof nomor === "string" ? ` teksNomor="${text(nomor)}"` : numberAttribute("nomor", nomor);
  return `<langkah${attributeOfNumber}>${fields.join("")}</langkah>`;
}

function langkahFromXml(element: Element): Langkah {
  return {
    nomor: attribute(element, null, "teksNomor") ?? numberFrom(element, "nomor"),
    kegiatan: textOf(element, "kegiatan"),
    simbol: childrenNamed(element, STORE_NAMESPACE, "simbol").flatMap(simbolFromXml),
    mutuBaku: {
      kelengkapan: selFromXml(element, "kelengkapan"),
      waktu: selFromXml(element, "waktu"),
      output: selFromXml(element, "output"),
    },
    keterangan: selFromXml(element, "keterangan"),
    ke: childrenNamed(element, STORE_NAMESPACE, "ke").map(panahFromXml),
  };
}

const simbolToXml = ({ pelaksana, bentuk, asal }: Simbol): string =>
  `<simbol pelaksana="${pelaksana}" bentuk="${bentuk}"${asal === undefined ? "" : ` asal="${text(asal)}"`}/>`;

function simbolFromXml(element: Element): Simbol[] {
  const pelaksana = numberFrom(element, "pelaksana");
  const bentuk = attribute(element, null, "bentuk") ?? "";
  if (pelaksana === null || !BENTUK.has(bentuk)) return [];
  const asal = attribute(element, null, "asal");
  return [{ pelaksana, bentuk: bentuk as Bentuk, ...(asal === null ? {} : { asal }) }];
}

const selToXml = (name: string, sel: Sel): string =>
  typeof sel === "string"
    ? `<${name}>${text(sel)}</${name}>`
    : `<${name} baris="${sel.baris}">${text(sel.teks)}</${name}>`;

function selFromXml(parent: Element, name: string): Sel {
  const baris = numberFrom(child(parent, STORE_NAMESPACE, name), "baris");
  const teks = textOf(parent, name);
  return baris !== null && baris > 1 ? { teks, baris } : teks;
}

function panahFromXml(element: Element): Panah {
  const label = child(element, STORE_NAMESPACE, "label");
  const [dari, simbol] = [numberFrom(element, "dari"), numberFrom(element, "simbol")];
  return {
    langkah: numberFrom(element, "langkah"),
    ...(label ? { label: label.textContent ?? "" } : {}),
    ...(dari === null ? {} : { dari }),
    ...(simbol === null ? {} : { simbol }),
  };
}

const numberAttribute = (name: string, value: number | null): string => (value === null ? "" : ` ${name}="${value}"`);

function numberFrom(element: Element | null, name: string): number | null {
  const value = attribute(element, null, name) ?? "";
  return /^\d{1,6}$/.test(value) ? Number(value) : null;
}

const textOf = (parent: Element, name: string): string => child(parent, STORE_NAMESPACE, name)?.textContent ?? "";

/** Line breaks inside attributes would become spaces, and a line break of Word is no character of XML. */
const text = (value: string): string =>
  escapeXml(value.replace(/\v/g, "\n")).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
