/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { SyncScreen } from '../../src/pages/taskpane/sync-screen';
import { booted } from '../gallery/booted';

const show = (accountType: string) =>
  render(
    <FluentProvider theme={webLightTheme}>
      <SyncScreen
        state={{ kind: 'idle' }}
        send={() => undefined}
        home={<p>home</p>}
        onSettings={() => undefined}
        booted={{ ...booted, outlook: { ...booted.outlook, facts: { accountType } } }}
      />
    </FluentProvider>,
  );

it.each([
  ['outlookCom', /^It’s an Outlook\.com mailbox\./],
  ['gmail', /^It’s a Gmail mailbox\./],
  ['enterprise', /^It’s on your organization’s own Exchange server\./],
])('a mailbox outside Microsoft 365 (%s) is told before anybody signs in', async (accountType, says) => {
  show(accountType);
  await screen.findByRole('heading', { name: 'This mailbox isn’t in Microsoft 365' });
  expect(screen.getByText(says)).toBeTruthy();
});

it('a mailbox of Microsoft 365 is offered the set-up', async () => {
  show('office365');
  await screen.findByText('home');
});
