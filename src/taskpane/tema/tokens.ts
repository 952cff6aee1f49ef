import type { tokens as fluentTokens } from "@fluentui/react-components";

/**
 * Stands in the build for Fluent's own table, which says of each of its 459 names that it is `var(--name)`, in 9 kB gzip
 * (webpack.config.js). Only its layers (`zIndex…`) have another value besides, and nothing of the pane lies on layers.
 */
export const tokens = new Proxy({} as typeof fluentTokens, { get: (_, nama) => `var(--${String(nama)})` });
