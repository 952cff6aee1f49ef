/** What a ribbon button asks of the pane, in its address (`?aksi=`); the same words as in the manifest. */
export const AKSI = ["panel", "templat", "periksa", "berikutnya", "sebelumnya", "bagan"] as const;
export type Aksi = (typeof AKSI)[number];
