/** @jest-environment jsdom */
import { dialogAddress } from '../../src/adapters/hosts/dialog-address';
import { dialog as english } from '../../src/locales/dialog/en';
import { languages } from '../../src/locales/languages';
import { loadDialogWords } from '../../src/pages/dialog/language';

const nonce = '6a0d3a52-6c9e-4a52-8d55-3a1f0f5f9f10';

/** The window as the pane opens it, in a browser that prefers these languages. */
function opened(lang: string, ...browser: string[]) {
  at(dialogAddress(new URL('dialog.html', window.location.href).href, { nonce, kind: 'member', lang }));
  prefers(...browser);
}

const at = (address: string) => window.history.replaceState(null, '', address);
const backFromMicrosoft = () => at('/dialog.html#code=1&state=2');
const prefers = (...browser: string[]) =>
  Object.defineProperty(navigator, 'languages', { value: browser, configurable: true });

async function shown() {
  const { heading } = await loadDialogWords();
  const { lang, dir } = document.documentElement;
  return { lang, dir, heading };
}

beforeEach(() => sessionStorage.clear());

test.each(languages)(
  'the pane speaks $tag: so does the window, also back from Microsoft',
  async (language) => {
    opened(language.market, 'pl-PL');
    const before = await shown();
    expect(before).toMatchObject({ lang: language.market, dir: language.dir });
    expect(before.heading === english.heading).toBe(language.tag === 'en');
    backFromMicrosoft();
    expect(await shown()).toEqual(before);
  },
);

test.each([
  ['as the pane, not as the browser', 'de-AT', ['fr-FR'], 'de-AT'],
  ['English with a pane that has no other language', 'en', ['pl-PL', 'de-DE'], 'en-US'],
  ['as the browser when the pane does not say', '', ['pl-PL', 'fr-CA'], 'fr-CA'],
  ['as the browser when the order makes no sense', '../de', ['fr-FR'], 'fr-FR'],
  ['English when nobody knows better', '', ['pl-PL'], 'en'],
])('speaks %s', async (_, lang, browser, expected) => {
  opened(lang, ...browser);
  expect((await shown()).lang).toBe(expected);
});

test('stays English when the browser keeps nothing', async () => {
  document.documentElement.lang = 'en';
  opened('de-DE', 'de-DE');
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error();
  });
  expect(await loadDialogWords()).toBe(english);
  expect(document.documentElement.lang).toBe('en');
  refuse.mockRestore();
});
