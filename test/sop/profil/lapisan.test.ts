import { profilBerlaku, profilBersama, PROFIL_SENDIRI } from "../../../src/sop/profil/lapisan";
import { lengkapiProfil } from "../../../src/sop/profil-dasar";
import type { Profile } from "../../../src/sop/profile";

const BAWAAN: Profile = { id: "kota", pemda: { nama: "Kota Contoh" }, tanpaNip: true };
const SENDIRI: Profile = { id: "saya", pemda: { nama: "Kota Lain" } };

test.each<[string, Profile | null, Profile | null, Profile]>([
  ["nothing is set", null, null, PROFIL_SENDIRI],
  ["only the administrator has set something", BAWAAN, null, BAWAAN],
  ["only this computer has", null, SENDIRI, SENDIRI],
  [
    "both have: this computer's lies on top",
    BAWAAN,
    SENDIRI,
    { id: "saya", pemda: { nama: "Kota Lain" }, tanpaNip: true },
  ],
])("%s", (_, bawaan, sendiri, hasil) => {
  const lapisan = { bawaan, sendiri };
  expect(profilBersama(lapisan)).toMatchObject(hasil);
  expect(profilBerlaku(lapisan)).toEqual(lengkapiProfil(profilBersama(lapisan)));
});

test("a profile in which nothing is set has a name of its own", () => {
  expect(PROFIL_SENDIRI).toEqual({ id: "profil-sendiri" });
});
