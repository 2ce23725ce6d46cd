import { problems } from '../../src/consent/problems';
import { advise } from '../../src/consent/advise';

test('a member who needs approval can ask at once', () => {
  expect(advise('admin-approval-required', 'member')).toMatchObject({
    problem: 'admin-approval-required',
    audience: 'member',
    primary: 'email-admin',
    secondary: ['copy-request', 'i-am-admin', 'check-again'],
  });
});

test('an admin approves for everyone first, and can tick the box', () => {
  expect(advise('consent-required', 'admin')).toMatchObject({
    primary: 'approve-for-everyone',
    secondary: ['tick-box', 'i-am-not-admin'],
  });
});

test.each(problems.map(({ id }) => id))('%s: both audiences get words and a first action', (id) => {
  for (const audience of ['member', 'admin'] as const) {
    const { words, primary, secondary } = advise(id, audience);
    expect(words.heading).not.toBe('');
    expect(secondary).not.toContain(primary);
  }
});
