/** @jest-environment jsdom */
import {
  Button,
  FluentProvider,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  webLightTheme,
} from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useSetUpSync, type Account, type Settings, type SidebarSession, type UsageEvent } from '../../src';
import { scopeNames } from '../../src/consent/entra';
import type { Session, SignInHost } from '../../src/core/ports';

// -- The example: a sidebar with a menu and content of its own. --

const settings: Settings = {
  clientId: '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
  cloud: 'global',
  appName: 'LinkPoint Connect',
  publisher: 'LinkPoint360',
  supportUrl: 'https://linkpoint360.com/support',
};

interface SidebarProps {
  readonly session: SidebarSession;
  readonly onConnected: (account: Account | undefined) => void;
  readonly onDisconnected: () => void;
  readonly count: (what: UsageEvent['name']) => void;
}

function Sidebar({ session, onConnected, onDisconnected, count }: SidebarProps) {
  const onEvent = ({ name }: UsageEvent) => count(name);
  const sync = useSetUpSync({ settings, session, onConnected, onDisconnected, onEvent });
  const [page, setPage] = useState<'records' | 'sync'>('records');
  return (
    <FluentProvider theme={webLightTheme}>
      <Menu>
        <MenuTrigger>
          <Button>Menu</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setPage('records')}>Records</MenuItem>
            <MenuItem
              disabled={!sync.ready}
              onClick={() => {
                sync.select();
                setPage('sync');
              }}
            >
              {sync.label}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {page === 'sync' ? sync.screen : <p>Customer records</p>}
    </FluentProvider>
  );
}

// -- Its test. Microsoft's window is played. --

const account: Account = { id: 'o.t', username: 'mia@contoso.example', tenant: 't', roles: [] };
const session: Session = { account, scopes: scopeNames, accessToken: 'token' };
const opened: string[] = [];
let answer: (session: Session) => void;

const mockHost: SignInHost = {
  name: 'popup',
  framed: true,
  signIn({ purpose }) {
    opened.push(purpose);
    return { result: new Promise((resolve) => (answer = resolve)), cancel: () => undefined };
  },
  probe: () => ({ result: Promise.reject(new Error()), cancel: () => undefined }),
  hasAccount: () => true,
  silent: () => Promise.reject(new Error()),
  tokenFor: () => Promise.reject(new Error()),
  forget: () => Promise.resolve(),
};
jest.mock('../../src/adapters/hosts/pick', () => ({ pickHost: () => Promise.resolve(mockHost) }));

beforeEach(() => {
  opened.length = 0;
  localStorage.clear();
});

function show(session: Partial<SidebarSession> = {}) {
  const calls = { signIn: jest.fn(), onConnected: jest.fn(), onDisconnected: jest.fn(), count: jest.fn() };
  const sidebar = (signedIn: boolean) => (
    <Sidebar session={{ system: 'Salesforce', signedIn, signIn: calls.signIn }} {...calls} />
  );
  const { rerender } = render(sidebar(session.signedIn ?? true));
  return { ...calls, user: userEvent.setup(), nowSignedIn: () => rerender(sidebar(true)) };
}

const choose = async (user: ReturnType<typeof userEvent.setup>, item: string) => {
  await user.click(screen.getByRole('button', { name: 'Menu' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

test('a sidebar with a menu of its own: sets up sync, is told, and may disconnect', async () => {
  const { user, onConnected, onDisconnected, count } = show();
  await screen.findByText('Customer records');
  await choose(user, 'Set up sync');
  expect(opened).toEqual(['member']);
  await screen.findByRole('heading', { name: 'Continue in Microsoft’s window' });

  await act(() => Promise.resolve(answer(session)));
  await screen.findByRole('heading', { name: 'Signed in successfully' });
  expect(onConnected).toHaveBeenCalledTimes(1);
  expect(onConnected).toHaveBeenCalledWith(account);

  await choose(user, 'Sync settings');
  expect(opened).toEqual(['member']);
  await user.click(await screen.findByRole('button', { name: 'Disconnect' }));
  await screen.findByRole('heading', { name: 'Disconnect this mailbox?' });
  await user.click(screen.getByRole('button', { name: 'Disconnect' }));
  expect(onDisconnected).toHaveBeenCalledTimes(1);
  await screen.findByRole('heading', { name: 'Connect your mailbox' });
  expect(count.mock.calls.flat()).toEqual(
    expect.arrayContaining(['window-opened', 'connected', 'disconnected']),
  );
});

test('the sidebar’s own sign-in is missing: says so first, and opens nothing', async () => {
  const { user, signIn, nowSignedIn } = show({ signedIn: false });
  await screen.findByText('Customer records');
  await choose(user, 'Set up sync');
  await screen.findByRole('heading', { name: 'Sign in to Salesforce first' });
  expect(opened).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Sign in to Salesforce' }));
  expect(signIn).toHaveBeenCalledTimes(1);

  nowSignedIn();
  await user.click(await screen.findByRole('button', { name: 'Set up sync' }));
  expect(opened).toEqual(['member']);
});
