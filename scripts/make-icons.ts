/**
 * Draws the PNG icons of the manifest from the SVGs in `assets`. Run it after changing a drawing: npm run icons
 * Small sizes have a drawing of their own, on their pixel grid.
 */
import { chromium } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from './find-browser';

const DRAWINGS = [
  { file: 'icon-small.svg', sizes: [16, 25, 32] },
  { file: 'icon.svg', sizes: [48, 64, 80, 128] },
];
const assets = join(__dirname, '../assets');

async function main() {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    for (const { file, sizes } of DRAWINGS) {
      const svg = await readFile(join(assets, file), 'utf8');
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
        );
        await writeFile(join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
