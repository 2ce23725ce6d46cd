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
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { TextEncoder } from 'node:util';
import {
  useSetUpSync,
  type Account,
  type SetUpSyncOptions,
  type Settings,
  type SidebarSession,
  type UsageEvent,
} from '../../src';
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
  readonly options?: Partial<SetUpSyncOptions>;
}

function Sidebar({ session, onConnected, onDisconnected, count, options }: SidebarProps) {
  const onEvent = ({ name }: UsageEvent) => count(name);
  const sync = useSetUpSync({ settings, session, onConnected, onDisconnected, onEvent, ...options });
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
let refuse: (reason: object) => void;

const mockHost: SignInHost = {
  name: 'popup',
  framed: true,
  signIn({ purpose }) {
    opened.push(purpose);
    return {
      result: new Promise((resolve, reject) => ([answer, refuse] = [resolve, reject])),
      cancel: () => undefined,
    };
  },
  probe: () => ({ result: Promise.reject(new Error()), cancel: () => undefined }),
  hasAccount: () => true,
  silent: () => Promise.reject(new Error()),
  tokenFor: () => Promise.reject(new Error()),
  forget: () => Promise.resolve(),
};
let mockPick: () => Promise<SignInHost>;
jest.mock('../../src/adapters/hosts/pick', () => ({ pickHost: () => mockPick() }));

// jsdom has none.
Object.assign(globalThis, { TextEncoder });

beforeEach(() => {
  document.documentElement.lang = 'en';
  mockPick = () => Promise.resolve(mockHost);
  opened.length = 0;
  localStorage.clear();
});

function show(session: Partial<SidebarSession> = {}, options: Partial<SetUpSyncOptions> = {}) {
  const calls = { signIn: jest.fn(), onConnected: jest.fn(), onDisconnected: jest.fn(), count: jest.fn() };
  const sidebar = (signedIn: boolean) => (
    <Sidebar
      session={{ system: 'Salesforce', signedIn, signIn: calls.signIn }}
      {...calls}
      options={options}
    />
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

const needsApproval = Object.assign(new Error('AADSTS90094: The grant requires admin permission.'), {
  name: 'ServerError',
});

const heard = () => screen.getByRole('status').textContent;

test('refused in German: the sidebar stays, and a screen reader hears why in German', async () => {
  const { user } = show({}, { language: 'de' });
  await choose(user, 'Synchronisierung einrichten');
  await screen.findByRole('heading', { name: 'Weiter im Microsoft-Fenster' });
  await act(() => Promise.resolve(refuse(needsApproval)));
  const heading = await screen.findByRole('heading', { name: 'Ihr Admin muss das erst genehmigen' });
  await waitFor(() => expect([heard(), document.activeElement?.textContent]).toContain(heading.textContent));
  await user.click(screen.getByRole('button', { name: 'Menu' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Records' }));
  await screen.findByText('Customer records');
});

test('a screen that cannot draw itself: the sidebar stays, and the screen can be tried again', async () => {
  const errors = jest.spyOn(console, 'error').mockImplementation();
  const broken = jest.spyOn(globalThis, 'TextEncoder').mockImplementation(() => {
    throw new Error('broken');
  });
  const { user } = show();
  await choose(user, 'Set up sync');
  await screen.findByRole('heading', { name: 'Continue in Microsoft’s window' });
  await act(() => Promise.resolve(refuse(needsApproval)));
  await screen.findByRole('heading', { name: 'This pane couldn’t start' });
  broken.mockRestore();
  await user.click(screen.getByRole('button', { name: 'Reload' }));
  await screen.findByRole('heading', { name: 'Your admin needs to approve this first' });
  errors.mockRestore();
});

test('the page’s own language is spoken where the sidebar names none', async () => {
  document.documentElement.lang = 'ja';
  const { user } = show();
  await choose(user, '同期をセットアップ');
});

test('it cannot start: says so in words, and tries again without loading the sidebar’s page anew', async () => {
  mockPick = () => Promise.reject(Object.assign(new Error(), { name: 'sign_in_unavailable' }));
  const { user } = show();
  await choose(user, 'Set up sync');
  await screen.findByRole('heading', { name: 'Sign-in can’t start right now' });
  mockPick = () => Promise.resolve(mockHost);
  await user.click(screen.getByRole('button', { name: 'Reload' }));
  await user.click(await screen.findByRole('button', { name: 'Set up sync' }));
  expect(opened).toEqual(['member']);
});

test('settings are missing: says so in words, and the sidebar stays', async () => {
  const { user } = show({}, { settings: { ...settings, clientId: '' } });
  await choose(user, 'Set up sync');
  await screen.findByRole('heading', { name: 'LinkPoint Connect isn’t set up yet' });
});
