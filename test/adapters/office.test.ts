/** @jest-environment jsdom */
import type { Outlook } from '../../src/adapters/outlook';
import { themeOf } from '../../src/adapters/outlook-theme';

const TENANT = '99999999-aaaa-4bbb-8ccc-dddddddddddd';
const MIA = '11111111-aaaa-4bbb-8ccc-dddddddddddd';
const CAL = '22222222-aaaa-4bbb-8ccc-dddddddddddd';
const ADDRESS = 'mia@contoso.example';
const never = new Promise<never>(() => undefined);

const authContext = {
  userObjectId: MIA,
  tenantId: TENANT,
  userPrincipalName: ADDRESS,
  authorityType: 'aad',
  loginHint: 'hint',
};
const record = '{"v":2}';
const settings = {
  get: (key: string) => (key === 'lpc-sidebar.setup-sync' ? record : undefined),
};
const browser = { facts: {}, signIn: {} };

function outlook(more: object = {}, context: object = {}) {
  return {
    onReady: (ready: () => void) => Promise.resolve().then(ready),
    auth: { getAuthContext: () => Promise.resolve(authContext) },
    EventType: { ItemChanged: 'olkItemSelectedChanged' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    context: {
      mailbox: mailbox(),
      roamingSettings: settings,
      requirements: { isSetSupported: (name: string) => name === 'NestedAppAuth' },
      ui: { displayDialogAsync: () => undefined },
      displayLanguage: 'de-de',
      ...context,
    },
    ...more,
  };
}

/** `select` opens another item, as Office.js does it: `userProfile` stays as it was made. */
function mailbox(profile: object = { emailAddress: ADDRESS, accountType: 'office365' }) {
  let changed: () => void = () => undefined;
  const made = {
    userProfile: profile,
    item: {} as object | null,
    initialData: null as object | null,
    addHandlerAsync: (type: string, handler: () => void) => {
      if (type === 'olkItemSelectedChanged') changed = handler;
    },
    select(userEmailAddress: string | undefined, item: object | null = {}) {
      made.initialData = userEmailAddress === undefined ? null : { userEmailAddress };
      made.item = item;
      changed();
    },
  };
  return made;
}

const sharedBy = (owner: string, status = 'succeeded') => ({
  getSharedPropertiesAsync: (callback: (result: object) => void) => callback({ status, value: { owner } }),
});

/** Follows in a fresh page: everything that was told, in its order. */
async function follow(office?: object): Promise<Outlook[]> {
  jest.resetModules();
  Object.assign(globalThis, { Office: office });
  const { followOutlook } = await import('../../src/adapters/office');
  const told: Outlook[] = [];
  followOutlook((one) => told.push(one));
  await passes(0);
  return told;
}

const passes = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

/** Office.js arrives: a script that the page has. */
async function arrives(office: object) {
  Object.assign(globalThis, { Office: office });
  const script = document.head.appendChild(document.createElement('script'));
  script.dispatchEvent(new Event('load'));
  await passes(0);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  delete (globalThis as { Office?: unknown }).Office;
});

test('in Outlook: whose mailbox it is, the language, and the ways to sign in', async () => {
  const told = await follow(outlook());
  expect(told).toMatchObject([
    {
      auth: { objectId: MIA, tenant: TENANT, username: ADDRESS },
      language: 'de-DE',
      facts: { address: ADDRESS, accountType: 'office365', objectId: MIA },
      signIn: { nested: { tenant: TENANT }, ui: {} },
    },
  ]);
  expect(told[0]?.memory?.read()).toBe(record);
});

test('whoever follows later is told at once', async () => {
  const told = await follow(outlook());
  const { followOutlook } = await import('../../src/adapters/office');
  const heard = jest.fn();
  followOutlook(heard)();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(heard).toHaveBeenCalledWith(told[0]);
});

test.each<[string, object]>([
  ['in an ordinary tab', outlook({}, { mailbox: undefined })],
  ['broken: it knows no context', { ...outlook(), context: undefined }],
  ['broken: it knows no requirements', outlook({}, { requirements: undefined })],
])('Office.js is %s: that it tells nothing is told', async (_, office) => {
  expect(await follow(office)).toEqual([browser]);
});

test.each<[string, object | undefined]>([
  ['missing', undefined],
  ['something else of that name', {}],
  ['never ready', outlook({ onReady: () => never })],
  ['broken: it rejects', outlook({ onReady: () => Promise.reject(new Error()) })],
])('Office.js is %s: nothing is told, and nothing thrown', async (_, office) => {
  const told = await follow(office);
  await passes(600_000);
  expect(told).toEqual([]);
});

