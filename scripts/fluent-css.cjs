const themes = require("@fluentui/react-components");

/** webpack loader: puts the variables of a Fluent theme in the place of `@fluent webLightTheme;`, without those that stand the same earlier in the file. */
module.exports = function fluentCss(css) {
  const set = new Map();
  return css.replace(/@fluent (\w+);/g, (_, name) =>
    Object.entries(themes[name])
      .filter(([variable, value]) => set.get(variable) !== value && set.set(variable, value))
      .map(([variable, value]) => `--${variable}: ${value};`)
      .join("\n  "),
  );
};
