import { paneFrame } from '../pane-frame';
import { expect, test } from '../story';

const SEQUENCES = 1000;
const SEED = 20_261_201;

/**
 * Random events of the host, of the keyboard and of Microsoft's window, one sequence after another, in the pane's own frame:
 * messages of Outlook again and out of order, the window blocked, closed or speaking at any time. Runs in the page.
 * @returns The sequences after which there was nothing to read or the last resort, as JSON.
 */
async function storm([sequences, seed]: readonly [number, number]): Promise<readonly string[]> {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    return (state >>> 0) % below;
  };
  const one = <T>(all: readonly T[]): T | undefined => all[random(all.length)];

  const answers: string[] = [];
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && typeof data === 'string' && answers.length < 200) answers.push(data);
  });
  const fromOutlook = (data: string) =>
    window.dispatchEvent(
      new MessageEvent('message', { data, source: window.parent, origin: 'https://outlook.office.com' }),
    );
  const windows: { closed: boolean }[] = [];
  window.open = () => {
    if (random(3) === 0) return null;
    const opened = {
      closed: false,
      close() {
        opened.closed = true;
      },
      postMessage: () => undefined,
    };
    windows.push(opened);
    return opened as unknown as Window;
  };
  const press = (key: string, keyCode: number, shiftKey = false) =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, keyCode, shiftKey, bubbles: true, cancelable: true }),
    );
  const visible = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());

  const events: Readonly<Record<string, () => void>> = {
    again: () => fromOutlook(answers.at(-1) ?? '{}'),
    outOfOrder: () => fromOutlook(one(answers) ?? '{}'),
    escape: () => press('Escape', 27),
    tab: () => press('Tab', 9),
    back: () => press('Tab', 9, true),
    f6: () => press('F6', 117),
    menu: () => document.getElementById('menu-button')?.click(),
    select: () => one(visible('button, [type="button"], summary'))?.click(),
    close: () => windows.at(-1) && Object.assign(windows.at(-1) ?? {}, { closed: true }),
    blur: () => window.dispatchEvent(new Event('blur')),
    focus: () => window.dispatchEvent(new Event('focus')),
  };

  const faults: string[] = [];
  for (let done = 0; done < sequences && faults.length < 5; done += 1) {
    const sequence = Array.from({ length: 1 + random(8) }, () => one(Object.keys(events)) ?? 'menu');
    for (const name of sequence) {
      events[name]?.();
      if (random(4) === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    const until = performance.now() + 3000;
    while (visible('h1').length === 0 && performance.now() < until) await new Promise(requestAnimationFrame);
    if (visible('h1').length === 0 || visible('#broken').length > 0) faults.push(JSON.stringify(sequence));
  }
  return faults;
}

test('whatever Outlook, the keyboard and Microsoft’s window do, in whatever order: the pane is never blank', async ({
  person,
}) => {
  test.setTimeout(240_000);
  // Office.js lays its note over the page when a window is blocked, with a link for Internet Explorer.
  person.expectOnConsole(/^Executing inline event handler/);
  const pane = await person.openScenario('approval-needed');
  await pane.heading('Connect your mailbox');
  expect(await paneFrame(pane.page).evaluate(storm, [SEQUENCES, SEED] as const)).toEqual([]);
});
