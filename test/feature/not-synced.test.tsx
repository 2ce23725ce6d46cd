/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { SyncScreen } from '../../src/feature/sync-screen';
import { environment } from '../../practice/gallery/environment';
import type { MailboxFacts } from '../../src/core/mailbox-match';

const show = (facts: MailboxFacts) =>
  render(
    <FluentProvider theme={webLightTheme}>
      <SyncScreen
        state={{ kind: 'idle' }}
        send={() => undefined}
        home={<p>home</p>}
        onSettings={() => undefined}
        environment={{ ...environment, outlook: { ...environment.outlook, facts } }}
      />
    </FluentProvider>,
  );

/** Its part is loaded when it is needed. */
beforeAll(() => import('../../src/views/not-synced'));

it.each([
  ['outlookCom', /^It’s an Outlook\.com mailbox\./],
  ['gmail', /^It’s a Gmail mailbox\./],
  ['enterprise', /^It’s on your organization’s own Exchange server\./],
])('a mailbox outside Microsoft 365 (%s) is told before anybody signs in', async (accountType, says) => {
  show({ accountType });
  await screen.findByRole('heading', { name: 'This mailbox isn’t in Microsoft 365' });
  expect(screen.getByText(says)).toBeTruthy();
});

it('a mailbox of Microsoft 365 is offered the set-up', async () => {
  show({ accountType: 'office365' });
  await screen.findByText('home');
});

it('a message of a shared mailbox is told before anybody signs in, and what is synced instead', async () => {
  show({ address: 'mia@contoso.example', itemOwner: 'support@contoso.example' });
  await screen.findByRole('heading', { name: 'This is a shared mailbox' });
  expect(screen.getByText(/^Shared mailboxes aren’t synced\. Open your own mailbox/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Set up my own mailbox' })).toBeTruthy();
});
