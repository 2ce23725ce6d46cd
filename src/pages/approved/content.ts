import { grantingRoles, type AdminConsentAnswer } from '../../entra';
import { format } from '../../locales/format';
import type { ApprovedWords } from '../../locales/en-approved';

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

/** What the page says about an answer. */
export function contentFor(answer: AdminConsentAnswer, facts: PageFacts, words: ApprovedWords): Content {
  switch (answer.kind) {
    case 'approved':
      return approved(answer, facts, words);
    case 'declined':
      return declined(words);
    case 'failed':
      return failed(answer, facts, words);
    case 'malformed':
      return malformed(facts, words);
  }
}

function approved(
  { tenant, state, otherTenant }: Extract<AdminConsentAnswer, { kind: 'approved' }>,
  { appName, adminCenterUrl }: PageFacts,
  { approved: words, adminCenter }: ApprovedWords,
): Content {
  const path = format(words.path, { app: appName });
  const next: readonly Block[] = otherTenant
    ? [{ kind: 'warning', text: format(words.otherTenant, { asked: state?.tenant ?? '' }) }]
    : [
        { kind: 'text', text: words.lead },
        { kind: 'text', text: words.done },
      ];
  return {
    heading: words.heading,
    blocks: [
      ...next,
      { kind: 'subheading', text: words.undoHeading },
      { kind: 'text', text: format(words.undo, { path }) },
      ...linkTo(adminCenterUrl, adminCenter),
      { kind: 'note', text: words.check },
      ...(tenant ? [{ kind: 'note', text: format(words.tenant, { tenant }) } as const] : []),
    ],
  };
}

function declined({ declined: words, or }: ApprovedWords): Content {
  const forward = format(words.forward, { roles: grantingRoles(or) });
  return {
    heading: words.heading,
    blocks: [
      { kind: 'text', text: words.lead },
      { kind: 'steps', items: [words.again, forward, words.suspicious] },
    ],
  };
}

function failed(
  { codes, error }: Extract<AdminConsentAnswer, { kind: 'failed' }>,
  { supportUrl }: PageFacts,
  { failed: words, or, support }: ApprovedWords,
): Content {
  const hint = codes.length > 0 ? codes.map((code) => `AADSTS${code}`).join(', ') : error;
  return {
    heading: words.heading,
    blocks: [
      { kind: 'text', text: words.lead },
      { kind: 'text', text: format(words.codes, { codes: hint }) },
      {
        kind: 'steps',
        items: [words.again, format(words.forward, { roles: grantingRoles(or) }), words.support],
      },
      ...linkTo(supportUrl, support),
    ],
  };
}

function malformed(
  { appName, supportUrl }: PageFacts,
  { malformed: words, support }: ApprovedWords,
): Content {
  return {
    heading: words.heading,
    blocks: [
      { kind: 'text', text: format(words.lead, { app: appName }) },
      { kind: 'text', text: words.reloaded },
      { kind: 'text', text: words.next },
      ...linkTo(supportUrl, support),
    ],
  };
}

const linkTo = (url: string | undefined, text: string): Block[] => (url ? [{ kind: 'link', text, url }] : []);
