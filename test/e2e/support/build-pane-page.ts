import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

const ROOT = join(__dirname, "../../..");

type Configure = (env: unknown, argv: unknown) => Promise<Configuration[]>;

/** Builds `pane-page.tsx` as the pane itself is built. Returns the folder with `pane-page.js` and its parts. */
export async function buildPanePage(): Promise<string> {
  const { default: configure }: { default: Configure } = await import(join(ROOT, "webpack.config.js"));
  const [pane] = await configure({}, { mode: "production", configName: ["taskpane"] });
  const folder = mkdtempSync(join(tmpdir(), "tata-sop-pane-"));
  const plugins = (pane?.plugins ?? []).filter((plugin) => /DefinePlugin|MiniCss/.test(plugin?.constructor.name ?? ""));
  await run({
    ...pane,
    context: ROOT,
    entry: { "pane-page": join(__dirname, "pane-page.tsx") },
    output: { path: folder, filename: "[name].js", chunkFilename: "[name].js", publicPath: "/" },
    plugins,
  });
  return folder;
}

function run(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}
