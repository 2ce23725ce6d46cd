import { APP } from '../../practice/data/app';
import { ORGANIZATION } from '../../practice/data/organization';
import { answered, MAILBOX_SCOPES, member } from '../../practice/member';
import { startPractice, type Practice } from '../../practice';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({ dist: __dirname });
});
afterAll(() => practice.close());
beforeEach(() => practice.reset({ scenario: 'approval-needed' }));

const adminLink: ReturnType<typeof member>['adminLink'] = (...changes) =>
  member(practice).adminLink(...changes);

const open = async (name: string, link = adminLink()) => {
  const admin = member(practice);
  return { admin, page: await admin.press(await admin.visit(link), name) };
};

test.each(['Gia Moreau', 'Pia Lindqvist', 'Ann Okafor', 'Cal Nguyen'])(
  '%s approves for everybody; a member then sees no consent page',
  async (name) => {
    const { admin, page } = await open(name);
    expect(page.text).toContain('Review for your organization');
    const back = await admin.press(page, 'Accept');
    expect(back.location?.pathname).toBe('/approved.html');
    expect(answered(back)).toEqual({
      admin_consent: 'True',
      tenant: ORGANIZATION.id,
      scope: MAILBOX_SCOPES,
      state: 'abc',
    });
    const mia = member(practice);
    expect(answered(await mia.press(await mia.authorize(), 'Mia Brandt')).code).toBeTruthy();
  },
);

test('Cancel says admin_consent=True as well, with an error', async () => {
  const { admin, page } = await open('Gia Moreau');
  const back = answered(await admin.press(page, 'Cancel'));
  expect(back).toMatchObject({ error: 'access_denied', admin_consent: 'True', state: 'abc' });
  expect(back.error_description).toContain('AADSTS65004');
  expect(back.tenant).toBeUndefined();
  expect(practice.tenant.grants.everyone.size).toBe(0);
});

test.each(['Mia Brandt', 'Gus Haddad', 'Hal Jensen'])('%s is told to ask an admin', async (name) => {
  const { admin, page } = await open(name);
  expect(page.text).toContain('Need admin approval');
  const picker = await admin.press(page, 'Have an admin account? Sign in with that account');
  expect((await admin.press(picker, 'Cal Nguyen')).text).toContain('Review for your organization');
});

test('it adds the app to a tenant that lacks it', async () => {
  practice.reset({ scenario: 'app-absent' });
  const { admin, page } = await open('Cal Nguyen');
  await admin.press(page, 'Accept');
  expect(practice.tenant.app).toBe('present');
});

test('it replaces what was approved before', async () => {
  practice.reset({ scenario: 'already-approved' });
  const { admin, page } = await open('Gia Moreau', adminLink({ scope: 'openid User.Read' }));
  await admin.press(page, 'Accept');
  expect([...practice.tenant.grants.everyone]).toEqual(['openid', 'User.Read']);
});

test('the older link asks for the static permissions', async () => {
  const { admin, page } = await open('Gia Moreau', adminLink({ scope: undefined }, ORGANIZATION.id));
  await admin.press(page, 'Accept');
  expect([...practice.tenant.grants.everyone]).toEqual([...APP.permissions]);
});

test.each([
  [{ scope: undefined }, 'AADSTS900144'],
  [{ redirect_uri: undefined }, 'AADSTS900971'],
  [{ redirect_uri: 'http://evil.example/' }, 'AADSTS50011'],
  [{ client_id: APP.unknownClientId }, 'AADSTS700016'],
])('%j is refused on a page', async (changes, code) => {
  const page = await member(practice).visit(adminLink(changes));
  expect(page.location).toBeUndefined();
  expect(page.text).toContain(code);
});

test('an approval that lags shows after three more tries', async () => {
  practice.reset({ scenario: 'approval-lags' });
  const { admin, page } = await open('Cal Nguyen');
  await admin.press(page, 'Accept');
  const mia = member(practice);
  await mia.press(await mia.authorize(), 'Mia Brandt');
  const tries: (string | undefined)[] = [];
  for (let count = 0; count < 3; count += 1) {
    tries.push(answered(await mia.authorize({ prompt: 'none' })).error);
  }
  expect(tries).toEqual(['interaction_required', 'interaction_required', undefined]);
});
