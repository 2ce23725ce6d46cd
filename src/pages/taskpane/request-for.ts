import { adminConsentUrl, encodeState, scopes } from '../../entra';
import { mailtoLink, requestMessage, justification } from '../../setup-sync/request';
import type { Booted } from './boot';

/** Everything a member hands to an admin, filled in for this app and, when known, this organization. */
export function requestFor({ settings, outlook }: Booted) {
  const approve = adminConsentUrl({
    cloud: settings.cloud,
    clientId: settings.clientId,
    redirectUri: new URL('approved.html', window.location.href).href,
    state: encodeState({}),
    ...(settings.endpoints && { endpoints: settings.endpoints }),
  });
  const requester = outlook.mailbox?.userProfile.displayName;
  const message = requestMessage({
    appName: settings.appName,
    publisher: settings.publisher,
    clientId: settings.clientId,
    adminConsentUrl: approve,
    scopes,
    ...(requester && { requester }),
  });
  return { approve, message, mail: mailtoLink(message) };
}

/** A reason to paste into Microsoft's own request form. */
export const reasonFor = ({ settings }: Booted): string =>
  justification({ appName: settings.appName, scopes });
