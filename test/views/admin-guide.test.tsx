/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clouds, roles, type CloudName } from '../../src/consent/entra';
import { AdminGuide, type AdminGuideProps } from '../../src/views/admin-guide/admin-guide';

const clientId = '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';
const tenant = '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10';
const approveUrl = `https://login.microsoftonline.com/${tenant}/v2.0/adminconsent?client_id=${clientId}`;
const forwardLink = 'mailto:?subject=Approval';

function show(changes: Partial<AdminGuideProps> = {}) {
  const calls = { onApprove: jest.fn(), onTickBox: jest.fn(), onNotAdmin: jest.fn() };
  const props: AdminGuideProps = {
    app: 'LinkPoint Connect',
    publisher: 'LinkPoint360',
    clientId,
    cloud: 'global',
    tenant,
    approveUrl,
    request: () => ({ text: 'the request', mail: forwardLink }),
    supportUrl: 'https://linkpoint360.com/support',
    ...calls,
    ...changes,
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <AdminGuide {...props} />
    </FluentProvider>,
  );
  return { ...calls, user: userEvent.setup() };
}

const role = (name: string) => roles.find((one) => one.name === name)!;
const link = (name: string | RegExp) => screen.getByRole('link', { name });
const question = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'What’s your admin role?' });
const sections = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const region = (heading: string | RegExp) =>
  screen.getByRole('button', { name: heading }).closest<HTMLElement>('.fui-AccordionItem')!;

/** Fluent marks a primary button by its colour only, so it is told by what all others have in common. */
const primaries = () => {
  const classes = [...document.querySelectorAll<HTMLElement>('.fui-Button')].map(
    (button) => [button.textContent, button.className] as const,
  );
  const quiet = classes.find(([label]) => label === 'We would love to hear from you')?.[1];
  const subtle = classes.find(([label]) => label === 'I’m not an admin')?.[1];
  return classes.filter(([, name]) => name !== quiet && name !== subtle).map(([label]) => label);
};

test('shows the ways in their order, then what is good to know, all closed', () => {
  show();
  expect(sections()).toEqual([
    'With the check box at sign-in',
    'In the Entra admin center',
    'With commands',
    'Let people consent themselves',
    'What each permission is for',
    'Who may approve',
    'Only for some people',
    'Review and undo',
    'What “unverified” means',
    'Check it, or refuse it',
    'Remove a temporary LPC user',
    'Related articles',
  ]);
  for (const heading of screen.getAllByRole('heading', { level: 3 })) {
    expect(within(heading).getByRole('button').getAttribute('aria-expanded')).toBe('false');
  }
});

test.each(roles.map(({ name }) => name))(
  '%s: approving leads, and is the only primary button',
  async (name) => {
    const { user } = show();
    await user.selectOptions(question(), name);
    expect(question().selectedOptions[0]?.textContent).toBe(name);
    expect(primaries()).toEqual(['Approve for everyone']);
    expect(screen.getByText(/^Your role can approve for everyone\./)).toBeTruthy();
    const marked = sections().filter((heading) => heading?.endsWith('Not for your role'));
    expect(marked).toHaveLength(role(name).seesTickBox ? 0 : 2);
  },
);

test('the approval link opens outside, and says so', async () => {
  const { user, onApprove } = show();
  const approve = link('Approve for everyone');
  expect(approve.getAttribute('href')).toBe(approveUrl);
  expect(approve.getAttribute('target')).toBe('_blank');
  approve.addEventListener('click', (event) => event.preventDefault());
  await user.click(approve);
  expect(onApprove).toHaveBeenCalledTimes(1);
});

