/** A way to let members get on without an admin approving the app for everyone. */
export interface ConsentChoice {
  readonly id: 'request-workflow' | 'app-policy' | 'verified-publishers' | 'every-app';
  /** Microsoft's English name of the setting, or ours where it has none. */
  readonly name: string;
  /** What changes for members. */
  readonly effect: string;
  /** What else it opens, or what it does not do. */
  readonly risk: string;
  /** Whose consent it frees: nobody's, that for this app only, for many apps, or for any app. */
  readonly reach: 'none' | 'this-app' | 'many-apps' | 'any-app';
  /** Role template id of the least role that may set it with commands: see `roles`. */
  readonly leastRole: string;
  /** The way there in the Entra admin center, which asks for a Global Administrator; absent where it offers none. */
  readonly path?: readonly string[];
  readonly source: string;
  /** The day the source was read. */
  readonly date: string;
}

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const PRIVILEGED_ROLE_ADMINISTRATOR = 'e8611ab8-c189-46e8-94e1-60213ab1f814';
const APPS = 'https://learn.microsoft.com/entra/identity/enterprise-apps';
const SETTINGS = ['Entra ID', 'Enterprise apps', 'Consent and permissions'] as const;
const date = '2026-11-23';

/**
 * The narrowest first. None is needed when an admin approves the app for everyone, and "Let Microsoft manage your consent
 * settings" is not among them: it keeps members from agreeing to mail and calendar permissions.
 */
export const consentChoices: readonly ConsentChoice[] = [
  {
    id: 'request-workflow',
    name: 'Users can request admin consent to apps they are unable to consent to',
    effect: 'Members send you a request from Microsoft’s own page. You still decide on each app.',
    risk: 'It opens nothing. It can take an hour to start, and a reviewer needs a role that may approve.',
    reach: 'none',
    leastRole: GLOBAL_ADMINISTRATOR,
    path: [...SETTINGS, 'Admin consent settings'],
    source: `${APPS}/configure-admin-consent-workflow`,
    date,
  },
  {
    id: 'app-policy',
    name: 'A consent policy for this app',
    effect: 'Members can approve this one app for their own mailbox.',
    risk: 'It opens nothing for other apps. It is set with commands, and does not help with an app that Microsoft finds risky.',
    reach: 'this-app',
    leastRole: PRIVILEGED_ROLE_ADMINISTRATOR,
    source: `${APPS}/manage-app-consent-policies`,
    date,
  },
  {
    id: 'verified-publishers',
    name: 'Allow user consent for apps from verified publishers, for selected permissions',
    effect:
      'Members can approve apps of verified publishers that ask only for permissions you class as low impact.',
    risk: 'To include mail and calendar you class them as low, and then members can hand them to any verified publisher.',
    reach: 'many-apps',
    leastRole: PRIVILEGED_ROLE_ADMINISTRATOR,
    path: [...SETTINGS, 'User consent settings'],
    source: `${APPS}/configure-user-consent`,
    date,
  },
  {
    id: 'every-app',
    name: 'Allow user consent for apps',
    effect: 'Members can approve any app that needs no admin.',
    risk: 'Somebody can trick a member into giving a hostile app access to mail. Microsoft advises to allow verified publishers only.',
    reach: 'any-app',
    leastRole: PRIVILEGED_ROLE_ADMINISTRATOR,
    path: [...SETTINGS, 'User consent settings'],
    source: `${APPS}/configure-user-consent`,
    date,
  },
];
