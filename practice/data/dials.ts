import { HOSTS } from '../hosts/hosts';
import { FAULTS } from './faults';
import { HOSTILE } from './hostile';
import { PEOPLE } from './people';
import { POLICIES } from './policies';

/** What a link or the start page's form may change of a scenario, with the values each may take. */
export const DIALS = {
  person: Object.keys(PEOPLE),
  host: Object.keys(HOSTS),
  policy: Object.keys(POLICIES),
  workflow: ['on', 'off'],
  publisher: ['verified', 'unverified'],
  app: ['present', 'absent', 'disabled'],
  assignment: ['off', 'required'],
  conditionalAccess: ['off', 'block'],
  approved: ['nothing', 'partly', 'everything'],
  revoked: ['no', 'after-sign-in'],
  provisioning: ['done', 'race'],
  coop: ['entra', 'always', 'never'],
  roles: ['on', 'off'],
  clientId: ['known', 'unknown'],
  sso: ['on', 'off'],
  syncService: ['on', 'off'],
  mailAccess: ['graph', 'ews'],
  fault: ['none', ...Object.keys(FAULTS).flatMap((name) => [name, `${name}:once`])],
  hostile: Object.keys(HOSTILE),
  view: ['outlook', 'pane'],
} as const satisfies Record<string, readonly string[]>;

export type DialName = keyof typeof DIALS;

/** Dials that take a whole number, with the smallest and largest. */
export const NUMBER_DIALS = {
  /** Width of the pane in Outlook, CSS pixels. */
  width: [120, 900],
  /** Milliseconds. */
  delay: [0, 60_000],
  /** Milliseconds until Outlook answers Microsoft's own Office.js; the most means never. */
  officeAfter: [0, 600_000],
  /** Requests. */
  lagTries: [0, 50],
  /** Milliseconds. */
  lagMs: [0, 600_000],
} as const satisfies Record<string, readonly [number, number]>;

export type NumberDialName = keyof typeof NUMBER_DIALS;
