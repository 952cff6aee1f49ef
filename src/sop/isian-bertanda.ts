import { sopKosong } from "./kosong";
import type { Path } from "./path";

const { identitas, ...sections } = sopKosong();
const { pengesahan, ...fields } = identitas;

/** Paths of the fields that our template marks with a control: "sop." and the path is the tag. */
export const FIELD_PATHS: readonly Path[] = [
  ...Object.keys(fields).map((key) => `identitas.${key}`),
  ...Object.keys(pengesahan).map((key) => `identitas.pengesahan.${key}`),
  ...Object.keys(sections).filter((key) => key !== "prosedur"),
];
