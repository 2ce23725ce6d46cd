import { problems } from '../../src/consent/problems';
import { diagnose } from '../../src/consent/diagnose';
import type { DiagnosisContext } from '../../src/core/diagnosis';
import type { Failure } from '../../src/core/failure';
import { readFailure } from '../../src/consent/read-failure';
import { plain } from '../failures/recorded';

const judge = (input: unknown, context: Partial<DiagnosisContext> = {}) =>
  diagnose(readFailure(input), { ...plain, ...context });

const msal = (errorCode: string, more: object = {}) => ({ name: 'BrowserAuthError', errorCode, ...more });

test.each([
  ['a specific number beats a general one', 'AADSTS70002: x AADSTS50126: y', 'password-refused'],
  [
    'a number beats the OAuth name',
    { errorCode: 'invalid_client', errorMessage: 'AADSTS650052: x' },
    'service-missing',
  ],
  ['a number beats other sentences', 'AADSTS53003: Need admin approval', 'conditional-access'],
  [
    '65004 beats consent_required',
    'error=consent_required&error_description=AADSTS65004',
    'consent-declined',
  ],
  [
    'a shared number with its sentence',
    'AADSTS65005: the app needs what the org has not subscribed to',
    'service-missing',
  ],
  ['a shared number without it', 'AADSTS65005: misconfigured', 'app-permissions-incomplete'],
  ['a sentence beats a vague name', 'access_denied: Need admin approval', 'admin-approval-required'],
  ['a clear name beats a vague one', 'access_denied popup_window_error', 'popup-blocked'],
  ['a longer number is another one', 'AADSTS500113: No reply address', 'app-misconfigured'],
])('%s', (_, input, problem) => {
  expect(judge(input)).toMatchObject({ certainty: 'certain', problem });
});

describe('what tells little is only possible', () => {
  test.each([
    [
      'a bare access_denied',
      msal('access_denied'),
      ['admin-approval-required', 'consent-declined', 'window-closed'],
    ],
    [
      'a window that went away',
      msal('user_cancelled', { x: 1 }),
      ['window-closed', 'admin-approval-required', 'consent-declined'],
    ],
    ['nothing at all', {}, ['unknown']],
  ])('%s', (_, input, candidates) => {
    expect(judge(input)).toMatchObject({ certainty: 'possible', problem: candidates[0], candidates });
  });

  test.each(['AADSTS1234567: x', 'AADSTS530099: x', 'AADSTS99999: Need admin approval', 'AADSTS90096: x'])(
    'an unknown number: %s',
    (text) => expect(judge(text).certainty).toBe('possible'),
  );

  test('a neighbour of known numbers suggests their kind', () => {
    expect(judge('AADSTS530099: x').problem).toBe('conditional-access');
  });
});

describe('an HTTP status alone', () => {
  const answer = (status: number, more: Partial<Failure> = {}) =>
    diagnose({ source: 'graph', status, codes: [], names: [], phrases: [], ...more }, plain);

  test.each([
    [401, 'sign-in-required'],
    [403, 'access-refused'],
    [429, 'throttled'],
    [500, 'service-unavailable'],
    [503, 'service-unavailable'],
  ])('%p of Graph tells', (status, problem) => {
    expect(answer(status)).toMatchObject({ certainty: 'certain', problem });
  });

  test('another one of Graph, or a refusal of somebody else, does not', () => {
    expect(answer(404).certainty).toBe('possible');
    expect(answer(401, { source: 'text' }).certainty).toBe('possible');
    expect(answer(403, { source: 'msal' }).certainty).toBe('possible');
  });

  test('counts less than a number or a name beside it', () => {
    expect(answer(503, { codes: [1234567] }).certainty).toBe('possible');
    expect(answer(503, { names: ['access_denied'] }).problem).toBe('admin-approval-required');
  });
});

