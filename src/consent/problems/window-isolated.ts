import type { Problem } from './problem';

/** Microsoft’s window was cut off from the pane: it looked closed a moment after it opened, which no person does. */
export const windowIsolated = {
  id: 'window-isolated',
  owner: 'vendor',
  match: { names: ['popup_relay_unsupported_flow', 'dialog_cut_off'] },
  words: {
    member: {
      heading: 'The window lost touch with this pane',
      lead: 'Your browser kept Microsoft’s window apart. Try again; if it happens again, contact support.',
    },
    admin: {
      heading: 'The window lost touch with this pane',
      lead: 'The browser isolated Microsoft’s window. You can still approve {app} by the link.',
    },
  },
  actions: {
    member: ['try-again', 'contact-support'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
