import { advise } from '../../src/consent/advise';
import type { Action } from '../../src/consent/problems';
import type { Event, State } from '../../src/core/state';
import type { Model } from '../../src/core/step';

const signIn: Event = { type: 'sign-in', purpose: 'member' };
const otherAccount: Event = { type: 'sign-in', purpose: 'other-account' };
const asked = (via: 'mail' | 'copy' | 'workflow' | 'approval'): Event => ({ type: 'asked', via, now: 1 });
const audience = (audience: 'member' | 'admin'): Event => ({ type: 'audience', audience });

/** A link that leads out of the pane, to people who help. */
export type Offer = Event | 'support';

/** What each button of an advice sends. */
const actions: Readonly<Record<Action, Offer>> = {
  'email-admin': asked('mail'),
  'copy-request': asked('copy'),
  'approve-for-everyone': asked('approval'),
  'contact-support': 'support',
  'i-am-admin': audience('admin'),
  'i-am-not-admin': audience('member'),
  'check-again': { type: 'check' },
  'try-again': signIn,
  'tick-box': { type: 'sign-in', purpose: 'tick-box' },
  'use-other-account': otherAccount,
  back: { type: 'home' },
};

type On<Kind extends State['kind']> = Extract<State, { kind: Kind }>;

/** What the buttons of each screen send, without the menu. One entry a screen of `src/views`. */
const screens: { readonly [Kind in State['kind']]: (state: On<Kind>) => readonly Offer[] } = {
  idle: () => [signIn],
  'signing-in': ({ silent }) => [
    { type: 'cancel' },
    ...(silent ? [] : [{ type: 'saw', sighting: 'need-admin-approval' } as const, asked('workflow')]),
  ],
  checking: () => [{ type: 'cancel' }],
  'click-needed': ({ next }) => [next, { type: 'cancel' }],
  asking: () => [
    ...(['need-admin-approval', 'closed-or-cancelled', 'nothing-opened'] as const).map((sighting): Event => ({
      type: 'saw',
      sighting,
    })),
    { type: 'pasted', text: 'AADSTS65001' },
    asked('workflow'),
    audience('admin'),
  ],
  advising: ({ finding, audience }) => {
    const { primary, secondary } = advise(finding.diagnosis.problem, audience);
    return [primary, ...secondary].map((action) => actions[action]);
  },
  waiting: ({ record }) => [
    signIn,
    { type: 'check' },
    ...(record.via === 'approval' ? [] : [asked('mail'), asked('copy')]),
    audience('admin'),
    { type: 'home' },
  ],
  partly: () => [asked('mail'), asked('copy'), asked('approval'), { type: 'check' }],
  'wrong-account': () => [otherAccount, { type: 'home' }],
  connected: () => settings,
  disconnecting: ({ untold }) => [
    signIn,
    ...(untold ? [{ type: 'sign-in', purpose: 'withdraw' } as const, { type: 'withdraw' } as const] : []),
  ],
};

/** Sync settings: behind a button of whoever is connected, and in the menu. */
const settings: readonly Event[] = [
  signIn,
  otherAccount,
  { type: 'disconnect' },
  { type: 'check-mailbox', now: 1 },
];

export const buttons = ({ state }: Model): readonly Offer[] =>
  (screens[state.kind] as (state: State) => readonly Offer[])(state);

/** What ☰ offers. */
export const menu = ({ kept }: Model): readonly Event[] => (kept?.kind === 'connected' ? settings : [signIn]);
