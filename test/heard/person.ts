/** A person who hears the pane and works it with the desktop's own keys: those of the browser's protocol do not move the browser's focus. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { MOST_STOPS } from '../browser/hands';
import { paneFrame, untilSeen } from '../browser/pane-frame';
import type { Desktop } from './desktop';
import { ours } from './ours';

const run = promisify(execFile);

export interface Person {
  readonly page: Page;
  readonly pane: () => Frame;
  /** Into the pane with Tab, from what Outlook shows above it. The pane may have something to say then. */
  readonly enter: (message?: string) => Promise<void>;
  /** Presses a key and writes down what is said. */
  readonly press: (key: string) => Promise<void>;
  /** Types a text, and writes down what is said. */
  readonly type: (text: string) => Promise<void>;
  /** Tab by Tab to a control, hearing each on the way. */
  readonly tabTo: (name: string) => Promise<void>;
  /** Tab by Tab to a button or link, and Enter. */
  readonly activate: (name: string) => Promise<void>;
  /** The same, and a screen or a message follows: it must be heard once. */
  readonly leadsTo: (due: string, control: string) => Promise<void>;
  /** Opens the menu with a key. Orca may read what is in it first, and tells of the item that has the focus last. */
  readonly opensMenu: (key: string) => Promise<void>;
  /** Enter on what has the focus, with the same to follow. */
  readonly choosesFor: (due: string) => Promise<void>;
  /** The same as `leadsTo`, by way of Microsoft or Outlook. What is said meanwhile is not written down: it depends on how fast they are. */
  readonly findsOut: (due: string, control: string) => Promise<void>;
  /** Something else happens, elsewhere, and a screen follows. */
  readonly brings: (due: string, what: string, act: () => Promise<unknown>) => Promise<void>;
  /** To a button, and Enter, and a window opens. What is said until all is quiet is the window's. */
  readonly opens: (control: string) => Promise<Page>;
  /** The person closes the window in front, or only its tab. */
  readonly closeWindow: () => Promise<void>;
  readonly closeTab: () => Promise<void>;
  /** What was heard, line by line. */
  readonly heard: readonly string[];
}

/** Opens Outlook in a window of its own. */
export async function openOutlook(desktop: Desktop, context: BrowserContext, url: string): Promise<Person> {
  const { orca } = desktop;
  const page = await context.newPage();
  await page.goto(url);
  await untilSeen(page);
  await orca.quiet();

  const heard: string[] = [];
  const xdotool = async (...args: readonly string[]) =>
    void (await run('xdotool', args, { env: { ...desktop.env } }));
  const key = (name: string) => xdotool('key', name);
  const pane = () => paneFrame(page);
  const control = (name: string) => {
    const role = (one: 'button' | 'link' | 'combobox' | 'textbox') =>
      pane().getByRole(one, { name, exact: true });
    return role('button').or(role('link')).or(role('combobox')).or(role('textbox'));
  };
  const isAt = (name: string) => control(name).evaluate((one) => one === document.activeElement);

  /** Does something and writes down what is said until all is quiet, or only what must be said among it. */
  async function keep(
    what: string,
    act: () => Promise<unknown>,
    due?: string,
    kept: 'all' | 'due' | 'last' = 'all',
  ): Promise<void> {
    await orca.quiet();
    const from = await orca.mark();
    await act();
    const says = (sentence: string) => due !== undefined && sentence.includes(due);
    if (due !== undefined) await orca.until(says, from);
    await orca.quiet();
    const sentences = ours(await orca.since(from));
    const written = { all: sentences, due: due === undefined ? [] : [due], last: sentences.slice(-1) }[kept];
    heard.push(what, ...written.map((sentence) => `  ${sentence}`));
    // Of a menu Orca says what is in it, and then what has the focus in it: that is no echo.
    const echoes = sentences.filter((one, at) => one === sentences[at - 1]);
    assert.deepEqual(echoes, [], `Said twice after ${what}`);
    if (due !== undefined) assert.equal(sentences.filter(says).length, 1, `How often “${due}” is heard`);
  }

  const person: Person = {
    page,
    pane,
    heard,
    async enter(message) {
      const box = await page.locator('.pane-title').boundingBox();
      const corner = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
      const at = [corner.x + (box?.x ?? 0) + 20, corner.y + (box?.y ?? 0) + 8];
      await xdotool('mousemove', ...at.map((one) => String(Math.round(one))), 'click', '1');
      await orca.quiet();
      // Of the first control in a frame Orca tells or does not.
      await keep('Tab', () => key('Tab'), message, 'due');
    },
    press: (name) => keep(name, () => key(name)),
    type: (text) => keep(text, () => xdotool('type', text)),
    async tabTo(name) {
      await control(name).waitFor();
      for (let stops = 0; !(await isAt(name)); stops += 1) {
        assert.ok(stops < MOST_STOPS, `Tab leads to ${name}`);
        await person.press('Tab');
      }
    },
    async activate(name) {
      await person.tabTo(name);
      await person.press('Return');
    },
    async leadsTo(due, name) {
      await person.tabTo(name);
      await keep('Return', () => key('Return'), due);
    },
    choosesFor: (due) => keep('Return', () => key('Return'), due, 'due'),
    opensMenu: (name) => keep(name, () => key(name), undefined, 'last'),
    async findsOut(due, name) {
      await person.tabTo(name);
      await person.brings(due, 'Return', () => key('Return'));
    },
    brings: (due, what, act) => keep(what, act, due, 'due'),
    async opens(name) {
      await person.tabTo(name);
      const [popup] = await Promise.all([page.context().waitForEvent('page'), key('Return')]);
      heard.push('Return', '  (a window opens)');
      await popup.waitForLoadState();
      await orca.quiet();
      return popup;
    },
    closeWindow: () => key('alt+F4'),
    closeTab: () => key('ctrl+w'),
  };
  return person;
}
