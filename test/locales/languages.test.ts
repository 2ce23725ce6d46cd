import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { portalNames, roles } from '../../src/consent/entra';
import { languages } from '../../src/locales/languages';
import { enQuotes, quotesIn, type Quotes } from '../../src/locales/quotes';
import { GROWTH, isAccepted, long, roomFor, same } from './accepted';
import { englishLocale } from '../../practice/gallery/english';
import { pseudo } from '../../practice/gallery/pseudo';
import { leaves, placesOf } from './words';

const source = new Map(
  leaves({ ...englishLocale, portalNames: {}, quotesInBoth: {} }).map(({ at, text }) => [at, text]),
);
const translated = languages.filter(({ load }) => load !== undefined);
const wordsOf = async (load: (typeof languages)[number]['load']) =>
  leaves({ ...(await load?.()), portalNames: {}, quotesInBoth: {} });

test('every file of a language is on the list, under its tag', () => {
  const files = readdirSync(join(__dirname, '../../src/locales'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => /^[a-z]{2}(?:-[a-z]{2})?$/.test(file));
  expect(languages.map(({ tag }) => tag.toLowerCase()).sort()).toEqual(files.sort());
  for (const { tag, dir, name, market } of languages) {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.getCanonicalLocales(market)).toEqual([market]);
    expect(dir).toBe(/^(?:ar|he)/.test(tag) ? 'rtl' : 'ltr');
    expect(new Intl.DisplayNames([tag], { type: 'language' }).of(tag)?.slice(0, 3).toLowerCase()).toBe(
      name.replace('简体', '').slice(0, 3).toLowerCase() === '中文'
        ? '中文（'
        : name.slice(0, 3).toLowerCase(),
    );
  }
});

describe.each([...translated, pseudo])('$tag', ({ tag, load }) => {
  test('says everything that English says, and fills the same places', async () => {
    const wrong: string[] = [];
    for (const { at, text } of await wordsOf(load)) {
      const english = source.get(at);
      if (english === undefined) continue; // A step more than in English.
      if (text.trim() === '' && english.trim() !== '') wrong.push(`${at} is empty`);
      if (placesOf(text).join() !== placesOf(english).join()) wrong.push(`${at}: ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  test('has as many steps and checks as English', async () => {
    const there = new Set((await wordsOf(load)).map(({ at }) => at));
    expect([...source.keys()].filter((at) => !there.has(at))).toEqual([]);
    expect([...there].filter((at) => !source.has(at))).toEqual([]);
  });

  test('is no longer than the pane has room for', async () => {
    const tooLong: string[] = [];
    for (const { at, text } of await wordsOf(load)) {
      const english = source.get(at) ?? '';
      const most = Math.ceil(roomFor(at, english) * (1 + GROWTH));
      if (text.length <= most) continue;
      if (!isAccepted(long, tag, at)) tooLong.push(`${at} (${text.length} > ${most}): ${text}`);
    }
    expect(tooLong).toEqual([]);
  });

  test('leaves nothing in English by accident', async () => {
    const left = (await wordsOf(load)).filter(
      ({ at, text }) =>
        source.get(at) === text &&
        /[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')) &&
        !isAccepted(same, tag, at),
    );
    expect(left).toEqual([]);
  });

  test('quotes Microsoft’s window so that it is known in English too, where its language is not known', async () => {
    const locale = (await load?.()) ?? englishLocale;
    const bare = (text: string) => text.replace(/[“”„«»「」\s]/g, '');
    for (const [name, inEnglish] of Object.entries(enQuotes)) {
      const quote = quotesIn(locale, false)[name as keyof Quotes];
      if (tag !== pseudo.tag) expect(bare(quote)).toContain(bare(inEnglish));
      expect(bare(quote)).not.toBe(bare(inEnglish));
    }
  });

  test('calls a role the same everywhere', async () => {
    const { roleNames } = (await load?.()) ?? englishLocale;
    const called = new Map<string, string>(Object.entries(roleNames));
    const longestFirst = roles.map(({ name }) => name).sort((one, other) => other.length - one.length);
    const wrong = (await wordsOf(load)).filter(({ text }) => {
      const inEnglish = longestFirst.find((name) => text.includes(name));
      return inEnglish && !text.toLowerCase().includes(called.get(inEnglish)?.toLowerCase() ?? '');
    });
    expect(wrong).toEqual([]);
  });

  test('names Microsoft’s pages with as many steps as English does', async () => {
    const { portalNames: names = {} } = (await load?.()) ?? {};
    for (const [key, path] of Object.entries(names)) {
      expect([key, path.length]).toEqual([key, portalNames[key as keyof typeof portalNames].path.length]);
    }
  });
});
