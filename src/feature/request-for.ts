import { pageAddress } from '../adapters/config';
import { adminConsentUrl, encodeState, grantingRoles, scopes } from '../consent/entra';
import { roleNameIn } from '../locales/locale';
import { justification, mailtoLink, requestMessage, type RequestMessage } from '../consent/request/request';
import { problemOf } from '../consent/problems';
import { advise } from '../consent/advise';
import { helpRequest } from '../consent/request/help-request';
import { report } from '../consent/report';
import type { Finding } from '../core/diagnosis';
import type { ActiveLanguage } from '../views/words';
import type { Environment } from './boot';

/** Where an admin approves this app for everyone: in this organization, when it is known. */
export function approvalLink({ settings, outlook }: Environment): string {
  const tenant = outlook.auth?.tenant;
  return adminConsentUrl({
    cloud: settings.cloud,
    clientId: settings.clientId,
    redirectUri: pageAddress(settings, 'approved'),
    state: encodeState({ ...(tenant && { tenant }) }),
    ...(tenant && { tenant }),
    ...(settings.endpoints && { endpoints: settings.endpoints }),
  });
}

export interface MessageToAdmin extends RequestMessage {
  /** The same as a `mailto:` link. */
  readonly mail: string;
}

/**
 * Everything a member hands to an admin, in the member's language, filled in for this app, this problem and, when known,
 * this organization.
 */
export function requestFor(
  environment: Environment,
  active: ActiveLanguage,
  finding?: Finding,
): MessageToAdmin {
  const message =
    finding && !mendedByApproval(finding)
      ? helpWith(finding, environment, active)
      : askApproval(environment, active);
  return { ...message, mail: mailtoLink(message) };
}

function askApproval(environment: Environment, { locale, language }: ActiveLanguage): RequestMessage {
  const { appName, publisher, clientId } = environment.settings;
  const requester = environment.outlook.mailbox?.userProfile.displayName;
  return requestMessage(
    {
      appName,
      publisher,
      clientId,
      adminConsentUrl: approvalLink(environment),
      scopes: scopes.map(({ name, why, whyNot }) => ({ name, ...(locale?.scopes[name] ?? { why, whyNot }) })),
      roles: grantingRoles.map((role) => roleNameIn(locale, role)),
      ...(requester && { requester }),
    },
    locale?.request,
    language,
  );
}

const mendedByApproval = ({ diagnosis }: Finding): boolean =>
  problemOf(diagnosis.problem).actions.admin.some((action) => action === 'approve-for-everyone');

const helpWith = (finding: Finding, environment: Environment, { locale, language }: ActiveLanguage) =>
  helpRequest(
    {
      appName: environment.settings.appName,
      card: advise(finding.diagnosis.problem, 'admin', locale?.problems).words,
      details: detailsOf(finding, environment),
    },
    locale?.request,
    language,
  );

/** What support asks for, about one failure. */
export const detailsOf = (
  { failure, diagnosis }: Finding,
  { settings, ports, outlook, version }: Environment,
): string =>
  report({
    failure,
    diagnosis,
    clientId: settings.clientId,
    host: ports.host.name,
    framed: ports.host.framed,
    version,
    now: new Date(),
    ...(outlook.auth && { tenant: outlook.auth.tenant }),
    ...(outlook.mailbox && {
      outlook: `${outlook.mailbox.diagnostics.hostName} ${outlook.mailbox.diagnostics.hostVersion}`,
    }),
  });

/** A reason to paste into Microsoft's own request form. */
export const reasonFor = ({ settings }: Environment, { locale }: ActiveLanguage): string =>
  justification({ appName: settings.appName, scopes }, locale?.request);
