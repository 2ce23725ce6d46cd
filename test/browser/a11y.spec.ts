import type axeCore from 'axe-core';
import type { Wish } from '../gallery';
import { expect, test, type GalleryTab } from './gallery';
import { layoutFaults } from './look';
import { reviewed } from './reviewed';

declare const axe: typeof axeCore;

interface Mode {
  readonly width: number;
  readonly wish?: Wish;
  /** WCAG 2.2, 1.4.12: nothing may be lost when people space text like this. */
  readonly spaced?: boolean;
  readonly media?: Parameters<GalleryTab['page']['emulateMedia']>[0];
}

/** Every screen in every size, and every screen in every kind of colours. */
const modes: Readonly<Record<string, Mode>> = {
  '320 px': { width: 320 },
  '270 px': { width: 270 },
  '250 px': { width: 250 },
  '160 px': { width: 160 },
  'text at 200 %': { width: 320, wish: { textScale: 2 } },
  'spaced text': { width: 320, spaced: true },
  dark: { width: 320, media: { colorScheme: 'dark' } },
  'forced colours': { width: 320, media: { forcedColors: 'active' } },
  'forced dark colours': { width: 320, media: { forcedColors: 'active', colorScheme: 'dark' } },
  'more contrast': { width: 320, media: { contrast: 'more' } },
  'from right to left': { width: 320, wish: { lang: 'ar' } },
};

const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

for (const [name, { width, wish, spaced, media }] of Object.entries(modes)) {
  test(`every screen is accessible: ${name}`, async ({ gallery }) => {
    test.setTimeout(180_000);
    await gallery.size(width);
    await gallery.page.emulateMedia({
      colorScheme: 'light',
      forcedColors: 'none',
      contrast: 'no-preference',
      ...media,
    });
    const style = spaced ? await gallery.page.addStyleTag({ content: SPACED }) : undefined;
    const faults: string[] = [];
    for (const id of gallery.ids) {
      await gallery.show(id, wish);
      const found = await gallery.page.evaluate(judge);
      const undecided = found.incomplete.filter(({ rule, about }) => !isReviewed(id, rule, about));
      faults.push(
        ...found.violations.map(({ rule, about }) => `${id}: ${rule}: ${about}`),
        ...undecided.map(({ rule, about }) => `${id}: undecided: ${rule}: ${about}`),
        ...(await gallery.page.evaluate(layoutFaults)).map((fault) => `${id}: ${fault}`),
      );
    }
    await style?.evaluate((element) => (element as Element).remove());
    expect(faults.join('\n')).toBe('');
  });
}

test('no rule of axe is left out but those of level AAA', async ({ gallery }) => {
  await gallery.show('idle');
  const { ran, all } = await gallery.page.evaluate(judge);
  expect(ran).toBe(all);
  expect(all).toBeGreaterThan(90);
});

const isReviewed = (id: string, rule: string, about: string) =>
  reviewed.some((one) => one.where.test(id) && one.rule === rule && one.about.test(about));

/** Asks axe about what is shown, by every rule that is neither deprecated nor AAA, the experimental ones too. In the page. */
async function judge() {
  const rules = axe
    .getRules()
    .filter(({ tags }) => !tags.includes('deprecated') && !tags.includes('wcag2aaa'))
    .map(({ ruleId }) => ruleId);
  const result = await axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    // In full; of the others it is enough to know that they ran.
    resultTypes: ['violations', 'incomplete'],
  });
  const told = (results: typeof result.violations) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => ({
        rule: id,
        about: `${html.slice(0, 200)} ${[...any, ...all, ...none].map(({ message }) => message).join(' ')}`,
      })),
    );
  const { violations, incomplete, passes, inapplicable } = result;
  return {
    violations: told(violations),
    incomplete: told(incomplete),
    ran: new Set([...violations, ...incomplete, ...passes, ...inapplicable].map(({ id }) => id)).size,
    all: rules.length,
  };
}
