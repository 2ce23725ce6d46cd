import { createHash, randomBytes } from 'node:crypto';
import { APP } from './data/app';
import { httpClient, type Answer } from './http-client';
import type { Practice } from './server';

export const MAILBOX_SCOPES = 'openid profile offline_access User.Read Mail.ReadWrite Calendars.ReadWrite';

export interface Tokens {
  readonly id_token: string;
  readonly access_token: string;
  readonly refresh_token: string;
  readonly scope: string;
  readonly client_info: string;
}

export interface Refusal {
  readonly error: string;
  readonly suberror?: string;
  readonly error_codes: number[];
  readonly error_description: string;
}

/** Somebody with a browser of his own, for tests: goes through sign-in pages as a person and a page of ours would. */
export function member(practice: Practice) {
  const { send, visit } = httpClient();
  const { urls } = practice;
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${urls.addin}/redirect.html`;

  const authorizeUrl = (
    changes: Readonly<Record<string, string | undefined>> = {},
    place = 'organizations',
  ) => {
    const parameters = {
      client_id: APP.clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      response_mode: 'fragment',
      scope: MAILBOX_SCOPES,
      state: 'the-state',
      nonce: 'the-nonce',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      pocd: '1',
      ...changes,
    };
    const given = Object.entries(parameters).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return `${urls.login}/${place}/oauth2/v2.0/authorize?${new URLSearchParams(given).toString()}`;
  };

  /** Presses what carries the label, a link or a button, on a page of the sign-in host. */
  const press = (page: Answer, label: string, fields: Readonly<Record<string, string>> = {}) => {
    const control = findControl(page.text, label);
    const url = `${urls.login}${control.path}`;
    return control.link ? visit(url) : visit(url, { method: 'POST', form: { ...fields, ...control.value } });
  };

  const authorize = (changes?: Readonly<Record<string, string | undefined>>, place?: string) =>
    visit(authorizeUrl(changes, place));

  const redeem = (form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
    send(`${urls.login}/organizations/oauth2/v2.0/token`, {
      form: { client_id: APP.clientId, redirect_uri: redirectUri, code_verifier: verifier, ...form },
      headers: { origin: urls.addin, ...headers },
    });

  return {
    send,
    visit,
    press,
    authorizeUrl,
    verifier,
    redirectUri,
    authorize,
    redeem,
    /** The tokens for a window that has come back with a code. */
    async tokensFor(back: Answer): Promise<Tokens> {
      const { text } = await redeem({ grant_type: 'authorization_code', code: answered(back).code ?? '' });
      return JSON.parse(text) as Tokens;
    },
    renew: async (token: string, scope?: string): Promise<Tokens & Refusal> => {
      const form = { grant_type: 'refresh_token', refresh_token: token, ...(scope && { scope }) };
      return JSON.parse((await redeem(form)).text) as Tokens & Refusal;
    },
    /** The admin link, `/v2.0/adminconsent` or, with the path of a tenant alone, the older one. */
    adminLink: (changes: Readonly<Record<string, string | undefined>> = {}, path = 'organizations/v2.0') => {
      const parameters = {
        client_id: APP.clientId,
        scope: MAILBOX_SCOPES,
        redirect_uri: `${urls.addin}/approved.html`,
        state: 'abc',
        ...changes,
      };
      const given = Object.entries(parameters).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      );
      return `${urls.login}/${path}/adminconsent?${new URLSearchParams(given).toString()}`;
    },
  };
}

/** What came back to the redirect URI, from the fragment or the query. */
export function answered({ location }: Answer): Record<string, string> {
  if (!location) throw new Error('No redirect came back.');
  return Object.fromEntries(new URLSearchParams(location.hash ? location.hash.slice(1) : location.search));
}

function findControl(markup: string, label: string) {
  const link = [...markup.matchAll(/<a href="([^"]+)"[^>]*>([^<]*)<\/a>/g)].find(
    ([, , text]) => text?.trim() === label,
  );
  if (link?.[1]) return { link: true, path: link[1], value: {} };
  for (const [, path = '', content = ''] of markup.matchAll(
    /<form method="post" action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/g,
  )) {
    for (const [, attributes = '', text = ''] of content.matchAll(/<button([^>]*)>([\s\S]*?)<\/button>/g)) {
      if (
        !text
          .replace(/<[^>]+>/g, ' ')
          .trim()
          .startsWith(label)
      )
        continue;
      const name = /name="([^"]+)"/.exec(attributes)?.[1];
      const value = /value="([^"]+)"/.exec(attributes)?.[1];
      return { link: false, path, value: name && value ? { [name]: value } : {} };
    }
  }
  throw new Error(`There is no “${label}” on this page.`);
}
