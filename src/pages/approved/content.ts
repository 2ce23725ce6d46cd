import { grantingRoles, type AdminConsentAnswer } from '../../consent/entra';
import { enApproved, type ApprovedWords } from '../../locales/en-approved';
import { format } from '../../consent/words/format';
import { english } from '../../locales/language';
import type { Script } from '../../consent/words/script';
import { anyOf } from '../../consent/words/list';
import { roleNameIn, type Locale } from '../../locales/locale';

export interface Content {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'text' | 'subheading' | 'note' | 'warning'; readonly text: string }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export interface PageFacts {
  readonly appName: string;
  /** Absent when the page has no settings. */
  readonly supportUrl?: string;
  readonly adminCenterUrl?: string;
}

/** Fills the places of a sentence; `{app}` and `{roles}` are known. */
type Fill = (sentence: string, values?: Readonly<Record<string, string>>) => string;

/** What the page says about an answer; without a locale in English. */
export function contentFor(
  answer: AdminConsentAnswer,
  facts: PageFacts,
  locale?: Pick<Locale, 'approved' | 'roleNames'>,
  { tag, dir }: Script = english,
): Content {
  const words = locale?.approved ?? enApproved;
  const names = grantingRoles.map((role) => roleNameIn(locale, role));
  const fill: Fill = (sentence, values) =>
    format(sentence, { app: facts.appName, roles: anyOf(names, tag), ...values }, dir);
  switch (answer.kind) {
    case 'approved':
      return approved(answer, facts, words, fill);
    case 'declined':
      return declined(words, fill);
    case 'failed':
      return failed(answer, facts, words, fill);
    case 'malformed':
      return malformed(facts, words, fill);
  }
}

function approved(
  { tenant, state, otherTenant }: Extract<AdminConsentAnswer, { kind: 'approved' }>,
  { appName, adminCenterUrl }: PageFacts,
  { approved: words, adminCenter }: ApprovedWords,
  fill: Fill,
): Content {
  const path = format(words.path, { app: appName });
  const next: readonly Block[] = otherTenant
    ? [{ kind: 'warning', text: fill(words.otherTenant, { asked: state?.tenant ?? '' }) }]
    : [
        { kind: 'text', text: words.lead },
        { kind: 'text', text: words.done },
      ];
  return {
    heading: words.heading,
    blocks: [
      ...next,
      { kind: 'subheading', text: words.undoHeading },
      { kind: 'text', text: fill(words.undo, { path }) },
      ...linkTo(adminCenterUrl, adminCenter),
      { kind: 'note', text: words.check },
      ...(tenant ? [{ kind: 'note', text: fill(words.tenant, { tenant }) } as const] : []),
    ],
  };
}

function declined({ declined: words }: ApprovedWords, fill: Fill): Content {
  return {
    heading: words.heading,
    blocks: [
      { kind: 'text', text: words.lead },
      { kind: 'steps', items: [words.again, fill(words.forward), words.suspicious] },
    ],
  };
}

function failed(
  { code, error }: Extract<AdminConsentAnswer, { kind: 'failed' }>,
  { supportUrl }: PageFacts,
  { failed: words, support }: ApprovedWords,
  fill: Fill,
): Content {
  const hint = code === undefined ? error : `AADSTS${code}`;
  return {
    heading: words.heading,
    blocks: [
      { kind: 'text', text: words.lead },
      ...(hint ? [{ kind: 'text', text: fill(words.codes, { codes: hint }) } as const] : []),
      {
        kind: 'steps',
        items: [words.again, fill(words.forward), ...(hint ? [words.support] : [])],
      },
      ...linkTo(supportUrl, support),
    ],
  };
}

function malformed(
  { supportUrl }: PageFacts,
  { malformed: words, support }: ApprovedWords,
  fill: Fill,
): Content {
  return {
    heading: words.heading,
    blocks: [
      { kind: 'text', text: fill(words.lead) },
      { kind: 'text', text: words.reloaded },
      { kind: 'text', text: words.next },
      ...linkTo(supportUrl, support),
    ],
  };
}

const linkTo = (url: string | undefined, text: string): Block[] => (url ? [{ kind: 'link', text, url }] : []);
