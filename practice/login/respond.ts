import type { SiteContext, World } from '../site';
import { strike } from '../tenant';
import type { PersonKey } from '../data/people';
import { occur, type Aadsts } from './aadsts';
import type { Flow, SignInFlow } from './flow';
import { blockedPage, errorPage } from './pages';

type Destination = Pick<Flow, 'redirectUri' | 'state'> & Partial<Pick<SignInFlow, 'responseMode'>>;

/**
 * Sends the browser to the redirect URI with the answer: in the fragment or the query as the request asked
 * (`response_mode`, learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow, read 2026-11-23);
 * /adminconsent always uses the query, in every example of learn.microsoft.com/entra/identity-platform/v2-admin-consent.
 */
export function answer(
  c: SiteContext,
  { tenant }: World,
  to: Destination,
  parameters: Readonly<Record<string, string | undefined>>,
): Response {
  const fault = strike(tenant, 'redirect');
  const correct = new URLSearchParams(defined({ ...parameters, state: to.state }));
  if (fault?.kind === 'changed') return c.redirect(`${to.redirectUri}${fault.change(correct)}`, 302);
  const encoded = String(fault?.kind === 'parameters' ? new URLSearchParams(fault.parameters) : correct);
  const separator = to.responseMode === 'fragment' ? '#' : '?';
  return c.redirect(encoded ? `${to.redirectUri}${separator}${encoded}` : to.redirectUri, 302);
}

const defined = (parameters: Readonly<Record<string, string | undefined>>): [string, string][] =>
  Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);

/**
 * Microsoft's own error page, after which nothing comes back to the app: "the provider shows an error page in the dialog
 * window and does not redirect", learn.microsoft.com/office/dev/add-ins/develop/auth-with-office-dialog-api, read 2026-11-23.
 */
export function fail(
  c: SiteContext,
  { urls }: World,
  error: Aadsts,
  { correlationId, person }: { correlationId: string; person?: PersonKey | undefined },
): Response | Promise<Response> {
  const occurrence = occur(error, correlationId, urls.login);
  if (error.code === 53003 && person) return c.html(blockedPage(occurrence, person));
  return c.html(errorPage(occurrence));
}
