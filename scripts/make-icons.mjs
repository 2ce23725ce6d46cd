/**
 * Draws the PNG icons of the manifest from the SVGs in `assets`. Run it after changing a drawing: npm run icons
 * Small sizes have a drawing of their own, on their pixel grid.
 */
import { chromium } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { findBrowser } from './ensure-browser.mjs';

const DRAWINGS = [
  { file: 'icon-small.svg', sizes: [16, 25, 32] },
  { file: 'icon.svg', sizes: [48, 64, 80, 128] },
];
const assets = new URL('../assets/', import.meta.url);

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const { file, sizes } of DRAWINGS) {
    const svg = await readFile(new URL(file, assets), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await writeFile(new URL(`icon-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
