/** @jest-environment jsdom */
import { createPane } from '../../src/pages/taskpane/pane';
import { tellOperator } from '../../src/pages/taskpane/tell-operator';

const ADDRESS = 'https://reports.example.com/';
const told = jest.fn<Promise<void>, [string, RequestInit & { readonly body: string }]>(() =>
  Promise.resolve(),
);
beforeEach(() => {
  told.mockClear();
  Object.assign(globalThis, { fetch: told });
});

const named = (name: string) => Object.assign(new Error('of mia@contoso.example'), { name });

test.each([
  ['not-configured', named('not_configured')],
  ['sign-in-unavailable', named('sign_in_unavailable')],
  ['other', named('mia@contoso.example')],
  ['other', 'mia@contoso.example'],
])('says %s once, in a word of the list and without cookies', (reason, thrown) => {
  const pane = createPane();
  tellOperator(pane, ADDRESS);
  pane.setState({ boot: { kind: 'failed', reason: thrown } });
  pane.setState({ broken: true });
  expect(told).toHaveBeenCalledTimes(1);
  const [address, how] = told.mock.calls[0] ?? [];
  expect(address).toBe(ADDRESS);
  expect(how).toMatchObject({ method: 'POST', credentials: 'omit', mode: 'no-cors' });
  expect(JSON.parse(how?.body ?? '')).toEqual({ v: 1, event: 'could-not-start', reason });
});

test('also tells what happened before it was there', () => {
  const pane = createPane();
  pane.setState({ broken: true });
  tellOperator(pane, ADDRESS);
  expect(told).toHaveBeenCalledTimes(1);
});

test.each([undefined, '', 'http://reports.example.com/', 'javascript:alert(1)', 5])(
  'nobody is told at %p',
  (address) => {
    const pane = createPane();
    tellOperator(pane, address);
    pane.setState({ broken: true });
    expect(told).not.toHaveBeenCalled();
  },
);
