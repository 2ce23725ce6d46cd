/** @jest-environment jsdom */
import type { Settings } from '../../../src/adapters/config';
import type { OfficeHost } from '../../../src/adapters/hosts/office-host';
import { pickHost } from '../../../src/adapters/hosts/pick';
import type { OfficeParts } from '../../../src/adapters/hosts/way';

let mockNested: Promise<unknown>;
let mockFramed: boolean;
const mockWay = (name: string) => ({
  name,
  signIn: () => ({ result: Promise.resolve({}), cancel: () => undefined }),
});

jest.mock('../../../src/adapters/hosts/framed', () => ({ isFramed: () => mockFramed }));
jest.mock('../../../src/adapters/hosts/nested', () => ({ nestedHost: () => mockNested }));
jest.mock('../../../src/adapters/hosts/dialog', () => ({ dialogHost: () => mockWay('dialog') }));
jest.mock('../../../src/adapters/hosts/popup', () => ({
  popupHost: () => Promise.resolve(mockWay('popup')),
}));

const ui = {} as OfficeParts['ui'];
const pick = (office: OfficeParts, place: OfficeHost) => pickHost({} as Settings, office, place);

async function first(office: OfficeParts, place: OfficeHost) {
  const picked = pick(office, place).catch(({ name }: Error) => ({ name }));
  await jest.advanceTimersByTimeAsync(2000);
  return (await picked).name;
}

beforeEach(() => {
  jest.useFakeTimers();
  mockFramed = false;
  mockNested = Promise.resolve(mockWay('nested'));
});
afterEach(() => jest.useRealTimers());

test.each<[string, OfficeParts, OfficeHost, boolean, string]>([
  ['an ordinary browser', {}, 'none', false, 'popup'],
  ['a frame of anybody’s', {}, 'none', true, 'popup'],
  ['Outlook on the web', { nested: {}, ui }, 'web', true, 'nested'],
  ['Outlook on the web without a bridge', { ui }, 'web', true, 'dialog'],
  ['Outlook on the web that offers nothing', {}, 'web', true, 'popup'],
  ['Outlook on a computer', { nested: {}, ui }, 'app', false, 'nested'],
  ['Outlook on a computer without a bridge', { ui }, 'app', false, 'dialog'],
  // A pop-up there is a blank window or the Store: no way is better than that one.
  ['Outlook on a computer that offers nothing', {}, 'app', false, 'sign_in_unavailable'],
])('%s', async (_, office, place, framed, name) => {
  mockFramed = framed;
  expect(await first(office, place)).toBe(name);
});

test('the bridge does not answer in time: the dialog, and the bridge as soon as it does', async () => {
  let answer: (way: unknown) => void = () => undefined;
  mockNested = new Promise((resolve) => (answer = resolve));
  const picked = pick({ nested: {}, ui }, 'app');
  await jest.advanceTimersByTimeAsync(2000);
  const host = await picked;
  expect(host.name).toBe('dialog');
  answer(mockWay('nested'));
  await jest.advanceTimersByTimeAsync(0);
  await host.signIn({ purpose: 'member' }).result;
  expect(host.name).toBe('nested');
});

test('the bridge is all there is: waited for', async () => {
  let answer: (way: unknown) => void = () => undefined;
  mockNested = new Promise((resolve) => (answer = resolve));
  const picked = pick({ nested: {} }, 'app');
  await jest.advanceTimersByTimeAsync(10_000);
  answer(mockWay('nested'));
  expect((await picked).name).toBe('nested');
});

test('the bridge fails: what else there is', async () => {
  mockNested = Promise.reject(new Error());
  expect(await first({ nested: {}, ui }, 'app')).toBe('dialog');
});
