/**
 * Microsoft's pages, with Microsoft's English words and none of its looks. Words:
 * learn.microsoft.com/entra/identity-platform/application-consent-experience (2025-02-27);
 * learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues, read 2026-11-23;
 * github.com/Azure-Samples/active-directory-aspnetcore-webapp-openidconnect-v2/issues/44 (approval page);
 * learn.microsoft.com/entra/identity/enterprise-apps/admin-consent-workflow-overview, read 2026-11-23 (request form).
 */
import { html } from 'hono/html';
import { APP } from '../data/app';
import { ORGANIZATION } from '../data/organization';
import { PEOPLE, person as personOf, type PersonKey } from '../data/people';
import { permission, type Scope } from '../data/permissions';
import { page, type Markup } from '../html';
import type { Tenant } from '../tenant';
import type { Occurrence } from './aadsts';
import type { AdminConsentFlow, Flow, SignInFlow } from './flow';

const shell = (title: string, body: Markup, account?: PersonKey): Markup =>
  page({
    title,
    styles: ['/login.css'],
    body: html`<main>
        <p class="brand">Microsoft</p>
        ${account ? html`<p class="account">${personOf(account).address}</p>` : ''} ${body}
      </main>
      <footer>Practice page: Microsoft’s words, nothing leaves this computer.</footer>`,
  });

const post = (flow: Flow, action: string, body: Markup, id = ''): Markup =>
  html`<form method="post" action="/flow/${flow.id}/${action}" id="${id || action}">${body}</form>`;

export const accountPicker = (flow: Flow, signedIn: readonly PersonKey[]): Markup => {
  const hint = flow.kind === 'sign-in' ? flow.loginHint?.toLowerCase() : undefined;
  const keys = (Object.keys(PEOPLE) as PersonKey[]).sort(
    (a, b) => Number(PEOPLE[b].address === hint) - Number(PEOPLE[a].address === hint),
  );
  return shell(
    'Sign in to your account',
    html`<h1>Pick an account</h1>
      ${flow.kind === 'sign-in' ? html`<p>to continue to ${APP.name}</p>` : ''}
      ${post(
        flow,
        'pick',
        html`<ul class="tiles">
          ${keys.map(
            (key) =>
              html`<li>
                <button name="person" value="${key}">
                  <span class="name">${PEOPLE[key].name}</span>
                  <span class="small">${PEOPLE[key].address}</span>
                  <span class="small"
                    >${PEOPLE[key].title}${signedIn.includes(key) ? ', signed in' : ''}</span
                  >
                </button>
              </li>`,
          )}
        </ul>`,
      )}
      ${post(flow, 'other', html`<button class="tile">Use another account</button>`)}
      ${post(flow, 'return', html`<button class="link">Back</button>`)}`,
  );
};

export const addressForm = (flow: Flow): Markup =>
  shell(
    'Sign in to your account',
    html`<h1>Sign in</h1>
      ${post(
        flow,
        'address',
        html`${
            flow.unknownAddress === undefined
              ? ''
              : html`<p class="alert" role="alert">
                  This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your
                  admin.
                </p>`
          }
          <label for="address">Email, phone, or Skype</label>
          <input
            id="address"
            name="address"
            type="text"
            inputmode="email"
            autocomplete="username"
            required
            value="${flow.unknownAddress ?? ''}"
          />
          <div class="buttons"><button class="primary">Next</button></div>`,
      )}
      ${post(flow, 'admin', html`<button class="link">Back</button>`)}`,
  );

const application = (tenant: Tenant): Markup =>
  html`<p class="app">
    <strong>${APP.name}</strong><br />
    ${
      tenant.publisher === 'verified'
        ? html`<span class="verified">${APP.publisher}, verified</span>`
        : html`<span class="unverified">unverified</span>`
    }
  </p>`;

const permissionList = (scopes: readonly Scope[]): Markup => {
  const shown = scopes.filter(
    (scope) => !['openid', 'profile', 'email'].includes(scope) || scopes.length < 4,
  );
  return html`<ul class="permissions">
    ${shown.map(
      (scope) =>
        html`<li>
          <details>
            <summary>${permission(scope).words}</summary>
            ${permission(scope).detail}
          </details>
        </li>`,
    )}
  </ul>`;
};

const terms = html`<p class="small">
  Accepting these permissions means that you allow this app to use your data as specified in their terms of
  service and privacy statement. You can change these permissions at https://myapps.microsoft.com.
</p>`;

const acceptOrCancel = html`<div class="buttons">
  <button name="answer" value="cancel">Cancel</button>
  <button name="answer" value="accept" class="primary">Accept</button>
</div>`;

export const consentPage = (tenant: Tenant, flow: SignInFlow, mayTick: boolean): Markup =>
  shell(
    'Permissions requested',
    html`<h1>Permissions requested</h1>
      ${application(tenant)}
      <p>This app would like to:</p>
      ${permissionList(flow.scopes)}
      ${post(
        flow,
        'consent',
        html`${
          mayTick
            ? html`<p class="check">
                  <input
                    type="checkbox"
                    id="everyone"
                    name="everyone"
                    value="yes"
                    aria-describedby="everyone-note"
                  />
                  <label for="everyone">Consent on behalf of your organization</label>
                </p>
                <p class="small" id="everyone-note">
                  If you accept, this app will get access to the specified resources for all users in your
                  organization. No one else will be prompted to review these permissions.
                </p>`
            : ''
        }
        ${terms} ${acceptOrCancel}`,
      )}`,
    flow.person,
  );

