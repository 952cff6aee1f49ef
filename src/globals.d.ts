/** Version of package.json, set by webpack. */
declare const TATA_SOP_VERSION: string;

declare module "*.css";
