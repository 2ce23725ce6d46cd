import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { organizationOf, PEOPLE, personByAddress, type PersonKey } from '../data/people';
import { grantToEveryone, grantToPerson } from '../grants';
import type { SiteContext, SiteEnv, World } from '../site';
import { directoryOf } from '../tenant';
import { AADSTS, occur } from './aadsts';
import { decide, isElsewhere, may } from './decide';
import type { AdminConsentFlow, Flow, SignInFlow } from './flow';
import { issueCode } from './issue';
import * as pages from './pages';
import { answer, fail } from './respond';
import { signedIn, signIn } from './session';

type Form = Readonly<Record<string, string>>;
type Act = (c: SiteContext, world: World, flow: Flow, form: Form) => Response | Promise<Response>;

/** The pages between the request and the answer. A button or link is an action; the page that follows is decided anew. */
export function flowRoutes(world: World) {
  const routes = new Hono<SiteEnv>();
  routes.get('/flow/:id', (c) => {
    const flow = world.tenant.flows.get(c.req.param('id'));
    if (!flow) return c.html(pages.nothingHere(), 404);
    c.set('pocd', flow.pocd);
    return flow.kind === 'sign-in' ? showSignIn(c, world, flow) : showAdminConsent(c, world, flow);
  });
  routes.get('/flow/:id/:action{return|admin}', (c) => {
    const flow = world.tenant.flows.get(c.req.param('id'));
    const act = ACTIONS[c.req.param('action')];
    if (!flow || !act) return c.html(pages.nothingHere(), 404);
    c.set('pocd', flow.pocd);
    return act(c, world, flow, {});
  });
  routes.post('/flow/:id/:action', async (c) => {
    const flow = world.tenant.flows.get(c.req.param('id'));
    const act = ACTIONS[c.req.param('action')];
    if (!flow || !act) return c.html(pages.nothingHere(), 404);
    c.set('pocd', flow.pocd);
    return act(c, world, flow, await c.req.parseBody<Record<string, string>>());
  });
  return routes;
}

function showSignIn(c: SiteContext, world: World, flow: SignInFlow) {
  const { tenant } = world;
  const { person } = flow;
  if (!person) return pick(c, world, flow);
  if (flow.requested) return c.html(pages.requestSent(flow));
  const promptConsent = flow.prompt === 'consent' && !flow.consented;
  const decision = decide(tenant, { ...flow, person, promptConsent });
  switch (decision.kind) {
    case 'issue':
      return finish(c, world, flow, { code: issueCode(tenant, flow, person) });
    case 'refuse':
      return fail(c, world, decision.error, flow);
    case 'consent':
      return c.html(pages.consentPage(tenant, flow, decision.mayTick));
    case 'approval':
      // "Approval required" with the workflow on, "Need admin approval" with it off:
      // learn.microsoft.com/entra/identity/enterprise-apps/admin-consent-workflow-faq, read 2026-11-23.
      return c.html(
        directoryOf(tenant, person).workflow === 'on'
          ? pages.requestForm(tenant, flow)
          : pages.approvalPage(flow, decision.risky),
      );
  }
}

function showAdminConsent(c: SiteContext, world: World, flow: AdminConsentFlow) {
  const { tenant } = world;
  const { person, organization } = flow;
  if (!person) return pick(c, world, flow);
  if (isElsewhere({ person, organization })) return fail(c, world, AADSTS.wrongTenant(person), flow);
  if (directoryOf(tenant, person).app === 'disabled') return fail(c, world, AADSTS.appDisabled(), flow);
  // Somebody who may not approve is told to ask his admin; the request form may not show even with the workflow on:
  // github.com/MicrosoftDocs/azure-docs/issues/51804.
  if (!may(person, 'grant')) return c.html(pages.approvalPage(flow, false));
  return c.html(pages.adminConsentPage(tenant, flow));
}

const pick = (c: SiteContext, { tenant }: World, flow: Flow) =>
  c.html(flow.typing ? pages.addressForm(flow) : pages.accountPicker(flow, signedIn(c, tenant)));

const again = (c: SiteContext, flow: Flow) => c.redirect(`/flow/${flow.id}`, 303);

function finish(c: SiteContext, world: World, flow: Flow, parameters: Record<string, string>) {
  world.tenant.flows.delete(flow.id);
  return answer(c, world, flow, parameters);
}

