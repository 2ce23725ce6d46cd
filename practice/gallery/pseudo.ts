import type { Language } from '../../src/locales/language';
import type { Locale } from '../../src/locales/locale';
import { englishLocale } from './english';

/** English that looks foreign: what stays plain was never translatable, what breaks would break in German. */
export const pseudo: Language = {
  tag: 'en-XA',
  dir: 'ltr',
  name: '[Ƥşḗŭḓǿ]',
  market: 'en-XA',
  load: () => Promise.resolve(pseudoLocale),
};

const ACCENTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((plain, index) => [
    plain,
    [...'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ'][index] ?? plain,
  ]),
);

/** How much longer than English a translation may be: the allowance that the layout is tested with. */
const GROWTH = 0.35;

/** A text with accents, 35 % longer, in brackets. Places like `{app}` stay as they are. */
function pseudoText(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((piece) =>
      piece.startsWith('{') ? piece : piece.replace(/[a-z]/gi, (sign) => ACCENTS[sign] ?? sign),
    )
    .join('');
  const padding = Math.max(0, Math.ceil(text.length * GROWTH) - 2);
  // In words of up to eight signs, as text is, so that it can wrap.
  const more = Array.from({ length: padding }, (_, index) => (index % 9 === 0 ? ' ' : '~')).join('');
  return `[${accented}${more}]`;
}

const deep = (words: unknown): unknown => {
  if (typeof words === 'string') return words.trim() === '' ? words : pseudoText(words);
  if (Array.isArray(words)) return words.map(deep);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, deep(value)]));
};

const pseudoLocale = deep(englishLocale) as Locale;