describe.each([1, 5, 15, 60])('Outlook answers after %s seconds', (seconds) => {
  test('its script is late', async () => {
    const told = await follow();
    await passes(seconds * 1000);
    expect(told).toEqual([]);
    await arrives(outlook());
    expect(told).toMatchObject([{ facts: { address: ADDRESS } }]);
  });

  test('another script of that name came first', async () => {
    const told = await follow({});
    await passes(seconds * 1000);
    await arrives(outlook());
    expect(told).toMatchObject([{ facts: { address: ADDRESS } }]);
  });

  test('its host is late', async () => {
    let answer: () => void = () => undefined;
    const host = new Promise<void>((resolve) => (answer = resolve));
    const told = await follow(outlook({ onReady: (ready: () => void) => host.then(ready) }));
    await passes(seconds * 1000);
    expect(told).toEqual([]);
    answer();
    await passes(0);
    expect(told).toMatchObject([{ facts: { address: ADDRESS } }]);
  });

  test('who is signed in is late: everything else is there within a second', async () => {
    const late = new Promise((resolve) => setTimeout(() => resolve(authContext), seconds * 1000));
    const told = await follow(outlook({ auth: { getAuthContext: () => late } }));
    await passes(1000);
    expect(told[0]).toMatchObject({ facts: { address: ADDRESS }, signIn: { nested: {} } });
    await passes(seconds * 1000);
    expect(told.at(-1)).toMatchObject({ auth: { tenant: TENANT }, facts: { objectId: MIA } });
  });
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
  const told = await follow(outlook({ auth }));
  await passes(1000);
  expect(told).toMatchObject([{ facts: { address: ADDRESS }, signIn: { nested: {} } }]);
  expect(told[0]).not.toHaveProperty('auth');
});

test.each(['', 'de_DE', 'German (Germany)', undefined, 7])(
  'a language that is no tag: %s',
  async (displayLanguage) => {
    const [told] = await follow(outlook({}, { displayLanguage }));
    expect(told).toMatchObject({ facts: { address: ADDRESS } });
    expect(told).not.toHaveProperty('language');
  },
);

describe('a pane that stays open', () => {
  async function pinned(auth: () => Promise<object> = () => Promise.resolve(authContext)) {
    const open = mailbox();
    const told = await follow(outlook({ auth: { getAuthContext: auth } }, { mailbox: open }));
    return { open, told };
  }

  test('another message of the same mailbox changes nothing', async () => {
    const { open, told } = await pinned();
    open.select(ADDRESS);
    open.select(undefined, null);
    await passes(0);
    expect(told).toHaveLength(1);
  });

  test('another mailbox: its address, and nothing of what was the first one’s', async () => {
    const { open, told } = await pinned();
    open.select('support@contoso.example');
    await passes(0);
    expect(told).toHaveLength(2);
    expect(told[1]?.facts).toEqual({ address: 'support@contoso.example', accountType: 'office365' });
    expect(told[1]?.memory?.read()).toBeUndefined();
    expect(told[1]).not.toHaveProperty('auth');
  });

  test('the mailbox of another account that Outlook is signed in with', async () => {
    let context = authContext;
    const { open, told } = await pinned(() => Promise.resolve(context));
    context = { ...authContext, userObjectId: CAL, userPrincipalName: 'cal@contoso.example' };
    open.select('cal@contoso.example');
    await passes(0);
    expect(told[1]).toMatchObject({ auth: { objectId: CAL }, facts: { objectId: CAL } });
  });

  test('and back: as it was', async () => {
    const { open, told } = await pinned();
    open.select('support@contoso.example');
    await passes(0);
    open.select(ADDRESS);
    await passes(0);
    const { facts, auth } = told[0] ?? {};
    expect(told[2]).toMatchObject({ facts, auth });
    expect(told[2]?.memory?.read()).toBe(record);
  });

  test('an answer about a mailbox that is closed by then is ignored', async () => {
    const answers: ((context: object) => void)[] = [];
    const { open, told } = await pinned(() => new Promise((resolve) => answers.push(resolve)));
    open.select('cal@contoso.example');
    answers[1]?.(authContext);
    await passes(0);
    answers[0]?.({ ...authContext, userObjectId: CAL });
    await passes(2000);
    expect(told.map(({ facts }) => facts.address)).toEqual(['cal@contoso.example']);
  });

  test('an Outlook that changes the profile without a word: noticed when the person comes back', async () => {
    const profile = { emailAddress: ADDRESS };
    const open = mailbox(profile);
    const told = await follow(outlook({}, { mailbox: open }));
    profile.emailAddress = 'cal@contoso.example';
    window.dispatchEvent(new Event('focus'));
    await passes(0);
    expect(told.at(-1)?.facts.address).toBe('cal@contoso.example');
  });

  test('a message of a shared mailbox, and one’s own again', async () => {
    const { open, told } = await pinned();
    open.select(ADDRESS, sharedBy('support@contoso.example'));
    await passes(0);
    open.select(ADDRESS, sharedBy('support@contoso.example', 'failed'));
    await passes(0);
    expect(told.map(({ facts }) => facts.itemOwner)).toEqual([
      undefined,
      'support@contoso.example',
      undefined,
    ]);
  });

  test('an Outlook that cannot tell of items', async () => {
    const told = await follow(outlook({}, { mailbox: { userProfile: { emailAddress: ADDRESS } } }));
    expect(told).toMatchObject([{ facts: { address: ADDRESS } }]);
  });
});

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
])('the background %s is %s', (color, theme) => {
  expect(themeOf(color)).toBe(theme);
});
