import { languages } from '../../src/locales/languages';
import { pseudo } from '../../practice/gallery/pseudo';
import { expect, test } from './gallery';
import { layoutFaults, primaryOutOfView } from './look';
import { scrolledTo } from './scrolled-to';

const NARROWEST = 270;

test.describe('every screen fits into 270 px', () => {
  for (const { tag: lang } of [...languages, pseudo]) {
    test(lang, async ({ gallery }) => {
      test.setTimeout(120_000);
      await gallery.size(NARROWEST);
      const faults: string[] = [];
      for (const id of gallery.ids) {
        await gallery.show(id, { lang });
        const found = await gallery.page.evaluate(layoutFaults);
        faults.push(...found.map((fault) => `${id}: ${fault}`));
      }
      expect(faults.join('\n')).toBe('');
    });
  }
});

for (const [width, height] of [
  [320, 570],
  [270, 480],
] as const) {
  test(`the primary action is in view without scrolling: ${width} × ${height}`, async ({ gallery }) => {
    test.setTimeout(120_000);
    await gallery.size(width, height);
    const faults: string[] = [];
    for (const id of gallery.ids.filter((one) => !scrolledTo.has(one))) {
      await gallery.show(id);
      const found = await gallery.page.evaluate(primaryOutOfView);
      faults.push(...found.map((fault) => `${id}: ${fault}`));
    }
    expect(faults.join('\n')).toBe('');
  });
}

test('no screen has more than one primary action', async ({ gallery }) => {
  test.setTimeout(120_000);
  const crowded: string[] = [];
  for (const id of gallery.ids) {
    await gallery.show(id);
    const count = await gallery.page.locator('[data-primary]:visible').count();
    if (count > 1) crowded.push(`${id}: ${count}`);
  }
  expect(crowded).toEqual([]);
});
