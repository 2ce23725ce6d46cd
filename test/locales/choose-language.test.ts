import { chooseLanguage } from '../../src/locales/choose-language';
import { english, type Language } from '../../src/locales/language';

const language = (tag: string, market = tag, dir: Language['dir'] = 'ltr'): Language => ({
  tag,
  dir,
  market,
  name: tag,
});
const spoken = [
  english,
  language('de', 'de-DE'),
  language('es', 'es-ES'),
  language('pt-BR'),
  language('ja', 'ja-JP'),
  language('zh-CN'),
  language('ar', 'ar-SA', 'rtl'),
  language('he', 'he-IL', 'rtl'),
];
const choose = (office?: string, browser: readonly string[] = [], more: object = {}) => {
  const { language, regional } = chooseLanguage({ office, browser, ...more }, spoken);
  return `${language.tag} ${regional}`;
};

test.each([
  ['en-US', 'en en-US'],
  ['en-GB', 'en en-GB'],
  ['de-DE', 'de de-DE'],
  ['de-AT', 'de de-AT'],
  ['DE_de', 'de de-DE'],
  ['de', 'de de-DE'],
  ['es-US', 'es es-US'],
  ['es-MX', 'es es-MX'],
  ['es-419', 'es es-419'],
  ['pt-BR', 'pt-BR pt-BR'],
  ['pt-PT', 'pt-BR pt-BR'],
  ['zh-CN', 'zh-CN zh-CN'],
  ['zh-Hans', 'zh-CN zh-CN'],
  ['zh-Hans-SG', 'zh-CN zh-CN'],
  ['zh-TW', 'en en'],
  ['zh-Hant', 'en en'],
  ['zh-HK', 'en en'],
  ['ar-sa', 'ar ar-SA'],
  ['iw-IL', 'he he-IL'],
  ['pl-PL', 'en en'],
])('Office says %s', (office, expected) => {
  expect(choose(office)).toBe(expected);
});

test.each([
  undefined,
  '',
  ' ',
  'English (United States)',
  '1033',
  'x',
  'junk',
  '{}',
  'de-DE-DE-DE-',
  '\u0000',
])('Office says nonsense (%j): the browser decides', (office) => {
  expect(choose(office, ['de-DE', 'en'])).toBe('de de-DE');
  expect(choose(office)).toBe('en en');
});

test('a language that we don’t speak: the next one that the person reads', () => {
  expect(choose('pl-PL', ['pl', 'de', 'en'])).toBe('de de-DE');
});

test('traditional Chinese is never answered in simplified, not even by a bare zh after it', () => {
  expect(choose('zh-TW', ['zh-TW', 'zh', 'en-US'])).toBe('en en-US');
  expect(choose('zh-TW', ['zh-TW', 'zh', 'zh-CN'])).toBe('zh-CN zh-CN');
});

test('Mac and iOS say en-US whatever Outlook speaks: the browser decides there, and only there', () => {
  expect(choose('en-US', ['zh-CN', 'en'])).toBe('en en-US');
  expect(choose('en-US', ['zh-CN', 'en'], { officeErrs: true })).toBe('zh-CN zh-CN');
  expect(choose('en-US', ['pl-PL'], { officeErrs: true })).toBe('en en-US');
  expect(choose('en-GB', ['zh-CN'], { officeErrs: true })).toBe('en en-GB');
});

test('the person’s own choice goes before all others, as long as we speak it', () => {
  expect(choose('de-DE', ['de'], { own: 'ja' })).toBe('ja ja-JP');
  expect(choose('de-DE', ['de'], { own: 'en' })).toBe('en en-US');
  expect(choose('de-DE', ['de'], { own: 'tlh' })).toBe('de de-DE');
});
