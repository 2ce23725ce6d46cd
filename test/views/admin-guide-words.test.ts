import {
  articles,
  consentChoices,
  grantingRoles,
  managedConsentSetting,
  portalNames,
} from '../../src/consent/entra';
import { enGuide } from '../../src/locales/en-guide';
import { anyOf } from '../../src/consent/words/list';
import { vendorArticles } from '../../src/views/admin-guide/vendor-articles';
import { readingGrade } from '../reading-grade';

const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(portalNames).map(([key, { path }]) => [key, path.join(' > ')])),
  app: 'LinkPoint Connect',
  publisher: 'LinkPoint360',
  id: '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
  host: 'login.microsoftonline.com',
  roles: anyOf(grantingRoles, 'en'),
  boxRoles: 'Global Administrator or Privileged Role Administrator',
  leastRole: 'Cloud Application Administrator',
  managed: managedConsentSetting,
  setting: consentChoices[0]?.setting ?? '',
  list: 'approve for everyone, see the check box and change consent settings',
};
const fill = (text: string) => text.replace(/\{(\w+)\}/g, (place, key: string) => names[key] ?? place);

interface Leaf {
  readonly at: string;
  readonly text: string;
}

const leaves = (node: unknown, at = ''): Leaf[] =>
  typeof node === 'string'
    ? [{ at, text: node }]
    : Object.entries(node as object).flatMap(([key, child]) => leaves(child, at ? `${at}.${key}` : key));

const all = leaves(enGuide);
const at = (pattern: RegExp) => all.filter((leaf) => pattern.test(leaf.at));
const buttons = at(/\.(?:button|buttonGlobal|copy\w*|open\w*|addIt|policies|myApps|support|article)$/);

test.each(all)('$at: every place can be filled', ({ text }) => {
  expect(fill(text)).not.toMatch(/[{}]/);
});

test.each(all)('$at: calm and plain', ({ text }) => {
  expect(text).not.toMatch(
    /\b(?:please|sorry|oops|ok|okay|click|company|organisation|invalid|illegal|failed|fatal|error)\b/i,
  );
  expect(text).not.toMatch(/safe to approve|\bjust\b|ignore|above|below/i);
  expect(text).not.toMatch(/aadsts|\d{4,}|[!&+]/i);
  expect(text).not.toMatch(/'|"/);
  expect(text.replace(/\b(?:Global|Privileged Role) Administrator/g, '')).not.toMatch(/\badministrators?\b/i);
});

test.each([...at(/(?:\.|^)(?:heading|missingHeading)$/), ...at(/^(?:ways|know|feedback)$/)])(
  '$at: a heading of at most 38 characters',
  ({ text }) => {
    expect(fill(text).length).toBeLessThanOrEqual(38);
    expect(text).not.toMatch(/[.!:,;]$/);
  },
);

test.each(buttons)('$at: a button of at most 26 characters without a full stop', ({ text }) => {
  expect(text.length).toBeLessThanOrEqual(26);
  expect(text).not.toMatch(/[.!?]$/);
});

test('steps: at most five, of at most 80 characters', () => {
  const steps = at(/\.steps\.\d$/);
  expect(steps.length).toBeGreaterThan(15);
  for (const { at: place, text } of steps) {
    expect(Number(place.at(-1))).toBeLessThan(5);
    expect(`${fill(text).length} ${text}`).toMatch(/^(?:\d|[1-7]\d|80) /);
    expect(text).toMatch(/\.$/);
  }
});

describe('easy to read for an admin', () => {
  const sections = Object.entries(enGuide).filter(([, words]) => typeof words !== 'string');
  test.each(sections)('%s', (_, words) => {
    const sentences = leaves(words)
      .filter(({ text }) => /[.?]$/.test(text))
      .map(({ text }) => text.replace(/\{\w+\}/g, 'this'));
    if (sentences.length > 0) expect(readingGrade(sentences)).toBeLessThanOrEqual(9);
  });

  test.each(all)('$at: sentences of at most 25 words', ({ text }) => {
    for (const sentence of text.split(/[.!?:](?:\s|$)/)) {
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });
});

test('every article has a title, and every title an article', () => {
  const ids = [...vendorArticles, ...articles].map(({ id }) => id);
  expect(Object.keys(enGuide.more.articles).sort()).toEqual([...ids].sort());
  for (const { url, date } of vendorArticles) {
    expect(url).toMatch(/^https:\/\/linkpoint360\.com\/connectme\/kb\/articles\/[\w-]+$/);
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});
