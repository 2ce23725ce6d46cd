import { isHostTrouble } from '../../../src/adapters/hosts/host-trouble';

const error = (name: string, errorCode: string, errorMessage = '') => ({ name, errorCode, errorMessage });

/** What Outlook hosts are known to give; the threads are named in src/adapters/hosts/host-trouble.ts. */
const fromTheHost: readonly [string, unknown][] = [
  ['Mac: an error with nothing in it', error('ServerError', '')],
  ['new Outlook: the window never opened', error('ServerError', 'native_executor_error')],
  [
    'new Outlook: a number and a text of the broker',
    error(
      'InteractionRequiredAuthError',
      '2',
      'InteractionRequired com.microsoft.oneauth basic_action, Tag 7q6cn',
    ),
  ],
  ['classic: a tag', error('ServerError', 'Something went wrong', '[7q6cl]')],
  ['classic: another tag', error('ServerError', 'x', '[9zj08]')],
  [
    'the broker’s own app may not ask',
    error('ServerError', 'invalid_grant', 'AADSTS65002: Consent between first party'),
  ],
  ['the redirect URI for brokers is missing', error('ServerError', 'untrusted_origin')],
  ['the bridge is off', error('ClientAuthError', 'nested_app_auth_bridge_disabled')],
  ['no bridge at all', error('BrowserAuthError', 'popup_window_error')],
  ['unknown', error('AuthError', 'unknown_error', 'An unknown error occurred')],
  ['no account, and none asked for', error('ClientAuthError', 'no_account_found')],
  ['nothing thrown', undefined],
];

const fromMicrosoft: readonly [string, unknown][] = [
  [
    'consent missing',
    error('InteractionRequiredAuthError', 'invalid_grant', 'AADSTS65001: The user or administrator'),
  ],
  ['approval needed', error('ServerError', '90094', 'AADSTS90094: An administrator')],
  ['an empty code beside a number', error('ServerError', '', 'AADSTS50105: not assigned')],
  ['consent_required', error('InteractionRequiredAuthError', 'consent_required')],
  ['declined', error('ServerError', 'access_denied')],
  ['the person closed it', error('ClientAuthError', 'user_canceled')],
  ['no network', error('ClientAuthError', 'no_network_connectivity')],
  [
    'our own Cancel',
    { name: 'cancelled_in_pane', message: 'cancelled_in_pane', errorCode: 'cancelled_in_pane' },
  ],
];

test.each(fromTheHost)('another way may do better: %s', (_, reason) => {
  expect(isHostTrouble(reason)).toBe(true);
});

test.each(fromMicrosoft)('another way would bring the same: %s', (_, reason) => {
  expect(isHostTrouble(reason)).toBe(false);
});
