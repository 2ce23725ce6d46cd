import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../src/locales/en';
import { format } from '../src/consent/words/format';
import { enQuotes } from '../src/locales/quotes';
import { problems, type Card, type Problem } from '../src/consent/problems';
import { catalogue as backgrounds } from '../catalogue';
import { languages } from '../src/text/sentences';
import { readings } from '../src/consent/readings';
import { recorded } from './failures/recorded';
import { readingGrade } from './reading-grade';

const catalogue: readonly Problem[] = problems;
const sentences = [
  ...catalogue.flatMap(({ match }) => match.phrases ?? []),
  ...Object.values(languages).flatMap((language) => Object.values(language).flat()),
];
const names = { ...enQuotes, app: 'LPC Sidebar', organization: 'Contoso' };
const audiences = ['member', 'admin'] as const;
const cards = catalogue.flatMap((problem) =>
  audiences.map((audience) => ({ id: problem.id, audience, card: problem.words[audience] })),
);
const sentencesOf = ({ heading, lead, steps = [] }: Card) => [heading, lead, ...steps];
const doubles = <T>(list: readonly T[]) => list.filter((one, at) => list.indexOf(one) !== at);

describe('the catalogue of problems', () => {
  test('lists every file once, and the last resort last', () => {
    const files = readdirSync(join(__dirname, '../src/consent/problems')).map((file) =>
      file.replace(/\.ts$/, ''),
    );
    const own = files.filter((file) => !['index', 'problem'].includes(file));
    expect(catalogue.map(({ id }) => id).sort()).toEqual(own.sort());
    expect(catalogue.at(-1)?.id).toBe('unknown');
  });

  test('gives a number and a name to one problem only', () => {
    expect(doubles(catalogue.flatMap(({ match }) => match.codes ?? []))).toEqual([]);
    const certain = catalogue.flatMap(({ match }) => match.names ?? []);
    expect(doubles(certain)).toEqual([]);
    expect(certain.filter((name) => readings.has(name))).toEqual([]);
  });

  test('shares a number only with a problem that has it, by sentences', () => {
    const owned = catalogue.flatMap(({ match }) => match.codes ?? []);
    for (const { match } of catalogue) {
      for (const code of match.sharedCodes ?? []) expect(owned).toContain(code);
      if (match.sharedCodes) expect(match.phrases?.length).toBeGreaterThan(0);
    }
  });

  test('writes names and sentences as they are compared: in lower case', () => {
    for (const name of catalogue.flatMap(({ match }) => match.names ?? []))
      expect(name).toBe(name.toLowerCase());
    for (const { source } of sentences) expect(source).toBe(source.toLowerCase());
  });

  test('matches sentences in linear time: no flags, no open repetition', () => {
    for (const phrase of sentences) {
      expect(phrase.flags).toBe('');
      expect(phrase.source.replace(/\\./g, '')).not.toMatch(/[*+]|\{\d+,\}|\\\d/);
    }
  });

  test.each(catalogue)('$id has notes for translators, dated sources and a recorded refusal', ({ id }) => {
    const { notes, sources } = backgrounds[id];
    expect(notes).not.toBe('');
    for (const { title, url, date } of sources) {
      expect(title).not.toBe('');
      expect(url).toMatch(/^https:\/\//);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    const refusals = [...(recorded.get(id) ?? [])];
    expect(refusals.length).toBeGreaterThan(0);
    for (const { source, date } of refusals) {
      expect(source).toMatch(/^https:\/\//);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  test.each(catalogue)('$id offers actions that exist, each once, and a way out for both', ({ actions }) => {
    for (const audience of audiences) {
      expect(doubles(actions[audience])).toEqual([]);
      for (const action of actions[audience]) expect(Object.keys(en.actions)).toContain(action);
    }
    expect(actions.member).not.toContain('tick-box');
    expect(actions.member).not.toContain('approve-for-everyone');
    expect(actions.admin).toContain('i-am-not-admin');
  });
});

describe('the words', () => {
  test.each(cards)('$id fits the pane for a $audience', ({ card }) => {
    const filled = sentencesOf(card).map((sentence) => format(sentence, names));
    const [heading = '', lead = '', ...steps] = filled;
    expect(heading.length).toBeLessThanOrEqual(38);
    expect(heading).not.toMatch(/[.!?:,;]$/);
    expect(lead.length).toBeLessThanOrEqual(150);
    expect(lead.split(/[.!?](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(2);
    expect(lead).toMatch(/[.]$/);
    expect(steps.length).toBeLessThanOrEqual(5);
    for (const step of steps) expect(step.length).toBeLessThanOrEqual(80);
    expect(filled.join(' ')).not.toMatch(/[{}]/);
  });

  test.each(cards)('$id is easy to read for a $audience', ({ audience, card }) => {
    const filled = sentencesOf(card).map((sentence) => format(sentence, names));
    expect(readingGrade(filled)).toBeLessThanOrEqual(audience === 'member' ? 7 : 9);
  });

  test.each(cards)('$id is calm and plain for a $audience', ({ card }) => {
    const text = sentencesOf(card).join(' ');
    expect(text).not.toMatch(
      /\b(?:please|sorry|oops|ok|okay|click|company|invalid|illegal|failed|fatal|error)\b/i,
    );
    expect(text).not.toMatch(
      /safe to approve|\bjust\b|your fault|you (?:cancelled|canceled|declined|closed|refused)/i,
    );
    expect(text).not.toMatch(/\badministrators?\b/);
    expect(text).not.toMatch(/aadsts|\d{4,}|[!&+]/i);
    expect(text).not.toMatch(/'|"/);
  });

  test('never tells a member that an admin must, when only consent is missing', () => {
    const required = catalogue.find(({ id }) => id === 'consent-required');
    for (const audience of audiences) {
      const text = sentencesOf(required!.words[audience]).join(' ');
      expect(text).not.toMatch(/admin (?:must|has to|needs to)|only (?:an )?admins?/i);
    }
  });
});