describe('signs beside each other', () => {
  test('a sentence beside an unknown number suggests its problem, and that it may be another', () => {
    expect(judge('AADSTS99999: Need admin approval')).toMatchObject({
      candidates: ['admin-approval-required', 'unknown'],
    });
  });

  test('half of a group of names tells as little as that half', () => {
    expect(judge({ errorCode: 'invalid_grant' })).toMatchObject({
      certainty: 'possible',
      problem: 'sign-in-required',
    });
    expect(judge({ errorCode: 'consent_required' }).certainty).toBe('possible');
  });

  test('a number that says nothing does not hide one that suggests something', () => {
    expect(judge('AADSTS99999: x AADSTS530099: y').problem).toBe('conditional-access');
  });

  test('an admin’s own request changes the words for an approval only', () => {
    expect(judge('AADSTS65004: x', { adminRequest: true }).problem).toBe('consent-declined');
    expect(judge(msal('user_cancelled'), { adminRequest: true })).toMatchObject({
      candidates: ['window-closed', 'admin-lacks-role', 'consent-declined'],
    });
  });
});

describe('circumstances', () => {
  test.each([
    [msal('user_cancelled'), { openFor: 300 }, 'window-isolated'],
    [{ error: 12006 }, { openFor: 1499, host: 'dialog' as const }, 'window-isolated'],
    [msal('timed_out'), { openFor: 10 }, 'window-isolated'],
    [msal('popup_window_error'), { openFor: 10 }, 'popup-blocked'],
    [msal('state_not_found'), { openFor: 10 }, 'sign-in-interrupted'],
    [msal('empty_response'), { openFor: 10 }, 'sign-in-interrupted'],
    [msal('user_cancelled'), { offline: true }, 'offline'],
    [new TypeError('Failed to fetch'), { offline: true }, 'offline'],
    ['AADSTS65004: x', { offline: true }, 'consent-declined'],
    [msal('login_required'), { silent: true }, 'sign-in-required'],
    [{ errorCode: 'invalid_grant', subError: 'consent_required' }, { silent: true }, 'consent-required'],
    [{ errorCode: 'interaction_required', errorNo: '65001' }, { silent: true }, 'consent-required'],
    [{ errorCode: 'consent_required', errorNo: '65004' }, {}, 'consent-declined'],
    [{ errorCode: 'access_denied', errorNo: '90094' }, { adminRequest: true }, 'admin-lacks-role'],
    [msal('access_denied'), { saw: 'need-admin-approval' as const }, 'admin-approval-required'],
    [msal('access_denied'), { saw: 'closed-or-cancelled' as const }, 'window-closed'],
    [msal('timed_out'), { saw: 'nothing-opened' as const }, 'popup-blocked'],
    [{ status: 429 }, {}, 'throttled'],
    [{ status: 503 }, {}, 'service-unavailable'],
    [{ status: 401, error: { code: 'x', innerError: {}, message: 'graph' } }, {}, 'sign-in-required'],
  ])('%j with %j', (input, context, problem) => {
    expect(judge(input, context)).toMatchObject({ certainty: 'certain', problem });
  });

  test('from 1.5 seconds on, a person may have closed it', () => {
    expect(judge(msal('user_cancelled'), { openFor: 1500 }).problem).toBe('window-closed');
  });

  test('a check that shows nothing is no window that was cut off', () => {
    expect(judge(msal('user_cancelled'), { openFor: 300, silent: true }).certainty).toBe('possible');
  });

  test('an admin who left the page without a word may lack the role', () => {
    expect(judge(msal('access_denied'), { adminRequest: true })).toMatchObject({
      certainty: 'possible',
      problem: 'admin-lacks-role',
    });
  });
});

test('the owner is the problem’s', () => {
  expect(judge('AADSTS90094').owner).toBe('tenant-admin');
  expect(judge(msal('timed_out')).owner).toBe('unknown');
});

test('every number of the catalogue leads to its problem', () => {
  for (const { id, match } of problems) {
    for (const code of 'codes' in match ? match.codes : []) {
      expect(judge(`AADSTS${code}: x`)).toMatchObject({ certainty: 'certain', problem: id });
    }
  }
});

test('every clear name leads to its problem', () => {
  for (const { id, match } of problems) {
    for (const name of 'names' in match ? match.names : []) {
      expect(judge({ errorCode: name })).toMatchObject({ certainty: 'certain', problem: id });
    }
  }
});
