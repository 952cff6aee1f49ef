/** As much of another SOP as a rule compares with. */
export interface SopRingkas {
  nomor: string;
  nama: string;
}
