import { expect, test } from './gallery';
import { faultsOf, judge } from './judge';
import { colours, inColours, inSize, sizes } from './modes';

const looks = [
  ...Object.entries(colours).map(([name, media]) => ({ name, media, lang: 'en' })),
  { name: 'from right to left', media: {}, lang: 'ar' },
];

for (const { name, media, lang } of looks) {
  test(`every screen is accessible in every size: ${name}`, async ({ gallery }) => {
    test.setTimeout(600_000);
    await inColours(gallery.page, media);
    const faults: string[] = [];
    for (const id of gallery.ids) {
      let drawn = 0;
      for (const [size, look] of Object.entries(sizes)) {
        await inSize(gallery.page, look);
        if (look.textScale !== drawn) await gallery.show(id, { lang, textScale: look.textScale });
        drawn = look.textScale;
        faults.push(...(await faultsOf(gallery.page, `${id}, ${size}`)));
      }
    }
    expect(faults.join('\n')).toBe('');
  });
}

test('no rule of axe is left out but those of level AAA', async ({ gallery }) => {
  await gallery.show('idle');
  const { ran, all } = await gallery.page.evaluate(judge);
  expect(ran).toBe(all);
  expect(all).toBeGreaterThan(90);
});