export const adminConsentPage = (tenant: Tenant, flow: AdminConsentFlow): Markup =>
  shell(
    'Permissions requested',
    html`<h1>Permissions requested</h1>
      <p class="subtitle">Review for your organization</p>
      ${application(tenant)}
      <p>This app would like to:</p>
      ${permissionList(flow.scopes)}
      <p class="small">
        If you accept, this app will get access to the specified resources for all users in your organization.
        No one else will be prompted to review these permissions.
      </p>
      ${post(flow, 'consent', html`${terms} ${acceptOrCancel}`)}`,
    flow.person,
  );

const adminAccount = (flow: Flow): Markup =>
  html`<p>
    <a href="/flow/${flow.id}/admin">Have an admin account? Sign in with that account</a>
  </p>`;

export const approvalPage = (flow: Flow, risky: boolean): Markup =>
  shell(
    'Need admin approval',
    html`<h1>Need admin approval</h1>
      <p class="app"><strong>${APP.name}</strong></p>
      <p>
        ${
          // AADSTS900941, learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error.
          risky
            ? 'This app may be risky. If you trust this app, ask your admin to grant you access.'
            : `${APP.name} needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.`
        }
      </p>
      ${adminAccount(flow)}
      <p>
        <a href="/flow/${flow.id}/return">Return to the application without granting consent</a>
      </p>`,
    flow.person,
  );

export const requestForm = (tenant: Tenant, flow: SignInFlow): Markup =>
  shell(
    'Approval required',
    html`<h1>Approval required</h1>
      ${application(tenant)}
      <p>This app requires your admin’s approval to:</p>
      ${permissionList(flow.scopes)}
      ${post(
        flow,
        'request',
        html`<label for="reason">Enter justification for requesting this app</label>
          <textarea id="reason" name="reason" rows="4" required maxlength="500"></textarea>
          <div class="buttons">
            <button form="return">Cancel</button>
            <button class="primary">Request approval</button>
          </div>`,
      )}
      ${adminAccount(flow)} ${post(flow, 'return', html``)}`,
    flow.person,
  );

export const requestSent = (flow: SignInFlow): Markup =>
  shell(
    'Request sent',
    html`<h1>Request sent</h1>
      <p>
        Your request to use ${APP.name} was sent to your admin. You will get an email when it has been
        reviewed.
      </p>
      ${post(flow, 'return', html`<div class="buttons"><button class="primary">Back to app</button></div>`)}`,
    flow.person,
  );

export const errorPage = (error: Occurrence): Markup =>
  shell(
    'Sign in to your account',
    html`<h1>Sign in</h1>
      <p>Sorry, but we’re having trouble signing you in.</p>
      <p class="alert">AADSTS${error.code}: ${error.text}</p>
      <h2>Troubleshooting details</h2>
      <p class="small">If you contact your administrator, send this info to them.</p>
      <dl class="small">
        <dt>Request Id</dt>
        <dd>${error.traceId}</dd>
        <dt>Correlation Id</dt>
        <dd>${error.correlationId}</dd>
        <dt>Timestamp</dt>
        <dd>${error.timestamp}</dd>
        <dt>Message</dt>
        <dd>AADSTS${error.code}: ${error.text}</dd>
      </dl>`,
  );

/** 53003 has a page of its own. */
export const blockedPage = (error: Occurrence, account: PersonKey): Markup =>
  shell(
    'Sign in to your account',
    html`<h1>You cannot access this right now</h1>
      <p>
        Your sign-in was successful but does not meet the criteria to access this resource. For example, you
        might be signing in from a browser, app, or location that is restricted by your admin.
      </p>
      <h2>More details</h2>
      <dl class="small">
        <dt>Error Code</dt>
        <dd>${error.code}</dd>
        <dt>Request Id</dt>
        <dd>${error.traceId}</dd>
        <dt>Correlation Id</dt>
        <dd>${error.correlationId}</dd>
        <dt>Timestamp</dt>
        <dd>${error.timestamp}</dd>
        <dt>App name</dt>
        <dd>${APP.name}</dd>
      </dl>`,
    account,
  );

export const signedOutPage = (): Markup =>
  shell(
    'Sign out',
    html`<h1>You signed out of your account</h1>
      <p>It’s a good idea to close all browser windows.</p>`,
  );

export const nothingHere = (): Markup =>
  shell(
    'Sign in to your account',
    html`<h1>Sign in</h1>
      <p>Sorry, but we’re having trouble signing you in.</p>
      <p>
        This page of ${ORGANIZATION.name}’s practice sign-in has gone: it was finished, or the run was started
        anew. Close this window and try again from the app.
      </p>`,
  );
