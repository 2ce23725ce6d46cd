import type { Outlook } from '../../src/pages/taskpane/office';
import { shadeOf } from '../../src/pages/taskpane/shade';

const TENANT = '99999999-aaaa-4bbb-8ccc-dddddddddddd';
const MIA = '11111111-aaaa-4bbb-8ccc-dddddddddddd';
const never = new Promise<never>(() => undefined);

const authContext = {
  userObjectId: MIA,
  tenantId: TENANT,
  userPrincipalName: 'mia@contoso.example',
  authorityType: 'aad',
  loginHint: 'hint',
};

const outlook = (more: object = {}, context: object = {}) => ({
  onReady: (ready: () => void) => Promise.resolve().then(ready),
  auth: { getAuthContext: () => Promise.resolve(authContext) },
  context: {
    mailbox: { userProfile: { emailAddress: 'mia@contoso.example', accountType: 'office365' } },
    roamingSettings: {},
    requirements: { isSetSupported: (name: string) => name === 'NestedAppAuth' },
    ui: { displayDialogAsync: () => undefined },
    displayLanguage: 'de-de',
    ...context,
  },
  ...more,
});

/** Asks in a fresh page; `after` milliseconds pass. */
async function ask(
  office: object | undefined,
  after: number,
  page = 'complete',
): Promise<Outlook | 'waiting'> {
  jest.resetModules();
  Object.assign(globalThis, {
    Office: office,
    document: { readyState: page },
    window: { addEventListener: () => undefined },
  });
  const { whenOffice } = await import('../../src/pages/taskpane/office');
  const asked = whenOffice();
  await jest.advanceTimersByTimeAsync(after);
  return Promise.race([asked, Promise.resolve('waiting' as const)]);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('in Outlook: whose mailbox it is, the language, and the ways to sign in', async () => {
  expect(await ask(outlook(), 0)).toMatchObject({
    auth: { objectId: MIA, tenant: TENANT, username: 'mia@contoso.example' },
    language: 'de-DE',
    facts: { address: 'mia@contoso.example', accountType: 'office365', objectId: MIA },
    signIn: { nested: { tenant: TENANT }, ui: {} },
  });
});

const browser = { facts: {}, signIn: {} };

test.each<[string, object | undefined]>([
  ['missing', undefined],
  ['in an ordinary tab', outlook({}, { mailbox: undefined })],
  ['something else of that name', {}],
  ['broken: it throws', { onReady: () => Promise.reject(new Error()) }],
  ['broken: what it knows throws', { ...outlook(), context: undefined }],
  ['broken: an empty page', outlook({}, { requirements: undefined })],
])('Office.js is %s: a browser tab, at once', async (_, office) => {
  expect(await ask(office, 0)).toEqual(browser);
});

test.each<[string, object | undefined, string]>([
  ['loading for ever', undefined, 'loading'],
  ['never ready', outlook({ onReady: () => never }), 'complete'],
])('Office.js is %s: the pane works after four seconds', async (_, office, page) => {
  expect(await ask(office, 3999, page)).toBe('waiting');
  expect(await ask(office, 4000, page)).toEqual(browser);
});

test.each<[string, object]>([
  ['never says', { getAuthContext: () => never }],
  ['fails', { getAuthContext: () => Promise.reject(new Error()) }],
  [
    'knows a private account',
    { getAuthContext: () => Promise.resolve({ ...authContext, authorityType: 'msa' }) },
  ],
  ['knows no tenant', { getAuthContext: () => Promise.resolve({ ...authContext, tenantId: '' }) }],
  ['is too old', {}],
])('Outlook %s who is signed in: everything else is there within a second', async (_, auth) => {
  const told = await ask(outlook({ auth }), 1000);
  expect(told).toMatchObject({ facts: { address: 'mia@contoso.example' }, signIn: { nested: {} } });
  expect(told).not.toHaveProperty('auth');
});

test.each(['', 'de_DE', 'German (Germany)', undefined, 7])(
  'a language that is no tag: %s',
  async (displayLanguage) => {
    expect(await ask(outlook({}, { displayLanguage }), 0)).not.toHaveProperty('language');
  },
);

test.each([
  ['#FFFFFF', 'light'],
  ['#f3f2f1', 'light'],
  ['#0078d4', 'light'],
  ['#212121', 'dark'],
  ['#1f1f1f', 'dark'],
  ['000000', 'dark'],
  ['', undefined],
  ['white', undefined],
  [undefined, undefined],
  [{}, undefined],
])('the background %s is %s', (color, shade) => {
  expect(shadeOf(color)).toBe(shade);
});
