import { html } from 'hono/html';
import { APP } from '../data/app';
import { permission } from '../data/permissions';
import type { About, View } from './about';
import { act } from './form';

/**
 * Stands where myapps.microsoft.com would be: what somebody consented to himself, and the way to take it back,
 * learn.microsoft.com/entra/identity-platform/application-consent-experience (2025-02-27). Words as remembered.
 */
export function myApps({ admin, directory, path }: About): View {
  const scopes = [...(directory.grants.byPerson.get(admin) ?? [])];
  return {
    heading: 'My Apps',
    body:
      scopes.length === 0
        ? html`<p>You have not given any app permissions yourself.</p>`
        : html`<h2>${APP.name}</h2>
            <ul>
              ${scopes.map((scope) => html`<li>${permission(scope).words}</li>`)}
            </ul>
            ${act('my-consent', path, html`<button>Revoke permissions</button>`)}`,
  };
}
