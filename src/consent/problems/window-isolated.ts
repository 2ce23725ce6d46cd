import type { Problem } from './problem';
import { sources } from './sources';

/** Microsoft’s window was cut off from the pane: it looked closed a moment after it opened, which no person does. */
export const windowIsolated = {
  id: 'window-isolated',
  category: 'popup-blocked',
  owner: 'vendor',
  match: { names: ['popup_relay_unsupported_flow', 'dialog_cut_off'] },
  words: {
    member: {
      heading: 'The window lost touch with this page',
      lead: 'Your browser kept Microsoft’s window apart. Try again; if it happens again, contact support.',
    },
    admin: {
      heading: 'The window lost touch with this page',
      lead: 'The browser isolated Microsoft’s window. You can still approve {app} by the link.',
    },
  },
  notes: 'A browser rule (Cross-Origin-Opener-Policy) separates the windows; nobody closed anything.',
  actions: {
    member: ['try-again', 'contact-support'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.officeDialog, sources.coop],
} as const satisfies Problem;
