/** Words of Microsoft’s window as sentences of the pane quote them, in English. */
export const enQuotes = {
  needApproval: '“Need admin approval”',
  approvalRequired: '“Approval required”',
  requestApproval: '“Request approval”',
  accept: '“Accept”',
  tickBox: '“Consent on behalf of your organization”',
} as const;

export type Quotes = Readonly<Record<keyof typeof enQuotes, string>>;

/** Words of Microsoft's window in a language. */
export interface Quoted {
  /** With this language's quotation marks: its own words where they are known, else the English. */
  readonly quotes: Quotes;
  /** The same in this language and in English, ours in brackets where Microsoft's are not known. Absent: `quotes` has both. */
  readonly quotesInBoth: Partial<Quotes>;
}

/**
 * Fills for the quotes in sentences. Microsoft's window speaks the pane's language where it was asked to; Outlook's own sign-in
 * cannot ask, so that a quote has to be known by its English as well.
 * @param asked Whether Microsoft was asked for the language.
 */
export const quotesIn = (locale: Quoted | undefined, asked: boolean): Quotes => ({
  ...(locale?.quotes ?? enQuotes),
  ...(!asked && locale?.quotesInBoth),
});
