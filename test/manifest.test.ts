import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "#dom";
import { PNG } from "pngjs";
import { POPUP_STRINGS } from "../src/word/squiggles";

const root = join(__dirname, "..");
const manifest = parseDocument(readFileSync(join(root, "manifest.xml"), "utf8"));

const all = (name: string, within: Document | Element = manifest): Element[] =>
  Array.from(within.getElementsByTagNameNS("*", name));
const first = (name: string): Element => {
  const [element] = all(name);
  if (!element) throw new Error(`no <${name}>`);
  return element;
};
const childNames = (element: Element): string[] =>
  Array.from(element.childNodes)
    .filter((node) => node.nodeType === 1)
    .map((node) => (node as Element).localName);
const values = (): string[] =>
  [...all("*")]
    .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
    .filter((v) => v !== null);

describe("manifest.xml", () => {
  it("identifies the add-in by a GUID and a four-part version", () => {
    expect(first("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first("Version").textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("asks for WordApi 1.3 and for reading and writing the document, nothing more", () => {
    expect(first("Set").getAttribute("Name")).toBe("WordApi");
    expect(first("Set").getAttribute("MinVersion")).toBe("1.3");
    expect(all("Set")).toHaveLength(1);
    expect(first("Permissions").textContent).toBe("ReadWriteDocument");
    expect(manifest.getElementsByTagName("ExtendedPermissions")).toHaveLength(0);
  });

  it("speaks Indonesian by default and has an English value for every string, address and picture", () => {
    expect(first("DefaultLocale").textContent).toBe("id-ID");
    const localised = [
      ...["DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl"].map(first),
      ...["Image", "Url", "String"].flatMap((name) => all(name, first("Resources"))),
    ];
    expect(localised.length).toBeGreaterThan(20);
    for (const element of localised) {
      const overrides = all("Override", element).map((override) => override.getAttribute("Locale"));
      expect([element.getAttribute("id") ?? element.localName, overrides]).toEqual([expect.any(String), ["en-US"]]);
    }
  });

  it("uses https addresses only", () => {
    const addresses = values().filter((value) => value?.includes("://"));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(new URL(address as string).protocol).toBe("https:");
  });

  it("defines every resource that it names, with ids of at most 32 characters, and names every one it defines", () => {
    const defined = ["Image", "Url", "String"].flatMap((name) =>
      all(name, first("Resources")).map((element) => element.getAttribute("id") ?? ""),
    );
    const named = all("*")
      .map((element) => element.getAttribute("resid"))
      .filter((id): id is string => Boolean(id));
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
    // Word looks those of a squiggle's popup up by the ids that the pane hands it.
    expect([...new Set([...named, ...POPUP_STRINGS])].sort()).toEqual([...defined].sort());
  });

  it("keeps short strings within 125 and long strings within 250 characters", () => {
    for (const [kind, limit] of [
      ["ShortStrings", 125],
      ["LongStrings", 250],
    ] as const) {
      for (const text of all("String", first(kind))) {
        expect(text.getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it("points to pictures that exist with the size that it says", () => {
    const sized = [
      ...all("Image", first("Resources")).map((image) => ({
        file: image.getAttribute("DefaultValue") ?? "",
        size: Number(/\.(\d+)$/.exec(image.getAttribute("id") ?? "")?.[1]),
      })),
      { file: first("IconUrl").getAttribute("DefaultValue") ?? "", size: 32 },
      { file: first("HighResolutionIconUrl").getAttribute("DefaultValue") ?? "", size: 64 },
    ];
    for (const { file, size } of sized) {
      const png = PNG.sync.read(readFileSync(join(root, new URL(file).pathname)));
      expect([file, png.width, png.height]).toEqual([file, size, size]);
    }
    for (const image of all("Image", first("Hosts")).concat(all("Image", all("Hosts")[1] as Element))) {
      expect(image.getAttribute("resid")).toMatch(new RegExp(`\\.${image.getAttribute("size")}$`));
    }
  });

  it("keeps the order of elements that the schema asks for", () => {
    expect(childNames(manifest.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    for (const control of all("Control")) {
      expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
    expect(childNames(first("Group"))).toEqual(["Label", "Icon", ...Array<string>(6).fill("Control")]);
    expect(childNames(first("Resources"))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
    expect(childNames(first("DesktopFormFactor"))).toEqual(["GetStarted", "ExtensionPoint"]);
  });

  it("opens the pane with an action in its address from each of the six buttons on the Home tab", () => {
    expect(first("OfficeTab").getAttribute("id")).toBe("TabHome");
    const urls = new Map(all("Url").map((url) => [url.getAttribute("id"), url.getAttribute("DefaultValue") ?? ""]));
    const actions = all("Control").map((control) => {
      const source = all("SourceLocation", control)[0]?.getAttribute("resid") ?? "";
      return new URL(urls.get(source) ?? "").searchParams.get("aksi");
    });
    expect(actions).toEqual(["panel", "templat", "periksa", "berikutnya", "sebelumnya", "bagan"]);
    expect(new Set(all("TaskpaneId").map((id) => id.textContent))).toEqual(new Set(["TataSop"]));
  });

  it("is read by Microsoft's own tool", () => {
    const info = execFileSync(
      process.execPath,
      [join(root, "node_modules/office-addin-manifest/cli.js"), "info", "manifest.xml"],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect(info).toContain("5c0f8f2e-6f0b-4b57-9d3a-2c4e7a1d9b60");
    expect(info).toMatch(/id-ID/);
  });
});
