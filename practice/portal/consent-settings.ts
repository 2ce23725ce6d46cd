import { html } from 'hono/html';
import { organizationKeyOf, peopleOf, PEOPLE } from '../data/people';
import { PERMISSIONS, type Permission, type Scope } from '../data/permissions';
import { POLICIES, type PolicyName } from '../data/policies';
import { may } from '../login/decide';
import type { About, Menu, View } from './about';
import { act, attribute, lacking, yesNo } from './form';
import { PLACES } from './places';

const menu: Menu = {
  label: 'Consent and permissions',
  items: {
    [PLACES.userConsent]: 'User consent settings',
    [PLACES.adminConsent]: 'Admin consent settings',
    [PLACES.classifications]: 'Permission classifications',
  },
};

const titled = (title: string) => ({ heading: `Consent and permissions | ${title}`, menu });

/** learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent (2025-06-15). */
export function userConsent(about: About): View {
  const { admin, directory, path } = about;
  const disabled = !may(admin, 'user-consent');
  return {
    ...titled('User consent settings'),
    body: act(
      'user-consent',
      path,
      html`<p>Control when end users and group owners are allowed to grant consent to applications.</p>
        <fieldset>
          <legend>User consent for applications</legend>
          ${(Object.keys(POLICIES) as PolicyName[]).map(
            (name) =>
              html`<label class="choice"
                  ><input
                    type="radio"
                    name="policy"
                    value="${name}"
                    aria-describedby="${name}-detail"
                    ${attribute('checked', directory.policy === name)}
                    ${attribute('disabled', disabled)}
                  />
                  ${POLICIES[name].title}${name === 'managed' ? ' (Recommended)' : ''}</label
                >
                <p class="small detail" id="${name}-detail">${POLICIES[name].detail}</p>`,
          )}
        </fieldset>
        ${lacking(about, 'user-consent')}
        <div class="buttons"><button class="primary" ${attribute('disabled', disabled)}>Save</button></div>`,
    ),
  };
}

/** learn.microsoft.com/entra/identity/enterprise-apps/configure-admin-consent-workflow (2024-01-01). */
export function adminConsent(about: About): View {
  const { admin, directory, path } = about;
  const disabled = !may(admin, 'workflow');
  return {
    ...titled('Admin consent settings'),
    body: act(
      'admin-consent',
      path,
      html`<h2>Admin consent requests</h2>
        ${yesNo(
          'workflow',
          'Users can request admin consent to apps they are unable to consent to',
          directory.workflow === 'on',
          disabled,
        )}
        <fieldset>
          <legend>Who can review admin consent requests</legend>
          ${peopleOf(organizationKeyOf(admin)).map(
            (key) =>
              html`<label class="choice"
                ><input
                  type="checkbox"
                  name="reviewer"
                  value="${key}"
                  ${attribute('checked', directory.reviewers.has(key))}
                  ${attribute('disabled', disabled)}
                />
                ${PEOPLE[key].name} <span class="small">${PEOPLE[key].title}</span></label
              >`,
          )}
        </fieldset>
        ${lacking(about, 'workflow')}
        <div class="buttons"><button class="primary" ${attribute('disabled', disabled)}>Save</button></div>`,
    ),
  };
}

/** learn.microsoft.com/entra/identity/enterprise-apps/configure-permission-classifications (2025-03-03). */
export function classifications(about: About): View {
  const { admin, directory, path } = about;
  const disabled = !may(admin, 'classify');
  // "Currently, only delegated permissions that don't require admin consent can be classified."
  const others = (Object.entries(PERMISSIONS) as [Scope, Permission][]).filter(
    ([scope, { adminOnly }]) => !adminOnly && !directory.low.has(scope),
  );
  return {
    ...titled('Permission classifications'),
    body: html`<h2>Low</h2>
      <p>Permissions that users may consent to when they are allowed to for selected permissions.</p>
      ${lacking(about, 'classify')}
      <ul class="rows">
        ${[...directory.low].map(
          (scope) =>
            html`<li>
              <span>${scope} <span class="small">Microsoft Graph</span></span>
              ${act(
                'unclassify',
                path,
                html`<input type="hidden" name="scope" value="${scope}" /><button
                    aria-label="Remove ${scope}"
                    ${attribute('disabled', disabled)}
                  >
                    Remove
                  </button>`,
              )}
            </li>`,
        )}
      </ul>
      <details>
        <summary>Add permissions</summary>
        ${act(
          'classify',
          path,
          html`<fieldset>
              <legend>Microsoft Graph</legend>
              ${others.map(
                ([scope]) =>
                  html`<label class="choice"
                    ><input
                      type="checkbox"
                      name="scope"
                      value="${scope}"
                      ${attribute('disabled', disabled)}
                    />
                    ${scope}</label
                  >`,
              )}
            </fieldset>
            <div class="buttons">
              <button class="primary" ${attribute('disabled', disabled)}>Add</button>
            </div>`,
        )}
      </details>`,
  };
}