const chosen = (c: SiteContext, { tenant }: World, flow: Flow, person: PersonKey) => {
  flow.person = person;
  delete flow.typing;
  delete flow.unknownAddress;
  signIn(c, tenant, person);
  return again(c, flow);
};

const ACTIONS: Readonly<Record<string, Act>> = {
  pick(c, world, flow, { person }) {
    return person && Object.hasOwn(PEOPLE, person)
      ? chosen(c, world, flow, person as PersonKey)
      : again(c, flow);
  },

  other(c, _world, flow) {
    flow.typing = true;
    return again(c, flow);
  },

  address(c, world, flow, { address = '' }) {
    const person = personByAddress(address);
    if (person) return chosen(c, world, flow, person);
    flow.unknownAddress = address;
    return again(c, flow);
  },

  /** "Have an admin account? Sign in with that account", and back to the picker. */
  admin(c, _world, flow) {
    delete flow.person;
    delete flow.typing;
    delete flow.unknownAddress;
    return again(c, flow);
  },

  /**
   * "Return to the application without granting consent", and Back on the sign-in page: `error=access_denied&error_subcode=cancel`
   * and the state, nothing else; three third parties wrote it down in 2026. Back: github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/1736.
   * Where "Back to app" and "Cancel" of the request form lead is not documented; the same is assumed.
   */
  return(c, world, flow) {
    return finish(c, world, flow, {
      error: 'access_denied',
      error_subcode: 'cancel',
      ...(flow.kind === 'admin-consent' && { admin_consent: 'True' }),
    });
  },

  request(c, { tenant }, flow, { reason = '' }) {
    if (flow.kind !== 'sign-in' || !flow.person) return again(c, flow);
    const { requests, reviewers } = directoryOf(tenant, flow.person);
    requests.push({
      id: randomUUID(),
      person: flow.person,
      scopes: flow.scopes,
      reason,
      at: new Date().toISOString(),
      reviewers: new Set(reviewers),
      status: 'pending',
    });
    flow.requested = true;
    return again(c, flow);
  },

  consent(c, world, flow, { answer: given, everyone }) {
    const { tenant, urls } = world;
    if (!flow.person) return again(c, flow);
    if (given !== 'accept') return declined(c, world, flow, urls.login);
    if (flow.kind === 'admin-consent') return approved(c, world, flow);

    // The server decides again: a form may say what its page did not offer.
    const { person } = flow;
    const decision = decide(tenant, { ...flow, person, promptConsent: flow.prompt === 'consent' });
    if (decision.kind !== 'consent') return again(c, flow);
    // Without the tick, consent "will apply only for their user account":
    // learn.microsoft.com/entra/identity-platform/howto-convert-app-to-be-multi-tenant, read 2026-11-23.
    if (decision.mayTick && everyone === 'yes') grantToEveryone(tenant, person, flow.scopes);
    grantToPerson(tenant, person, flow.scopes);
    flow.consented = true;
    return again(c, flow);
  },
};

/**
 * Cancel on the consent page: `consent_required` with 65004 (github.com/PuzzleServer/mainpuzzleserver/issues/571). On
 * /adminconsent the real service sent `access_denied` with `admin_consent=True` (github.com/MicrosoftDocs/azure-docs/issues/114009).
 */
function declined(c: SiteContext, world: World, flow: Flow, login: string) {
  const { description, uri } = occur(AADSTS.consentDeclined(), flow.correlationId, login);
  const admin = flow.kind === 'admin-consent';
  return finish(c, world, flow, {
    error: admin ? 'access_denied' : 'consent_required',
    error_description: description,
    error_uri: uri,
    ...(admin && { admin_consent: 'True' }),
  });
}

/** `admin_consent=True&tenant=…&scope=…`: learn.microsoft.com/entra/identity-platform/v2-admin-consent, read 2026-11-23. */
function approved(c: SiteContext, world: World, flow: AdminConsentFlow) {
  const { tenant } = world;
  const { person, organization } = flow;
  if (!person || isElsewhere({ person, organization }) || !may(person, 'grant')) return again(c, flow);
  if (directoryOf(tenant, person).app === 'disabled') return again(c, flow);
  grantToEveryone(tenant, person, flow.scopes, true);
  return finish(c, world, flow, {
    admin_consent: 'True',
    tenant: organizationOf(person).id,
    scope: flow.scopes.join(' '),
  });
}
