import type { RequestWords } from './en-request';
import { format } from '../words/format';
import type { Script } from '../words/script';
import { anyOf } from '../words/list';

/** What the request says of one permission. */
export interface PermissionWords {
  readonly name: string;
  readonly why: string;
  readonly whyNot: string;
}

export interface RequestFacts {
  readonly appName: string;
  readonly publisher: string;
  readonly clientId: string;
  readonly adminConsentUrl: string;
  readonly scopes: readonly PermissionWords[];
  /** Names of the roles that may approve. */
  readonly roles: readonly string[];
  readonly requester?: string;
}

/** A paragraph, a link on a line of its own, or a list. */
export type Block = string | { readonly link: string } | { readonly items: readonly string[] };

export interface Part {
  readonly name:
    | 'intro'
    | 'help'
    | 'permissions'
    | 'approve'
    | 'genuine'
    | 'refuse'
    | 'by-hand'
    | 'after'
    | 'undo'
    | 'bye';
  readonly heading?: string;
  readonly blocks: readonly Block[];
  /** What is left of it, without a heading, where there is little room. */
  readonly brief?: readonly Block[];
}

/** The request, in the order it is read in. Names in it are plain text: neither escaped nor trusted. */
export function requestParts(facts: RequestFacts, words: RequestWords, script: Script): readonly Part[] {
  const names = {
    app: facts.appName,
    publisher: facts.publisher,
    id: facts.clientId,
    host: new URL(facts.adminConsentUrl).host,
    names: facts.scopes.map(({ name }) => name).join(', '),
    roles: anyOf(facts.roles, script.tag),
  };
  const say = (sentence: string, more?: Readonly<Record<string, string>>) =>
    format(sentence, { ...names, ...more }, script.dir);
  const path = format(words.byHand.path, names);
  const { intro, permissions, approve, genuine, byHand, after, undo } = words;
  const greeting = [intro.hello, say(intro.mine)];
  const open = [approve.lead, { link: facts.adminConsentUrl }];
  const onThePage = [say(genuine.address), say(genuine.app)];
  return [
    { name: 'intro', blocks: [...greeting, `${intro.what} ${intro.request}`], brief: greeting },
    {
      name: 'permissions',
      heading: permissions.heading,
      blocks: [
        permissions.lead,
        { items: facts.scopes.map(({ name, why, whyNot }) => `${name}: ${why} ${whyNot}`) },
        permissions.also,
      ],
      brief: [say(permissions.names)],
    },
    {
      name: 'approve',
      heading: approve.heading,
      blocks: [...open, `${say(approve.roles)} ${say(approve.account)}`],
      brief: open,
    },
    {
      name: 'genuine',
      heading: genuine.heading,
      blocks: [{ items: [...onThePage, say(genuine.id), genuine.same, genuine.ask] }],
      brief: [{ items: onThePage }],
    },
    { name: 'refuse', blocks: [words.refuse] },
    {
      name: 'by-hand',
      heading: byHand.heading,
      blocks: [{ items: [say(byHand.go, { path }), byHand.grant, say(byHand.missing)] }],
    },
    { name: 'after', heading: after.heading, blocks: [after.finish, after.refused] },
    { name: 'undo', heading: undo.heading, blocks: [say(undo.revoke, { path })] },
    { name: 'bye', blocks: [words.bye, ...(facts.requester ? [facts.requester] : [])] },
  ];
}
