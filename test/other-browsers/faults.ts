import { setUpSync, SIGNED_IN, tryAgain, type AnywhereRow } from '../browser/faults/row';
import { person } from '../../practice/data/people';
import type { Practice } from '../../practice';
import type { OtherBrowser, Pane, PaneSteps } from './pane';

interface Stage {
  readonly browser: OtherBrowser;
  readonly practice: Practice;
  readonly pane: Pane;
}

/** A row of the faults' table, as faults.spec.ts does it in Chromium, but for what only Playwright can look at. */
export async function suffer(row: AnywhereRow, { browser, practice, pane }: Stage): Promise<void> {
  const { act, told, retry = tryAgain, end = SIGNED_IN } = row;
  const { name } = person(practice.tenant.person);
  const scene = { practice, pane: browser.keepsSecureCookies ? pane : askedWho(pane, name) };
  // A row with steps of its own never gets as far as an account.
  await (act ? act({ practice, pane }) : setUpSync(scene));
  await pane.heading(told);
  await retry(scene);
  await pane.heading(end);
}

/** What opens Microsoft's window. */
const OPENS = new Set(['Set up sync', 'Try again']);

/** Microsoft does not remember who signed in: its window asks each time, and is told. */
function askedWho(pane: Pane, name: string): PaneSteps {
  const answered = (step: (control: string) => Promise<void>) => async (control: string) => {
    if (!OPENS.has(control)) return step(control);
    const window = await pane.windowFrom(() => step(control));
    await window.press(name);
  };
  return { ...pane, press: answered(pane.press), choose: answered(pane.choose) };
}
