/**
 * Draws the icons of the ribbon and the add-in: `node scripts/icons.mjs` (needs Chromium).
 * Every line lies on whole pixels of its own size, so that 16 px is as sharp as 128 px.
 */
import { writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const TEAL = "#0b6a6f";
const PAPER = "#ffffff";
const GOLD = "#e0a100";

/** A drawing is made of units; `u` snaps a fraction of the icon's side to whole pixels. */
const snap = (size) => (fraction) => Math.round(fraction * size);
const stroke = (size) => Math.max(1, Math.round(size / 16));

const rect = (x, y, w, h, r, fill) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`;
const diamond = (cx, cy, rx, ry, fill) =>
  `<path d="M${cx} ${cy - ry}L${cx + rx} ${cy}L${cx} ${cy + ry}L${cx - rx} ${cy}Z" fill="${fill}"/>`;

/** Capsule, line, diamond on a teal ground: the flow of an SOP. */
function logo(size) {
  const u = snap(size);
  const line = Math.max(2, 2 * Math.round(size / 16));
  const middle = size / 2;
  const capsule = { w: 2 * u(0.31), h: 2 * u(0.125) };
  const top = u(0.15);
  const half = u(0.22);
  const centre = size - u(0.12) - half;
  return [
    rect(0, 0, size, size, u(0.19), TEAL),
    rect(middle - line / 2, top + capsule.h, line, centre - top - capsule.h, 0, PAPER),
    rect(middle - capsule.w / 2, top, capsule.w, capsule.h, capsule.h / 2, PAPER),
    diamond(middle, centre, half, half, GOLD),
  ].join("");
}

/** A sheet of paper with lines of text, the ground of the other icons. */
function sheet(size) {
  const u = snap(size);
  const s = stroke(size);
  const x = u(0.125);
  const w = u(0.6875);
  const rows = [0.25, 0.4375, 0.625].map((y) =>
    rect(x + 2 * s + u(0.03), u(y), w - 4 * s - 2 * u(0.03), s, 0, "#8aa5a6"),
  );
  return rect(x, 0, w, size, s, TEAL) + rect(x + s, s, w - 2 * s, size - 2 * s, 0, PAPER) + rows.join("");
}

const badge = (size, mark) => {
  const u = snap(size);
  const radius = u(0.3125);
  const c = size - radius;
  const ring = Math.max(1, Math.round(size / 20));
  return (
    `<circle cx="${c}" cy="${c}" r="${radius + ring}" fill="${PAPER}"/>` +
    `<circle cx="${c}" cy="${c}" r="${radius}" fill="${TEAL}"/>` +
    mark(c, radius)
  );
};

function templat(size) {
  const s = 2 * stroke(size);
  const arm = snap(size)(0.1875);
  const plus = (c) => rect(c - arm, c - s / 2, 2 * arm, s, 0, PAPER) + rect(c - s / 2, c - arm, s, 2 * arm, 0, PAPER);
  return sheet(size) + badge(size, plus);
}

function periksa(size) {
  const check = (c, r) =>
    `<path d="M${c - r * 0.5} ${c}L${c - r * 0.1} ${c + r * 0.4}L${c + r * 0.55} ${c - r * 0.35}" fill="none" stroke="${PAPER}" stroke-width="${1.75 * stroke(size)}"/>`;
  return sheet(size) + badge(size, check);
}

/** An arrow down (1) to the next, or up (-1) to the one before. */
const panah = (arah) => (size) => {
  const s = 1.75 * stroke(size);
  const arrow = (c, r) => {
    const y = (share) => c + arah * r * share;
    return `<path d="M${c} ${y(-0.6)}V${y(0.5)}M${c - r * 0.5} ${c}L${c} ${y(0.55)}L${c + r * 0.5} ${c}" fill="none" stroke="${PAPER}" stroke-width="${s}"/>`;
  };
  return sheet(size) + badge(size, arrow);
};

function bagan(size) {
  const u = snap(size);
  const s = stroke(size);
  const frame = (x, y, w, h, r) =>
    rect(x, y, w, h, r, TEAL) + rect(x + s, y + s, w - 2 * s, h - 2 * s, Math.max(0, r - s), PAPER);
  const w = u(0.5);
  const h = u(0.3125);
  const half = u(0.28);
  const right = size - half - u(0.03);
  const bottom = size - half - u(0.03);
  return [
    rect(u(0.03) + w, Math.round(h / 2), right - u(0.03) - w, s, 0, TEAL),
    rect(right - Math.floor(s / 2), Math.round(h / 2), s, bottom - half - Math.round(h / 2), 0, TEAL),
    frame(u(0.03), 0, w, h, h / 2),
    diamond(right, bottom, half, half, GOLD),
    rect(
      u(0.03) + Math.round(w / 2) - Math.floor(s / 2),
      bottom,
      right - half - u(0.03) - Math.round(w / 2) + Math.floor(s / 2),
      s,
      0,
      TEAL,
    ),
    rect(u(0.03) + Math.round(w / 2) - Math.floor(s / 2), h, s, bottom - h, 0, TEAL),
  ].join("");
}

const ICONS = [
  ["icon", logo, [16, 32, 64, 80, 128]],
  ["templat", templat, [16, 32, 80]],
  ["periksa", periksa, [16, 32, 80]],
  ["berikutnya", panah(1), [16, 32, 80]],
  ["sebelumnya", panah(-1), [16, 32, 80]],
  ["bagan", bagan, [16, 32, 80]],
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const [name, draw, sizes] of ICONS) {
  for (const size of sizes) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${draw(size)}</svg>`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await writeFile(
      new URL(`../assets/${name}-${size}.png`, import.meta.url),
      await page.screenshot({ omitBackground: true }),
    );
  }
}
await browser.close();
