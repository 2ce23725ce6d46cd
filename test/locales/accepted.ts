/** How much longer than in English a text may be, and than the room that English has to keep to. */
export const GROWTH = 0.35;

/** The room for a text in the pane, in characters of English: by where it stands, else by what it is. */
export function roomFor(at: string, english: string): number {
  if (/(?:^|\.)\w*(?:[hH]eading|title)\w*$/.test(at)) return 38;
  if (/\.(?:steps|checks)\.\d$/.test(at)) return 80;
  if (/^request\./.test(at)) return Math.max(english.length, 90);
  return /[.?:!]$/.test(english) ? Math.max(english.length, 125) : Math.max(english.length, 26);
}

/** A text that breaks a rule on purpose: where it stands, in which languages (in all when none is named), and why. */
export interface Accepted {
  readonly at: RegExp;
  readonly in?: readonly string[];
  readonly because: string;
}

/** Longer than the room. That nothing is cut off is tested in the browser, in every language. */
export const long: readonly Accepted[] = [
  {
    at: /^quotes\./,
    because: 'Quotes a page of Microsoft in the language and in English.',
  },
  {
    at: /^(?:approved|request)\.\w+\.(?:path|undo|revoke|check)$/,
    because:
      'Quotes the admin center in the language and in English, on a page and in a mail that are wider than the pane.',
  },
  {
    at: /^guide\.userConsent\.who$/,
    because: 'Names two roles of Microsoft in the language and in English.',
  },
  { at: /^roleNames\./, because: 'The name of a role in the language and in English.' },
  { at: /^guide\.more\.articles\./, because: 'The title of an article, as a link of several lines.' },
  { at: /^guide\.who\.settings$/, because: 'No label, but a part of a sentence.' },
  { at: /^pane\.settings\.accountUnknown$/, because: 'No label, but a fact of a list.' },
  { at: /^pane\.mailbox\.ewsHelp$/, in: ['it'], because: 'The summary of a fold, on two lines.' },
  {
    at: /^pane\.asking\.(?:closed|paste)$/,
    in: ['de'],
    because: 'German verbs and forms of address; on two lines.',
  },
];

const LATIN_WORDS = 'The word is the same in this language.';

/** The same as in English. */
export const same: readonly Accepted[] = [
  { at: /^shell\.title$/, because: 'The name of the product.' },
  {
    at: /^roleNames\.Privileged/,
    in: ['he', 'ar'],
    because: 'Microsoft’s own translation is not known well enough.',
  },
  {
    at: /^roleNames\..*Application/,
    in: ['he'],
    because: 'Microsoft’s own translation is not known well enough.',
  },
  {
    at: /^(?:approved|request)\.\w+\.path$/,
    in: ['he', 'ar'],
    because: 'Microsoft’s own translation is not known well enough.',
  },
  {
    at: /^(?:quotes\.\w+|guide\.more\.articles\.need-approval)$/,
    in: ['it', 'pt-BR', 'zh-CN'],
    because: 'Microsoft’s own translation of the page is not known well enough.',
  },
  { at: /^pane\.settings\.details$/, in: ['de', 'nl'], because: LATIN_WORDS },
  { at: /^shell\.menu\.button$/, in: ['fr', 'it', 'nl', 'pt-BR'], because: LATIN_WORDS },
  { at: /^pane\.mailbox\.areas\.contacts$/, in: ['fr'], because: LATIN_WORDS },
  { at: /^pane\.settings\.account$/, in: ['it', 'nl'], because: LATIN_WORDS },
  { at: /^(?:shell\.menu\.help|pane\.help\.heading)$/, in: ['nl'], because: LATIN_WORDS },
  { at: /^problems\.exchange-access-off\.admin\.steps\.0$/, in: ['nl'], because: LATIN_WORDS },
];

export const isAccepted = (list: readonly Accepted[], tag: string, at: string): boolean =>
  list.some((one) => one.at.test(at) && (one.in?.includes(tag) ?? true));
