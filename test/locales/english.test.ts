import { format } from '../../src/consent/words/format';
import { enQuotes } from '../../src/locales/quotes';
import { readingGrade } from '../reading-grade';
import { englishLocale } from '../../practice/gallery/english';
import { leaves } from './words';

const names = {
  ...enQuotes,
  app: 'LPC',
  publisher: 'LinkPoint360',
  account: 'Mia',
  mailbox: 'Ann',
  date: 'May 5',
  system: 'Salesforce',
  area: 'Mail',
  seconds: '30',
  scope: 'Mail.Send',
  version: '1.2.3',
  heading: 'Approved',
  organization: 'your organization',
};
/** The problems and the guide have tests of their own, which say the same. */
const { shell, pane, approved, dialog, request, scopes } = englishLocale;
const words = leaves({ shell, pane, approved, dialog, request, scopes });

test.each(words)('$at: calm and plain', ({ text }) => {
  expect(text).not.toMatch(/\b(?:please|sorry|oops|ok|okay|click|company|invalid|illegal|fatal|error)\b/i);
  expect(text).not.toMatch(/safe to approve|\bjust\b|ignore|simply|easy|don’t worry/i);
  expect(text).not.toMatch(/aadsts|[!&]|\+/i);
  expect(text).not.toMatch(/'|"/);
  expect(text).not.toMatch(/\b(?:above|below)\b/i);
});

test.each(words.filter(({ at }) => /^(?:shell|pane)\..*[hH]eading/.test(at)))(
  '$at: a heading of one line or two',
  ({ text }) => {
    expect(format(text, names).length).toBeLessThanOrEqual(38);
    expect(text).not.toMatch(/[.!:,;]$/);
  },
);

const isLabel = (text: string) => !/[.?:]$/.test(text);

test.each(words.filter(({ at }) => /^(?:pane\.actions|shell\.menu)\./.test(at)))(
  '$at: a short label',
  ({ text }) => {
    expect(isLabel(text)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(26);
  },
);

test.each(Object.entries({ ...shell, ...pane }).filter(([, part]) => typeof part === 'object'))(
  '%s: easy to read',
  (_, part) => {
    const sentences = leaves(part)
      .map(({ text }) => format(text, names))
      .filter((text) => !isLabel(text));
    for (const sentence of sentences.flatMap((text) => text.split(/[.?:](?:\s|$)/))) {
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
    }
    if (sentences.length > 1) expect(readingGrade(sentences)).toBeLessThanOrEqual(7);
  },
);

test('the page after the approval: easy to read', () => {
  const sentences = leaves(approved)
    .map(({ text }) => format(text, names).replace(/\{\w+\}/g, 'this'))
    .filter((text) => !isLabel(text));
  expect(readingGrade(sentences)).toBeLessThanOrEqual(9);
});
