/**
 * The one source of the headers that our pages are served with. `nginx.conf` and `staticwebapp.config.json` beside this file
 * are written from it (scripts/deploy-headers.ts), and the practice server sends the same. Why they are as they are:
 * docs/decisions/0004-headers.md.
 */
import { clouds, type CloudName } from '../src/consent/entra';

/** Other origins that our pages meet. */
export interface Origins {
  /** Where people sign in. */
  readonly login: string;
  readonly graph: string;
  /** The service that syncs in the background, when there is one: docs/sync-service.md. */
  readonly syncService?: string;
  /** Where violations of the policies are told, when somebody wants to know: docs/operations.md. */
  readonly reports?: string;
  /** Who may show the pane in a frame. */
  readonly outlook: readonly string[];
  /** Whose scripts run beside ours: Office.js and what it loads. */
  readonly office: readonly string[];
}

/** A kind of file: a path, or a folder with `*` at the end or before an extension. The first that fits counts. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Outlook on the web and new Outlook, which runs the same pages. learn.microsoft.com/microsoftteams/platform/tabs/how-to/
 * tab-requirements, 2026-11-25, lists who frames Microsoft 365 add-ins; outlook.live.com and the government's and China's hosts
 * are from memory. Outlook on a computer and on a phone frames nothing.
 */
const OUTLOOK: Readonly<Record<CloudName, readonly string[]>> = {
  global: [
    'https://outlook.office.com',
    'https://outlook.office365.com',
    'https://*.office.com',
    'https://*.office365.com',
    'https://*.microsoft365.com',
    'https://*.cloud.microsoft',
    'https://outlook.live.com',
  ],
  'us-gov': ['https://outlook.office365.us', 'https://*.office365.us'],
  'us-gov-dod': ['https://webmail.apps.mil', 'https://*.apps.mil'],
  china: ['https://partner.outlook.cn', 'https://*.partner.outlook.cn'],
};

/**
 * Where Office.js comes from. Under an address that it does not know, it shows a frame from there that asks the person whether
 * Outlook is to be trusted: `checkReceiverOriginAndRun` in outlook-web-16.01.debug.js of @microsoft/office-js 1.1.110, 2026-12-01.
 */
const OFFICE_HOME = 'https://appsforoffice.microsoft.com';

/** github.com/OfficeDev/office-js/issues/1005, 2026-11-25: there is no list of Microsoft's own. */
const OFFICE = [OFFICE_HOME, 'https://ajax.aspnetcdn.com', 'https://*.cdn.office.net'];

interface Own {
  /** The address of the sync service; the path does not matter. */
  readonly syncService?: string | undefined;
  /** An organization's own address for Outlook on the web. */
  readonly outlook?: string | undefined;
  /** The whole address where violations of the policies are told. */
  readonly reports?: string | undefined;
}

/** @param own What a deployment adds to Microsoft's addresses. */
export const originsOf = (cloud: CloudName, { syncService, outlook, reports }: Own = {}): Origins => ({
  login: clouds[cloud].authority,
  graph: clouds[cloud].graph,
  outlook: [...OUTLOOK[cloud], ...(outlook ? [new URL(outlook).origin] : [])],
  office: OFFICE,
  ...(syncService && { syncService: new URL(syncService).origin }),
  ...(reports && { reports: new URL(reports).href }),
});

const PERMISSIONS = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb'],
]
  .map((feature) => `${feature}=()`)
  .concat('clipboard-write=(self)')
  .join(', ');

export function headerRules(origins: Origins): readonly HeaderRule[] {
  const { login, graph, syncService, reports, outlook, office } = origins;
  const page = (cache: string, policy: Policy) => ({
    'Cache-Control': cache,
    'Permissions-Policy': PERMISSIONS,
    'Content-Security-Policy': written({ ...NOTHING, ...policy }),
  });
  /**
   * `report-uri` rather than `report-to`, which neither Firefox nor Safari follows (developer.mozilla.org, 2026-12-01). Not on
   * the result page: a report names the page's address, and Microsoft's answer stands there.
   */
  const told: Policy = reports ? { 'report-uri': [reports] } : {};
  /** Office.js sets addresses of scripts as plain text, so there it is only told. */
  const withOffice = (cache: string, policy: Policy) => ({
    ...page(cache, { ...policy, ...told }),
    'Content-Security-Policy-Report-Only': written({ ...trusting(OUR_POLICY), ...told }),
  });
  return [
    {
      path: '/taskpane.html',
      headers: withOffice('no-cache', {
        'script-src': ["'self'", ...office],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': [
          "'self'",
          login,
          graph,
          ...(syncService ? [syncService] : []),
          ...(reports ? [new URL(reports).origin] : []),
        ],
        'frame-src': ["'self'", login, OFFICE_HOME],
        'frame-ancestors': ["'self'", ...outlook],
      }),
    },
    {
      path: '/dialog.html',
      headers: withOffice('no-store', {
        'script-src': ["'self'", ...office],
        'style-src': ["'self'"],
        // Office.js parses an empty text as XML, and the browser's report of that error has style attributes.
        'style-src-attr': ["'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'", login],
        'frame-ancestors': ["'none'"],
      }),
    },
    {
      // Microsoft's answer also arrives in a hidden frame of the pane, so whoever frames the pane frames this.
      path: '/redirect.html',
      headers: page('no-store', {
        'img-src': ['data:'],
        'frame-ancestors': ["'self'", ...outlook],
        ...trusting("'none'"),
      }),
    },
    {
      path: '/approved.html',
      headers: {
        ...page('no-store', {
          'script-src': ["'self'"],
          'style-src': ["'self'"],
          'img-src': ["'self'", 'data:'],
          'frame-ancestors': ["'none'"],
          ...trusting(OUR_POLICY),
        }),
        // It needs no window: whoever opened it keeps no hold on it, and cannot send it on to a page that looks like it.
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    // Outlook shows no icon that it may not keep: learn.microsoft.com/office/dev/add-ins/develop/add-in-manifests, 2026-08-20.
    { path: '/assets/*.png', headers: { 'Cache-Control': 'public, max-age=86400' } },
    { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { path: '/*', headers: { 'Cache-Control': 'no-cache' } },
  ];
}

type Policy = Readonly<Record<string, readonly string[]>>;

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** What webpack calls the policy by which it loads our scripts: `webpack.config.js`. */
const OUR_POLICY = 'lpc-sidebar';

/** Text becomes a script or markup by this policy alone: docs/decisions/0007-trusted-types.md. */
const trusting = (policy: string): Policy => ({
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [policy],
});

const NOTHING = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const;

/**
 * With every answer, also where there is no file: whatever is not one of our pages may load nothing, and nobody may frame it.
 * No Cross-Origin-Opener-Policy: it would cut the pane from Microsoft's window.
 */
export const everywhere: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': written(NOTHING),
};

/** Whether a browser may keep the answer without asking again. It must not keep the answer that there is no such file. */
export const isKept = (cacheControl: string): boolean => /max-age=[1-9]/.test(cacheControl);

/** All headers of a path, e.g. `/taskpane.html`. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  const rule = rules.find((rule) => fits(path, rule.path));
  return { ...everywhere, ...rule?.headers };
}

function fits(path: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === pattern : path.startsWith(start) && path.endsWith(end);
}
