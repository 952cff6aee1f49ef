const { createHash } = require("node:crypto");
const { posix } = require("node:path");

const text = (compilation, name) => compilation.assets[name].source().toString();

/** Text of a built file that goes into the page and is then no file of its own. */
function take(compilation, url) {
  const name = posix.basename(url);
  const content = text(compilation, name);
  compilation.deleteAsset(name);
  return content;
}

/** A style sheet for the page itself; of the variables of Fluent's themes only those that any built file names. */
function inlineStyle(compilation, url) {
  const style = take(compilation, url);
  const files = Object.keys(compilation.assets).filter((name) => /\.(js|css)$/.test(name));
  const texts = [style.replace(/--\w+:/g, ""), ...files.map((name) => text(compilation, name))];
  const words = new Set(texts.flatMap((one) => one.match(/\w+/g) ?? []));
  return style.replace(/^ *--(\w+): .*;\n/gm, (line, name) => (words.has(name) ? line : ""));
}

/** The tag of a script that stands in the page itself, and the source by which a content security policy lets it run. */
function inlineScript(compilation, url) {
  const code = take(compilation, url).replace(/\s*\/\/# sourceMappingURL=.*\s*$/, "");
  return { tag: `<script>${code}</script>`, source: `'sha256-${createHash("sha256").update(code).digest("base64")}'` };
}

module.exports = { inlineScript, inlineStyle };
