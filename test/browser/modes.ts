import type { Page } from '@playwright/test';

export interface Size {
  /** In pixels. */
  readonly width: number;
  /** 2 for text at 200 %, where a browser enlarges text alone. */
  readonly textScale: number;
  /** WCAG 2.2, 1.4.12: nothing may be lost when people space text like this. */
  readonly spaced?: boolean;
}

export const sizes: Readonly<Record<string, Size>> = {
  '320 px': { width: 320, textScale: 1 },
  '270 px': { width: 270, textScale: 1 },
  '250 px': { width: 250, textScale: 1 },
  '160 px': { width: 160, textScale: 1 },
  'spaced text': { width: 320, textScale: 1, spaced: true },
  'text at 200 %': { width: 320, textScale: 2 },
};

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

export const colours: Readonly<Record<string, Media>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'forced dark colours': { forcedColors: 'active', colorScheme: 'dark' },
  'more contrast': { contrast: 'more' },
};

export const inColours = (page: Page, media: Media): Promise<void> =>
  page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', ...media });

const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Gives what is shown another size, but for the size of its text. */
export async function inSize(page: Page, { width, spaced }: Size): Promise<void> {
  await page.setViewportSize({ width, height: 570 });
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    spaced ? SPACED : '',
  );
}
