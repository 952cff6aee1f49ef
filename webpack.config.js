const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { DefinePlugin, NormalModuleReplacementPlugin } = require("webpack");

const { inlineScript, inlineStyle } = require("./scripts/inline-assets.cjs");

const root = (...parts) => path.join(__dirname, ...parts);
const { version } = require("./package.json");

/** Addresses that differ between installations; see README, "Memasang di server sendiri". */
const ADDIN_URL = (process.env.TATA_SOP_URL ?? "https://localhost:3000").replace(/\/$/, "");
const OFFICE_JS = process.env.OFFICE_JS ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const MANIFEST_URL = "https://localhost:3000";
const DESK_PORT = Number(process.env.PORT ?? 3000);

/** What the pane may load: its own files, and office.js with what that loads from Microsoft. */
const contentSecurityPolicy = (scripts, connections) =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${connections}`.trim(),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const officeOrigin = new URL(OFFICE_JS).origin;
const deskPolicy = (inline) => contentSecurityPolicy(inline, "");
const panePolicy = (inline) =>
  contentSecurityPolicy(`${inline} ${officeOrigin}`, `${officeOrigin} https://*.office.com https://*.office.net`);

const common = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js", ".json"] },
  module: {
    rules: [
      { test: /\.[jt]sx?$/, exclude: /node_modules/, use: "swc-loader" },
      {
        test: /\.css$/,
        use: [
          MiniCssExtractPlugin.loader,
          { loader: "css-loader", options: { importLoaders: 1 } },
          root("scripts/fluent-css.cjs"),
        ],
      },
    ],
  },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** The page holds `awal` and the styles; the rest comes while it is already seen (docs/adr/0031). */
const pane = { awal: "./src/taskpane/awal.ts", taskpane: "./src/taskpane/index.tsx" };
const panePage = (officeJs, csp) =>
  new HtmlPlugin({
    filename: "taskpane.html",
    template: "./src/taskpane/taskpane.html",
    chunks: ["awal", "taskpane"],
    chunksSortMode: "manual",
    inject: false,
    officeJs,
    csp,
    inlineScript,
    inlineStyle,
  });
/** Fluent's components in one file, which the views share; by itself webpack repeats small ones in several. Each icon stays with its view. */
const paneParts = {
  splitChunks: {
    cacheGroups: {
      fluent: {
        test: /node_modules[\\/](@griffel|@emotion|@fluentui(?![\\/]react-icons[\\/]lib[\\/](atoms|icons|sizedIcons)))[\\/]/,
        chunks: "async",
        name: "fluent",
        enforce: true,
      },
    },
  },
};
const assets = { from: "assets/*.png", to: "assets/[name][ext]" };
/** Fluent's table of variable names is replaced by what it says (src/taskpane/tema/tokens.ts). */
const slimTokens = () =>
  new NormalModuleReplacementPlugin(/^\.\/tokens(\.js)?$/, (request) => {
    if (/@fluentui[\\/]tokens[\\/]/.test(request.context)) request.request = root("src/taskpane/tema/tokens.ts");
  });
const styles = () => new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" });
const browserOutput = (folder) => ({
  path: root("dist", folder),
  filename: "[name].[contenthash:8].js",
  chunkFilename: "[name].[contenthash:8].js",
  clean: true,
});

/** Word's object model beyond the npm copy of office.js, as data for the desk; made from the typings at build time. */
class WordMetadataPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("WordMetadata", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "WordMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const { wordMetadata } = require("./scripts/word-metadata.cjs");
          compilation.emitAsset("word-metadata.json", new sources.RawSource(JSON.stringify(wordMetadata())));
        },
      );
    });
  }
}

const officeDist = () => path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** The desk: a page that plays Word, with the unmodified pane in it. Never deployed. */
const desk = (mode) => ({
  ...common(mode),
  name: "desk",
  optimization: { ...common(mode).optimization, ...paneParts },
  entry: { ...pane, desk: "./src/desk/page/index.ts" },
  output: { ...browserOutput("desk"), publicPath: "/" },
  plugins: [
    new HtmlPlugin({ filename: "index.html", template: "./src/desk/index.html", chunks: ["desk"] }),
    panePage("/office/office.js", deskPolicy),
    styles(),
    slimTokens(),
    new CopyPlugin({ patterns: [assets] }),
    new WordMetadataPlugin(),
    new DefinePlugin({ TATA_SOP_VERSION: JSON.stringify(version) }),
  ],
  devServer: {
    port: DESK_PORT,
    host: "localhost",
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: [{ directory: officeDist(), publicPath: "/office", watch: false }],
    onListening: () =>
      console.log(`\nTata SOP: buka http://localhost:${DESK_PORT} di peramban (Ctrl+C untuk berhenti).\n`),
  },
});

/** What Word loads: the pane and the manifest, with the addresses of this installation. */
const taskpane = (mode) => ({
  ...common(mode),
  name: "taskpane",
  optimization: { ...common(mode).optimization, ...paneParts },
  entry: pane,
  output: { ...browserOutput("taskpane"), publicPath: "" },
  plugins: [
    panePage(OFFICE_JS, panePolicy),
    styles(),
    slimTokens(),
    new CopyPlugin({
      patterns: [
        assets,
        { from: "manifest.xml", transform: (content) => content.toString().replaceAll(MANIFEST_URL, ADDIN_URL) },
      ],
    }),
    new DefinePlugin({ TATA_SOP_VERSION: JSON.stringify(version) }),
  ],
});

/** The same pane over https with a certificate that this machine trusts, for sideloading into real Word. */
const word = async (mode) => ({
  ...taskpane(mode),
  name: "word",
  output: { ...browserOutput("word"), publicPath: "/" },
  devServer: {
    port: 3000,
    hot: false,
    client: false,
    webSocketServer: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() },
    static: false,
  },
});

/** The terminal: one file that Node starts at once. */
const terminal = (mode) => ({
  ...common(mode),
  name: "terminal",
  target: "node20",
  entry: { sop: "./src/cli/index.ts" },
  output: { path: root("dist", "terminal"), filename: "[name].cjs", chunkFilename: "[name].cjs", clean: true },
  devtool: false,
  plugins: [new DefinePlugin({ TATA_SOP_VERSION: JSON.stringify(version) })],
});

/** The figures of `npm run bench`, bundled like the terminal. */
const bench = (mode) => ({
  ...terminal(mode),
  name: "bench",
  entry: { bench: "./test/bench/index.ts" },
  output: { path: root("dist", "bench"), filename: "[name].cjs", clean: true },
});

/** Only what was asked for is configured: `word` would otherwise ask for certificates on every build. */
module.exports = (_env, argv) => {
  const mode = argv.mode ?? "production";
  const asked = [argv.configName ?? []].flat();
  const all = { desk, taskpane, word, terminal, bench };
  const names = asked.length > 0 ? asked : ["taskpane", "terminal"];
  const ready = names.filter((name) => name in all);
  return Promise.all(ready.map((name) => all[name](mode)));
};
