import { APP } from '../../practice/data/app';
import { readJwt } from '../../practice/jwt';
import { answered, member } from '../../practice/member';
import { startPractice, type Practice } from '../../practice';

const DEFAULT = 'https://graph.microsoft.com/.default';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({ dist: __dirname });
});
afterAll(() => practice.close());

const scopesIn = (token: string) => (readJwt(token)?.scp as string).split(' ');

const signedIn = async (query: Record<string, string>, name = 'Mia Brandt') => {
  practice.reset(query);
  const person = member(practice);
  return { person, page: await person.press(await person.authorize({ scope: DEFAULT }), name) };
};

describe('.default', () => {
  test('carries what an admin approved in part, without asking', async () => {
    const { person, page } = await signedIn({ scenario: 'partly-approved' });
    const tokens = await person.tokensFor(page);
    expect(scopesIn(tokens.access_token)).toEqual([
      'User.Read',
      'Mail.ReadWrite',
      'Mail.Send',
      'Contacts.ReadWrite',
    ]);
    expect(tokens.scope).toBe(
      [
        'openid profile email',
        ...['User.Read', 'Mail.ReadWrite', 'Mail.Send', 'Contacts.ReadWrite', '.default'].map(
          (name) => `https://graph.microsoft.com/${name}`,
        ),
      ].join(' '),
    );
    expect(
      answered(await person.authorize({ scope: `${DEFAULT} openid`, prompt: 'none' })).code,
    ).toBeTruthy();
  });

  test('stands alone as well, with bare names in the answer', async () => {
    practice.reset({ scenario: 'partly-approved' });
    const mia = member(practice);
    const tokens = await mia.tokensFor(
      await mia.press(await mia.authorize({ scope: '.default' }), 'Mia Brandt'),
    );
    expect(tokens.scope).toBe(
      'openid profile email User.Read Mail.ReadWrite Mail.Send Contacts.ReadWrite .default',
    );
  });

  test('renews to what is granted by then, and ends when nothing is', async () => {
    const { person, page } = await signedIn({ scenario: 'partly-approved' });
    const first = await person.tokensFor(page);
    practice.tenant.grants.everyone = new Set(APP.permissions);
    const second = await person.renew(first.refresh_token, `${DEFAULT} openid profile offline_access`);
    expect(scopesIn(second.access_token)).toContain('Tasks.ReadWrite');
    practice.tenant.grants.everyone.clear();
    expect(await person.renew(second.refresh_token, DEFAULT)).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    });
  });

  test('with nothing granted: 65001 in silence, consent for the static permissions otherwise', async () => {
    const { person, page } = await signedIn({ scenario: 'consent-allowed' });
    expect(page.text).toContain('Read your mailbox settings');
    expect(answered(await person.authorize({ scope: DEFAULT, prompt: 'none' }))).toMatchObject({
      error: 'interaction_required',
      error_uri: expect.stringMatching(/code=65001$/) as string,
    });
    const tokens = await person.tokensFor(await person.press(page, 'Accept'));
    expect(scopesIn(tokens.access_token)).toContain('MailboxSettings.Read');
  });

  test('prompt=consent asks again for everything', async () => {
    practice.reset({ scenario: 'partly-approved' });
    const gia = member(practice);
    const page = await gia.press(await gia.authorize({ scope: DEFAULT, prompt: 'consent' }), 'Gia Moreau');
    expect(page.text).toContain('Have full access to your calendars');
  });

  test.each([`${DEFAULT} Mail.Read`, '.default User.Read'])(
    '%s mixes two kinds of request',
    async (scope) => {
      practice.reset({ scenario: 'consent-allowed' });
      expect(answered(await member(practice).authorize({ scope }))).toMatchObject({
        error: 'invalid_scope',
        error_description: expect.stringContaining('AADSTS70011') as string,
      });
    },
  );
});

test('a request that names its resource gets names with it', async () => {
  practice.reset({ scenario: 'already-approved' });
  const mia = member(practice);
  const scope = 'openid https://graph.microsoft.com/Mail.ReadWrite';
  const { scope: named } = await mia.tokensFor(await mia.press(await mia.authorize({ scope }), 'Mia Brandt'));
  expect(named.split(' ')).toEqual(
    expect.arrayContaining(['openid', 'https://graph.microsoft.com/Mail.ReadWrite']),
  );
});
