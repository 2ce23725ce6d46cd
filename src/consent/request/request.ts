import { enRequest, type RequestWords } from './en-request';
import { format } from '../words/format';
import { englishScript, type Script } from '../words/script';
import { plain } from '../words/plain';
import { requestParts, type Part, type PermissionWords, type RequestFacts } from './request-parts';
import { toHtml, toText } from './request-render';

export type { RequestWords } from './en-request';
export type { PermissionWords, RequestFacts } from './request-parts';

/** A finished message to an admin. */
export interface RequestMessage {
  readonly subject: string;
  /** Plain text; lines end with LF. */
  readonly text: string;
  /** For Outlook's new-message form: at most 32 KB, inline styles, no images, everything escaped. */
  readonly html: string;
  /** The text with ever fewer of its optional parts, for links that may not be long. Each has the approval link. */
  readonly shorter: readonly string[];
}

/** What `displayNewMessageForm` takes: learn.microsoft.com/javascript/api/outlook/office.mailbox, 2026-11-23. */
const MAX_HTML = 32 * 1024;
const MAX_MAILTO = 1900;
const MAX_JUSTIFICATION = 300;

/**
 * Writes the request: who asks for what and why, the approval link, how to check and how to refuse, what happens then.
 * @throws TypeError when the approval link is no web address.
 */
export function requestMessage(
  facts: RequestFacts,
  words: RequestWords = enRequest,
  script: Script = englishScript,
): RequestMessage {
  const clean = cleanFacts(facts);
  const parts = requestParts(clean, words, script);
  const html = toHtml(parts, script);
  return {
    subject: format(words.subject, { app: clean.appName }),
    text: toText(parts),
    html: byteLength(html) <= MAX_HTML ? html : toHtml(briefly('permissions')(parts), script),
    shorter: shorten(parts).map(toText),
  };
}

/**
 * A mailto link of at most 1,900 characters, since some systems cut longer ones: as much of the request as fits, and
 * always the approval link. No address: the member knows who their admin is.
 */
export function mailtoLink({ subject, text, shorter }: Omit<RequestMessage, 'html'>): string {
  const links = [text, ...shorter].map(
    (body) => `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(forMailto(body))}`,
  );
  return links.find((link) => link.length <= MAX_MAILTO) ?? links.at(-1) ?? 'mailto:';
}

/** A reason of at most 300 characters to paste into Microsoft's own request form. */
export function justification(
  { appName, scopes }: { readonly appName: string; readonly scopes: readonly { readonly name: string }[] },
  words: RequestWords = enRequest,
): string {
  const values = { app: plain(appName, 60), names: scopes.map((scope) => scope.name).join(', ') };
  const whole = format(words.justification.with, values);
  if (whole.length <= MAX_JUSTIFICATION) return whole;
  return format(words.justification.without, values).slice(0, MAX_JUSTIFICATION);
}

type Shortening = (parts: readonly Part[]) => Part[];

const without =
  (...names: readonly Part['name'][]): Shortening =>
  (parts) =>
    parts.filter((part) => !names.includes(part.name));

const briefly =
  (name: Part['name']): Shortening =>
  (parts) =>
    parts.map((part) => (part.name === name && part.brief ? { name, blocks: part.brief } : part));

const bareLink: Shortening = (parts) =>
  parts.map((part) =>
    part.name === 'approve'
      ? { ...part, blocks: part.blocks.filter((block) => typeof block !== 'string') }
      : part,
  );

/** What goes first where there is little room: the link, what it asks for and how to check or refuse it stay longest. */
const shortenings: readonly Shortening[] = [
  without('undo'),
  without('by-hand'),
  briefly('permissions'),
  without('after', 'bye'),
  briefly('intro'),
  briefly('approve'),
  without('intro'),
  briefly('genuine'),
  bareLink,
  without('genuine'),
  without('refuse'),
  without('permissions'),
];

/** Ever shorter: each version is made of the one before. */
const shorten = (parts: readonly Part[]): Part[][] =>
  shortenings.reduce<Part[][]>(
    (versions, shortening) => [...versions, shortening(versions.at(-1) ?? parts)],
    [],
  );

function cleanFacts(facts: RequestFacts): RequestFacts {
  const link = URL.canParse(facts.adminConsentUrl) ? new URL(facts.adminConsentUrl) : undefined;
  if (!link || !/^https?:$/.test(link.protocol)) {
    throw new TypeError(`The approval link "${facts.adminConsentUrl}" is no web address.`);
  }
  const scopes: readonly PermissionWords[] = facts.scopes.map(({ name, why, whyNot }) => ({
    name: plain(name, 100),
    why: plain(why, 300),
    whyNot: plain(whyNot, 300),
  }));
  return {
    appName: plain(facts.appName, 60),
    publisher: plain(facts.publisher, 60),
    clientId: plain(facts.clientId, 36),
    adminConsentUrl: link.href,
    scopes,
    roles: facts.roles,
    ...(facts.requester && { requester: plain(facts.requester, 80) }),
  };
}

/** Lines end with CRLF, as RFC 6068 wants. A curly apostrophe takes nine characters, a straight one takes one. */
const forMailto = (text: string): string => text.replaceAll('’', "'").replace(/\r?\n/g, '\r\n');

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
