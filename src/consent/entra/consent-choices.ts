/** A way to let people approve apps themselves. */
export interface ConsentChoice {
  readonly id: 'verified-low' | 'one-app' | 'requests' | 'all-apps';
  /** How the admin center names the setting, in English; absent where only commands can set it. */
  readonly setting?: string;
  readonly source: string;
  /** The day the source was read. */
  readonly date: string;
}

const LEARN = 'https://learn.microsoft.com/entra/identity/enterprise-apps';
const date = '2026-11-23';

/** Narrower ones first; the one that opens the door to any app comes last. */
export const consentChoices: readonly ConsentChoice[] = [
  {
    id: 'verified-low',
    setting: 'Allow user consent for apps from verified publishers, for selected permissions',
    source: `${LEARN}/configure-user-consent`,
    date,
  },
  { id: 'one-app', source: `${LEARN}/manage-app-consent-policies`, date: '2026-01-22' },
  {
    id: 'requests',
    setting: 'Users can request admin consent to apps they are unable to consent to',
    source: `${LEARN}/configure-admin-consent-workflow`,
    date,
  },
  {
    id: 'all-apps',
    setting: 'Allow user consent for apps',
    source: `${LEARN}/configure-user-consent`,
    date,
  },
];

/**
 * The default of new tenants. Members can't agree to read or write mail and calendars under it:
 * https://learn.microsoft.com/entra/identity/enterprise-apps/manage-app-consent-policies, 2026-01-22.
 */
export const managedConsentSetting = 'Let Microsoft manage your consent settings (Recommended)';
