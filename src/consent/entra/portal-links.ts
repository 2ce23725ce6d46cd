import { clouds, type CloudName } from './clouds';

/** A page of Microsoft's portals. Microsoft moves them. */
export interface PortalLink {
  readonly url: string;
  /** Microsoft's own pages, or a public project that uses it. */
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
  const myApps = endpoints ? `${origin}/myapps` : clouds[cloud].myApps;
  return {
    enterpriseApps: { url: blade('StartboardApplicationsMenuBlade/~/AppAppsPreview'), source: HOWTO, date },
    userConsentSettings: { url: blade('ConsentPoliciesMenuBlade/~/UserSettings'), source: HOWTO, date },
    adminConsentRequests: {
      url: blade('StartboardApplicationsMenuBlade/~/AccessRequests'),
      source: CIPP,
      date,
    },
    ...(myApps && { myApps: { url: myApps, source: EXPERIENCE, date } }),
  };
}
