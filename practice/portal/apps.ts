import { html } from 'hono/html';
import { APP } from '../data/app';
import { OTHER_APPS } from '../data/other-apps';
import { organizationKeyOf, peopleOf, PEOPLE } from '../data/people';
import { permission, type Scope } from '../data/permissions';
import { settle } from '../grants';
import type { Markup } from '../html';
import { may } from '../login/decide';
import { portalRedirect } from '../login/place';
import type { About, View } from './about';
import { act, attribute, lacking, yesNo } from './form';
import { appPlace, PLACES } from './places';

/** Enterprise apps: learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent (2024-11-29). */
export function appList({ directory, query, path }: About): View {
  const wanted = (query.search ?? '').trim().toLowerCase();
  const ours =
    directory.app === 'absent'
      ? []
      : [
          {
            name: APP.name,
            clientId: APP.clientId,
            id: directory.appObjectId,
            place: appPlace(directory, 'Overview'),
          },
        ];
  const found = [...ours, ...OTHER_APPS.map((app) => ({ ...app, id: '', place: undefined }))].filter(
    ({ name, clientId, id }) =>
      name.toLowerCase().startsWith(wanted) || clientId === wanted || (id !== '' && id === wanted),
  );
  return {
    heading: 'Enterprise apps | All applications',
    body: html`<form action="${path}" role="search">
        <label for="search">Search by application name or object ID</label>
        <input id="search" name="search" type="search" value="${query.search ?? ''}" />
        <div class="buttons"><button>Search</button></div>
      </form>
      <p role="status">
        ${found.length === 1 ? '1 application found' : `${found.length} applications found`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Application ID</th>
          </tr>
        </thead>
        <tbody>
          ${found.map(
            ({ name, clientId, place }) =>
              html`<tr>
                <td>${place ? html`<a href="${place}">${name}</a>` : name}</td>
                <td>${clientId}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  };
}

/** A page of the app, or that it is not there. */
const ofApp =
  (title: string, body: (about: About) => Markup) =>
  (about: About): View => {
    const { directory, objectId, clientId } = about;
    const present =
      directory.app !== 'absent' && objectId === directory.appObjectId && clientId === APP.clientId;
    if (!present) {
      return {
        heading: 'Application not found',
        status: 404,
        body: html`<p>
          The application is not in ${about.organization.name}. <a href="${PLACES.apps}">All applications</a>
        </p>`,
      };
    }
    return {
      heading: `${APP.name} | ${title}`,
      menu: {
        label: 'Application',
        items: {
          [appPlace(directory, 'Overview')]: 'Overview',
          [appPlace(directory, 'Properties')]: 'Properties',
          [appPlace(directory, 'Users')]: 'Users and groups',
          [appPlace(directory, 'Permissions')]: 'Permissions',
        },
      },
      body: body(about),
    };
  };

const ids = ({ directory }: About) =>
  html`<dl>
    <dt>Name</dt>
    <dd>${APP.name}</dd>
    <dt>Application ID</dt>
    <dd>${APP.clientId}</dd>
    <dt>Object ID</dt>
    <dd>${directory.appObjectId}</dd>
  </dl>`;

export const appOverview = ofApp(
  'Overview',
  (about) =>
    html`${ids(about)}
      <h2>Manage</h2>
      <p>Properties, and Users and groups.</p>
      <h2>Security</h2>
      <p>Permissions: what ${APP.name} may do in ${about.organization.name}.</p>`,
);

/** learn.microsoft.com/entra/identity/enterprise-apps/application-properties (2025-01-31). */
export const appProperties = ofApp('Properties', (about) => {
  const { admin, directory, path } = about;
  const disabled = !may(admin, 'properties');
  return html`${ids(about)}
  ${act(
    'properties',
    path,
    html`${yesNo('enabled', 'Enabled for users to sign-in?', directory.app !== 'disabled', disabled)}
      ${yesNo('assignment', 'Assignment required?', directory.assignment === 'required', disabled)}
      ${lacking(about, 'properties')}
      <div class="buttons"><button class="primary" ${attribute('disabled', disabled)}>Save</button></div>`,
  )}`;
});

/** learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal (2025-04-14). */
export const appUsers = ofApp('Users and groups', (about) => {
  const { admin, directory, path } = about;
  const disabled = !may(admin, 'assign');
  return html`<form action="${appPlace(directory, 'AddAssignment')}">
      <button ${attribute('disabled', disabled)}>Add user/group</button>
    </form>
    ${lacking(about, 'assign')}
    ${directory.assigned.size === 0 ? html`<p>No application assignments found</p>` : ''}
    <ul class="rows">
      ${[...directory.assigned].map(
        (key) =>
          html`<li>
            <span
              ><strong>${PEOPLE[key].name}</strong>
              <span class="small">${PEOPLE[key].address}, User, Default Access</span></span
            >
            ${act(
              'unassign',
              path,
              html`<input type="hidden" name="person" value="${key}" /><button
                  aria-label="Remove ${PEOPLE[key].name}"
                  ${attribute('disabled', disabled)}
                >
                  Remove
                </button>`,
            )}
          </li>`,
      )}
    </ul>`;
});