test('another role: forwarding leads, and no door is locked', async () => {
  const { user } = show();
  await user.selectOptions(question(), 'Another admin role');
  expect(primaries()).toEqual(['Forward to a Global admin']);
  expect(link('Forward to a Global admin').getAttribute('href')).toBe(forwardLink);
  for (const { name } of roles) expect(screen.getByText(/These can: /).textContent).toContain(name);
  const approve = link('Approve for everyone');
  const forward = link('Forward to a Global admin');
  expect(forward.compareDocumentPosition(approve)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.selectOptions(question(), 'Global Administrator');
  expect(primaries()).toEqual(['Approve for everyone']);
});

test('an admin whom Microsoft refused for want of a role starts with forwarding', () => {
  show({ lacksRole: true });
  expect(primaries()).toEqual(['Forward to a Global admin']);
});

test('signing in with the box', async () => {
  const { user, onTickBox } = show();
  const header = screen.getByRole('button', { name: 'With the check box at sign-in' });
  header.focus();
  await user.keyboard('{Enter}');
  const inside = within(region('With the check box at sign-in'));
  expect(inside.getByText(/Only a Global Administrator or Privileged Role Administrator/)).toBeTruthy();
  expect(inside.getByText(/only your own account is approved/)).toBeTruthy();
  await user.click(inside.getByRole('button', { name: 'Sign in and select the box' }));
  expect(onTickBox).toHaveBeenCalledTimes(1);
});

test('commands: every tool is filled in, one at a time', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'With commands' }));
  const tool = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Tool' });
  for (const name of ['Microsoft Graph PowerShell', 'Microsoft Graph REST', 'Azure CLI']) {
    await user.selectOptions(tool, name);
    const blocks = [...document.querySelectorAll('pre')];
    expect(blocks).toHaveLength(4);
    for (const block of blocks) expect(block.dir).toBe('ltr');
    expect(blocks[0]?.textContent).toContain(tenant);
    for (const block of blocks.slice(1)) expect(block.textContent).toContain(clientId);
    for (const copy of ['Copy sign-in', 'Copy approval', 'Copy check', 'Copy undo']) {
      expect(screen.getByRole('button', { name: copy })).toBeTruthy();
    }
  }
});

test('letting people consent: the risk first, all apps last', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Let people consent themselves' }));
  const headings = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(headings).toEqual([
    'Verified publishers, low impact',
    'A policy for this app only',
    'Let people send requests',
    'All apps',
  ]);
  const text = region('Let people consent themselves').textContent;
  expect(text.indexOf('The risk')).toBeLessThan(text.indexOf('Verified publishers'));
  expect(text).toContain('We advise against this');
});

test('a path is seen with signs and heard with words', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'In the Entra admin center' }));
  const path = region('In the Entra admin center').querySelector('strong')!;
  expect(path.textContent).toBe('Entra ID > , then Enterprise apps > , then All applications');
  for (const sign of path.querySelectorAll('[aria-hidden]')) expect(sign.textContent).toBe(' > ');
});

test.each(Object.keys(clouds) as CloudName[])('%s: links and commands stay in its cloud', async (cloud) => {
  const { user } = show({ cloud });
  for (const name of [
    'In the Entra admin center',
    'With commands',
    'Check it, or refuse it',
    'Review and undo',
  ]) {
    await user.click(screen.getByRole('button', { name }));
  }
  for (const portal of screen.getAllByRole('link', { name: 'Open enterprise apps' })) {
    expect(portal.getAttribute('href')).toContain(clouds[cloud].entraAdminCenter);
  }
  expect(region('Check it, or refuse it').textContent).toContain(new URL(clouds[cloud].authority).host);
  expect(screen.queryAllByRole('link', { name: 'Open My Apps' })).toHaveLength(clouds[cloud].myApps ? 1 : 0);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tool' }), 'Microsoft Graph REST');
  expect(document.querySelectorAll('pre')[1]?.textContent).toContain(clouds[cloud].graph);
  if (cloud === 'us-gov-dod') expect(screen.getByText(/Azure CLI can’t reach/)).toBeTruthy();
});

test('I’m not an admin', async () => {
  const { user, onNotAdmin } = show();
  await user.click(screen.getByRole('button', { name: 'I’m not an admin' }));
  expect(onNotAdmin).toHaveBeenCalledTimes(1);
});
