import { spawnSync } from "node:child_process";

test("the pages of the rules are what scripts/rule-docs.mjs writes", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/rule-docs.mjs", "--check"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