export const addAssignment = ofApp('Add Assignment', (about) => {
  const { admin, directory } = about;
  const disabled = !may(admin, 'assign');
  return act(
    'assign',
    appPlace(directory, 'Users'),
    html`<fieldset>
        <legend>Users and groups</legend>
        ${peopleOf(organizationKeyOf(admin)).map(
          (key) =>
            html`<label class="choice"
              ><input type="checkbox" name="person" value="${key}" ${attribute('disabled', disabled)} />
              ${PEOPLE[key].name} <span class="small">${PEOPLE[key].address}</span></label
            >`,
        )}
      </fieldset>
      ${lacking(about, 'assign')}
      <div class="buttons"><button class="primary" ${attribute('disabled', disabled)}>Assign</button></div>`,
  );
});

/**
 * Tabs, and "..." then "Revoke permission": learn.microsoft.com/entra/identity/enterprise-apps/manage-application-permissions
 * (2023-09-04), which also says "You can't revoke permissions in the User consent tab using the portal". The button opens
 * the older admin consent address, "a window opens from the Microsoft Entra admin center to prompt for tenant-wide admin
 * consent … you can build the same URL", and its columns are as remembered: grant-admin-consent (2024-11-29).
 */
export const appPermissions = ofApp('Permissions', (about) => {
  const { world, admin, organization, path, query } = about;
  settle(world.tenant);
  const mayGrant = may(admin, 'grant');
  const byUsers = query.tab === 'user';
  return html`<p>
      Applications can be granted permissions to your organization by an admin consenting to the application
      for all users (Admin consent), or by a user on their own behalf (User consent).
    </p>
    <form action="${world.urls.login}/${organization.id}/adminconsent" target="_blank">
      <input type="hidden" name="client_id" value="${APP.clientId}" />
      <input type="hidden" name="redirect_uri" value="${portalRedirect(world.urls)}" />
      <button class="primary" ${attribute('disabled', !mayGrant)}>
        Grant admin consent for ${organization.name}
      </button>
    </form>
    ${lacking(about, 'grant')}
    <form action="${path}">
      ${byUsers ? html`<input type="hidden" name="tab" value="user" />` : ''}<button>Refresh</button>
    </form>
    <nav aria-label="Permissions">
      <a href="${path}" ${byUsers ? '' : html`aria-current="page"`}>Admin consent</a>
      <a href="${path}?tab=user" ${byUsers ? html`aria-current="page"` : ''}>User consent</a>
    </nav>
    ${byUsers ? userConsents(about) : adminConsents(about)}`;
});

const adminConsents = ({ admin, directory, path }: About) => {
  const scopes = [...directory.grants.everyone];
  if (scopes.length === 0) return html`<p>No admin consented permissions found for the application</p>`;
  return html`<table>
    <caption class="hidden">
      Admin consent
    </caption>
    <thead>
      <tr>
        <th scope="col">Claim value</th>
        <th scope="col">Permission</th>
        <th scope="col">Granted by</th>
        <th scope="col"><span class="hidden">More</span></th>
      </tr>
    </thead>
    <tbody>
      ${scopes.map(
        (scope) =>
          html`<tr>
            <td>${scope}</td>
            <td>${permission(scope).words} <span class="small">Microsoft Graph, Delegated</span></td>
            <td>An administrator</td>
            <td>
              <details>
                <summary aria-label="More for ${scope}">…</summary>
                ${act(
                  'revoke',
                  path,
                  html`<input type="hidden" name="scope" value="${scope}" /><button
                      ${attribute('disabled', !may(admin, 'revoke'))}
                    >
                      Revoke permission
                    </button>`,
                )}
              </details>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

const userConsents = ({ directory }: About) => {
  const people = new Map<Scope, number>();
  for (const scopes of directory.grants.byPerson.values()) {
    for (const scope of scopes) people.set(scope, (people.get(scope) ?? 0) + 1);
  }
  if (people.size === 0) return html`<p>No user consented permissions found for the application</p>`;
  return html`<table>
    <caption class="hidden">
      User consent
    </caption>
    <thead>
      <tr>
        <th scope="col">Claim value</th>
        <th scope="col">Permission</th>
        <th scope="col">Granted by</th>
      </tr>
    </thead>
    <tbody>
      ${[...people].map(
        ([scope, count]) =>
          html`<tr>
            <td>${scope}</td>
            <td>${permission(scope).words} <span class="small">Microsoft Graph, Delegated</span></td>
            <td>${count} total ${count === 1 ? 'user' : 'users'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};
