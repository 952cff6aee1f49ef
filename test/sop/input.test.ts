import { lengkapi } from "../../src/sop/input";
import { langkahKosong, sopKosong } from "../../src/sop/kosong";
import { SOP_BERSIH } from "../rules/uji";

test("nothing at all is an empty model, and a complete model stays as it is", () => {
  expect(lengkapi({})).toEqual(sopKosong());
  expect(lengkapi(structuredClone(SOP_BERSIH))).toEqual(SOP_BERSIH);
});

test("what is left out is empty; nothing that was written changes", () => {
  const sop = lengkapi({
    identitas: { nomor: "1", pengesahan: { nama: "Ratna" } },
    dasarHukum: ["UU 1/2004"],
    prosedur: { langkah: [{ kegiatan: "Menulis", mutuBaku: { waktu: "5 menit" } }, {}] },
  });
  const kosong = sopKosong();
  expect(sop).toEqual({
    ...kosong,
    identitas: { ...kosong.identitas, nomor: "1", pengesahan: { ...kosong.identitas.pengesahan, nama: "Ratna" } },
    dasarHukum: ["UU 1/2004"],
    prosedur: {
      pelaksana: [],
      langkah: [
        { ...langkahKosong(), kegiatan: "Menulis", mutuBaku: { kelengkapan: "", waktu: "5 menit", output: "" } },
        langkahKosong(),
      ],
    },
  });
});
