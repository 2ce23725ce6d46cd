/**
 * What the practice Outlook offers an add-in for signing in, and how each real Outlook is known to fail at it.
 * The threads are of OfficeDev/office-js, OfficeDev/Office-Add-in-samples ("samples") and
 * AzureAD/microsoft-authentication-library-for-js ("msal"), read 2026-11-23. Shapes that no thread shows in full are marked.
 */

/** An error as Outlook's bridge sends it: `BridgeError` in msal's lib/msal-browser/src/naa. */
export interface BridgeError {
  readonly status:
    | 'USER_INTERACTION_REQUIRED'
    | 'USER_CANCEL'
    | 'NO_NETWORK'
    | 'TRANSIENT_ERROR'
    | 'PERSISTENT_ERROR'
    | 'DISABLED'
    | 'ACCOUNT_UNAVAILABLE'
    | 'NESTED_APP_AUTH_UNAVAILABLE';
  readonly code?: string;
  readonly description?: string;
}

export interface Host {
  readonly line: string;
  /** What `isSetSupported('NestedAppAuth', '1.1')` says. */
  readonly nested: boolean;
  /** The bridge: there and answering, there and silent, or not there. */
  readonly bridge: 'answers' | 'mute' | 'none';
  /** Whether `displayDialogAsync` works. */
  readonly dialog: boolean;
  /** What a request without a window gets while consent is missing. Absent: what Microsoft says, as in Outlook on the web. */
  readonly consentMissing?: BridgeError;
  /** What a request with a window gets. Absent: Microsoft's window opens. */
  readonly interactive?: BridgeError;
  /** Milliseconds before `interactive` comes. */
  readonly after?: number;
  /** Milliseconds before the answer to a request without a window comes. */
  readonly silentAfter?: number;
}

const bridged = { nested: true, bridge: 'answers', dialog: true } as const;

export const HOSTS = {
  plain: {
    line: 'no sign-in of Outlook’s own, no dialog: a pop-up',
    nested: false,
    bridge: 'none',
    dialog: false,
  },
  dialog: { line: 'older Outlook: Office’s dialog', nested: false, bridge: 'none', dialog: true },
  web: { line: 'Outlook on the web: signs in for add-ins', ...bridged },
  // msal 7788 (without a window), samples 1079 (with one: it never shows).
  'new-outlook': {
    line: 'new Outlook: its window never shows',
    ...bridged,
    consentMissing: {
      status: 'USER_INTERACTION_REQUIRED',
      code: '2',
      description:
        'InteractionRequired {"error_domain":"com.microsoft.oneauth","server_suberror_code":"basic_action","Tag":"7q6cn"}',
    },
    interactive: { status: 'PERSISTENT_ERROR', code: 'native_executor_error' },
  },
  // office-js 4767, 5336, 5406, 5545 show the tag on screen; how it reaches the add-in is not shown.
  classic: {
    line: 'classic Outlook: “Something went wrong [7q6cl]”',
    ...bridged,
    interactive: { status: 'PERSISTENT_ERROR', code: '', description: 'Something went wrong. [7q6cl]' },
  },
  // office-js 6691, msal 7498.
  mac: {
    line: 'Outlook for Mac: an error with nothing in it',
    ...bridged,
    interactive: { status: 'PERSISTENT_ERROR' },
  },
  // office-js 5599 and 6275 show the texts; the status is not shown.
  mobile: {
    line: 'Outlook for iOS and Android: “Inconsistent broker application”',
    ...bridged,
    interactive: {
      status: 'PERSISTENT_ERROR',
      code: '-1',
      description: 'Inconsistent broker application [5objp]',
    },
  },
  // office-js 5113 and 6610: the app registration lacks brk-multihub://.
  untrusted: {
    line: 'Outlook’s redirect URI is missing from the registration',
    ...bridged,
    interactive: { status: 'PERSISTENT_ERROR', code: 'untrusted_origin' },
  },
  // msal 8345: the broker's own app is not preauthorized.
  preauthorized: {
    line: 'AADSTS65002 from Outlook’s own app',
    ...bridged,
    interactive: {
      status: 'PERSISTENT_ERROR',
      code: 'invalid_grant',
      description:
        'AADSTS65002: Consent between first party application and first party resource must be configured via preauthorization.',
    },
  },
  disabled: { line: 'the bridge is switched off', ...bridged, interactive: { status: 'DISABLED' } },
  // office-js 5540: a vanity domain.
  unavailable: {
    line: 'no sign-in of Outlook’s under this address',
    ...bridged,
    interactive: { status: 'NESTED_APP_AUTH_UNAVAILABLE' },
  },
  slow: {
    line: 'fails so late that a window needs a click again',
    ...bridged,
    interactive: { status: 'TRANSIENT_ERROR', code: 'unknown_error' },
    after: 6000,
  },
  hesitant: {
    line: 'answers so late without a window that one has to open meanwhile',
    ...bridged,
    silentAfter: 60_000,
  },
  mute: { line: 'Outlook’s bridge never answers', nested: true, bridge: 'mute', dialog: true },
  // msal: createNestablePublicClientApplication falls back to the standard client by itself.
  'no-bridge': {
    line: 'supported, says Office, but there is no bridge',
    nested: true,
    bridge: 'none',
    dialog: true,
  },
} as const satisfies Record<string, Host>;

export type HostName = keyof typeof HOSTS;
