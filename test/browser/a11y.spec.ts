import type axeCore from 'axe-core';
import { expect, test, type GalleryTab } from './gallery';

declare const axe: typeof axeCore;

/** Every rule of axe-core that is not deprecated or AAA, the experimental ones too. Returns what it found in the page. */
async function judge() {
  const rules = axe
    .getRules()
    .filter(({ tags }) => !tags.includes('deprecated') && !tags.includes('wcag2aaa'));
  const result = await axe.run(document, {
    rules: Object.fromEntries(rules.map(({ ruleId }) => [ruleId, { enabled: true }])),
    resultTypes: ['violations', 'incomplete'],
  });
  const list = (found: typeof result.violations) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({
        rule: id,
        html: node.html.slice(0, 160),
        why: node.any
          .concat(node.all, node.none)
          .map(({ message }) => message)
          .join(' ')
          .slice(0, 200),
      })),
    );
  return { rules: rules.length, violations: list(result.violations), incomplete: list(result.incomplete) };
}

async function everyScreen(gallery: GalleryTab, wish = {}) {
  const violations: string[] = [];
  const incomplete = new Set<string>();
  for (const id of gallery.ids) {
    await gallery.show(id, wish);
    const found = await gallery.page.evaluate(judge);
    violations.push(...found.violations.map((one) => `${id}: ${one.rule}: ${one.html} ${one.why}`));
    for (const one of found.incomplete) incomplete.add(`${one.rule}: ${one.html} ${one.why}`);
  }
  return { violations, incomplete: [...incomplete] };
}

test('axe', async ({ gallery }) => {
  test.setTimeout(240_000);
  await gallery.size(320);
  const t = Date.now();
  const found = await everyScreen(gallery);
  console.log(gallery.ids.length, Date.now() - t, 'ms');
  require('node:fs').writeFileSync('/tmp/f-axe.json', JSON.stringify(found, null, 1));
  expect(found.violations.length).toBe(0);
});
