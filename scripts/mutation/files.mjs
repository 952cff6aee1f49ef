import { readdirSync } from "node:fs";
import path from "node:path";

/** The rooms whose tests must find faults and run every line, the smallest first. */
export const ROOMS = ["checker", "sop", "rules"];

/** They measure time, by which neither a fault nor a line must be judged, start programs of their own or need the corpus. */
const LEFT_OUT = /(ganas|hostile|docs|corpus)\.test\.ts$/;

/** The TypeScript files in the folder of a room under `root` (src or test). */
export const filesOf = (root, room) =>
  readdirSync(path.join(root, room), { recursive: true })
    .map((name) => path.join(root, room, name))
    .filter((file) => file.endsWith(".ts"));

export const sources = () => ROOMS.flatMap((room) => filesOf("src", room));

/** All in the folders of tests: the tests themselves and what they share. */
export const testFiles = () => ROOMS.flatMap((room) => filesOf("test", room));

export const tests = () => testFiles().filter((file) => file.endsWith(".test.ts") && !LEFT_OUT.test(file));
