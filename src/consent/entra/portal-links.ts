import { isGuid, mustBe } from './check';
import { clouds, type CloudName } from './clouds';

/** A page of Microsoft's portals. Microsoft moves them: `sureness` says how far to trust the address. */
export interface PortalLink {
  readonly url: string;
  /** `documented`: Microsoft's own pages use it; `used`: several public projects do. */
  readonly sureness: 'documented' | 'used';
  readonly source: string;
  /** The day the source was read. */
  readonly date: string;
}

export interface PortalLinks {
  /** The list of all enterprise applications. */
  readonly enterpriseApps: PortalLink;
  /** What people may consent to themselves. */
  readonly userConsentSettings: PortalLink;
  /** Requests that people sent from Microsoft's "Approval required" page. */
  readonly adminConsentRequests: PortalLink;
  /**
   * What one app may do, and the button that grants it for everyone. Both ids are GUIDs; the object id is that of the app
   * in the customer's tenant, which only its admins can see.
   * @throws TypeError when one of them is no GUID.
   */
  readonly appPermissions: (ids: { readonly objectId: string; readonly clientId: string }) => PortalLink;
  /** Where people see and take back what they agreed to themselves; absent in clouds where we know of none. */
  readonly myApps?: PortalLink;
}

const HOWTO = 'https://learn.microsoft.com/entra/identity-platform/howto-convert-app-to-be-multi-tenant';
const EXPERIENCE = 'https://learn.microsoft.com/entra/identity-platform/application-consent-experience';
const CIPP = 'https://github.com/KelvinTegelaar/CIPP';
const date = '2026-11-23';

/** Links into a cloud's admin center, or into the practice portal when its origin is given. */
export function portalLinks(cloud: CloudName, endpoints?: { readonly portal: string }): PortalLinks {
  const origin = endpoints ? new URL(endpoints.portal).origin : clouds[cloud].entraAdminCenter;
  const blade = (path: string): string => `${origin}/#view/Microsoft_AAD_IAM/${path}`;
  const documented = (url: string, source: string) =>
    ({ url, sureness: 'documented', source, date }) satisfies PortalLink;
  const used = (url: string) => ({ url, sureness: 'used', source: CIPP, date }) satisfies PortalLink;
  const myApps = endpoints ? `${origin}/myapps` : clouds[cloud].myApps;
  return {
    enterpriseApps: documented(blade('StartboardApplicationsMenuBlade/~/AppAppsPreview'), HOWTO),
    userConsentSettings: documented(blade('ConsentPoliciesMenuBlade/~/UserSettings'), HOWTO),
    adminConsentRequests: used(blade('StartboardApplicationsMenuBlade/~/AccessRequests')),
    appPermissions({ objectId, clientId }) {
      mustBe(isGuid(objectId) && isGuid(clientId), 'The object id and the client id of an app are GUIDs.');
      return used(blade(`ManagedAppMenuBlade/~/Permissions/objectId/${objectId}/appId/${clientId}`));
    },
    ...(myApps && { myApps: documented(myApps, EXPERIENCE) }),
  };
}
