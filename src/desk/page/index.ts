import { NO_FAULTS, type Faults, type ProfileId } from "../engine/options";
import { SAMPLES } from "../samples";
import { Desk } from "./desk";
import { language, messages } from "./messages";
import { AKSI } from "./aksi";
import "./pages.css";
import "./style.css";

const PROFILES = Object.keys(messages.profil) as ProfileId[];
const parameters = new URLSearchParams(location.search);

/** A value of the address, if it is one of those known; else the first of them. */
function choice<T extends string>(name: string, known: readonly [T, ...T[]] | readonly T[]): T {
  const given = parameters.get(name);
  return known.find((value) => value === given) ?? (known[0] as T);
}

const asked = (parameters.get("gangguan") ?? "").split(",");
const faults = Object.fromEntries(
  Object.keys(NO_FAULTS).map((name) => [name, asked.includes(name)]),
) as Partial<Faults>;

document.documentElement.lang = language;
const root = document.getElementById("meja");
if (root) {
  new Desk(root, {
    sample: choice("contoh", SAMPLES),
    profile: choice("profil", PROFILES),
    faults,
    aksi: choice("aksi", AKSI),
  });
}
