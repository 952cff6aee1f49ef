/** Sentences of the card of the first run; it comes before the view that the others belong to. */
export const TEKS = {
  id: {
    judul: "Isi data instansi sekali saja",
    isi: "Nama pemda, instansi, dan pejabat akan terisi sendiri di setiap SOP baru. Kurang dari satu menit.",
    sekarang: "Isi sekarang",
    lewati: "Lewati",
  },
  en: {
    judul: "Tell once which office this is",
    isi: "Its names and its head are then filled into each new SOP. Less than a minute.",
    sekarang: "Fill in now",
    lewati: "Skip",
  },
};
