/** @jest-environment jsdom */
import type { OfficeHost } from '../../src/adapters/hosts/office-host';
import { messageParent } from '../../src/pages/dialog/message-parent';

let mockPlace: OfficeHost;
jest.mock('../../src/adapters/hosts/office-host', () => ({ officeHost: () => mockPlace }));

const message = { v: 1, nonce: 'n', type: 'ready' } as const;

function arrives() {
  const heard: string[] = [];
  const office = {
    onReady: (ready: () => void) => Promise.resolve().then(ready),
    context: { ui: { messageParent: (text: string) => heard.push(text) } },
  };
  Object.assign(globalThis, { Office: office });
  const script = document.head.appendChild(document.createElement('script'));
  script.dispatchEvent(new Event('load'));
  return heard;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  delete (globalThis as { Office?: unknown }).Office;
});

test('the window of an Outlook that answers late: the pane is told how it went all the same', async () => {
  mockPlace = 'app';
  const parent = messageParent();
  await jest.advanceTimersByTimeAsync(5000);
  const tell = await parent;
  const told = jest.fn();
  void tell(message).then(told);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(told).not.toHaveBeenCalled();
  const heard = arrives();
  await jest.advanceTimersByTimeAsync(0);
  expect(heard).toEqual([JSON.stringify(message)]);
  expect(told).toHaveBeenCalledTimes(1);
});

test('an ordinary tab waits for nobody, and throws nothing', async () => {
  mockPlace = 'none';
  const tell = await messageParent();
  arrives();
  Object.assign(globalThis, { Office: { ...Office, context: {} } });
  await expect(tell(message)).resolves.toBeUndefined();
});
