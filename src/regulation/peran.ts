/** Who should look at a thing that only a person can settle. Names stand in the catalogues of the checker. */
export const PERAN = ["penyusun", "bagianOrganisasi", "bagianHukum"] as const;
