/** How many runs a property gets; the share `PROPERTY_SHARE` ("0.1") makes them fewer where tests are run over and over. */
export const runs = (usual: number): number =>
  Math.max(5, Math.round(usual * Number(process.env["PROPERTY_SHARE"] ?? 1)));
