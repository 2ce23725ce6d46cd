import { format } from '../../src/consent/words/format';
import { enQuotes } from '../../src/locales/quotes';

/** Words of the catalogue for readers who use no particular app: "the app" and "your organization". */
export const withoutNames = (sentence: string): string =>
  format(sentence, { ...enQuotes, app: 'the app', organization: 'your organization' }).replace(
    /(^|[.?!] )([ty])(he app|our organization)/g,
    (_, before: string, letter: string, rest: string) => `${before}${letter.toUpperCase()}${rest}`,
  );
