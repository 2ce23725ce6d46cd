import { html } from 'hono/html';
import { APP } from '../data/app';
import { person as personOf } from '../data/people';
import { may } from '../login/decide';
import { portalRedirect } from '../login/place';
import type { ConsentRequest } from '../tenant';
import type { About, View } from './about';
import { act, attribute, lacking } from './form';

/** Requests that somebody reviews: those made since he was named. */
export const pendingFor = ({ admin, directory }: Pick<About, 'admin' | 'directory'>): ConsentRequest[] =>
  directory.requests.filter(({ status, reviewers }) => status === 'pending' && reviewers.has(admin));

/**
 * Activity > Admin consent requests: learn.microsoft.com/entra/identity/enterprise-apps/review-admin-consent-requests
 * (2023-06-14). Its tabs "App details" and "Requested by" are sections here.
 */
export function requestList(about: About): View {
  const { directory, path, query } = about;
  const all = query.tab === 'all';
  const requests = all ? directory.requests : pendingFor(about);
  return {
    heading: 'Enterprise apps | Admin consent requests',
    body: html`<nav aria-label="Requests">
        <a href="${path}" ${all ? '' : html`aria-current="page"`}>My Pending</a>
        <a href="${path}?tab=all" ${all ? html`aria-current="page"` : ''}>All (Preview)</a>
      </nav>
      ${requests.length === 0 ? html`<p>No requests found</p>` : ''}
      <ul class="rows">
        ${requests.map(
          ({ id, person, at, status }) =>
            html`<li>
              <span
                ><a href="${path}?${all ? 'tab=all&' : ''}request=${id}">${APP.name}</a>
                <span class="small"
                  >requested by ${personOf(person).name}, ${at.slice(0, 10)}, ${status}</span
                ></span
              >
            </li>`,
        )}
      </ul>
      ${chosen(about)}`,
  };
}

function chosen(about: About) {
  const { world, admin, organization, directory, path, query } = about;
  const request = directory.requests.find(({ id }) => id === query.request);
  if (!request) return '';
  const { id, scopes, reason, person, status, justification } = request;
  const mine = pendingFor(about).includes(request);
  return html`<section aria-labelledby="details">
    <h2 id="details">${APP.name}</h2>
    <h3>App details</h3>
    <p>${APP.name} by ${APP.publisher}, application ID ${APP.clientId}</p>
    <h3>Requested by</h3>
    <p>${personOf(person).name} (${personOf(person).address}): ${reason}</p>
    <p>Status: ${status}${justification ? `, ${justification}` : ''}</p>
    <form action="${world.urls.login}/${organization.id}/v2.0/adminconsent" target="_blank">
      <input type="hidden" name="client_id" value="${APP.clientId}" />
      <input type="hidden" name="scope" value="${scopes.join(' ')}" />
      <input type="hidden" name="redirect_uri" value="${portalRedirect(world.urls)}" />
      <button class="primary" ${attribute('disabled', !mine || !may(admin, 'grant'))}>
        Review permissions and consent
      </button>
    </form>
    ${lacking(about, 'grant')}
    ${act(
      'answer',
      path,
      html`<input type="hidden" name="request" value="${id}" />
        <label for="justification">Justification</label>
        <textarea id="justification" name="justification" rows="2" required></textarea>
        <div class="buttons">
          <button name="status" value="denied" ${attribute('disabled', !mine)}>Deny</button>
          <button name="status" value="blocked" ${attribute('disabled', !mine)}>Block</button>
        </div>`,
    )}
  </section>`;
}
