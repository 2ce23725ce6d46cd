import type { Locale } from './locale';

/** Words of Microsoft’s window as sentences of the pane quote them, in English. */
export const enQuotes = {
  needApproval: '“Need admin approval”',
  approvalRequired: '“Approval required”',
  requestApproval: '“Request approval”',
  accept: '“Accept”',
  tickBox: '“Consent on behalf of your organization”',
} as const;

export type Quotes = Readonly<Record<keyof typeof enQuotes, string>>;

/**
 * Fills for the quotes in sentences. Microsoft's window speaks the pane's language where it was asked to; Outlook's own sign-in
 * cannot ask, so that a quote has to be known by its English as well.
 * @param asked Whether Microsoft was asked for the language.
 */
export const quotesIn = (
  locale: Pick<Locale, 'quotes' | 'quotesInBoth'> | undefined,
  asked: boolean,
): Quotes => ({
  ...(locale?.quotes ?? enQuotes),
  ...(!asked && locale?.quotesInBoth),
});
