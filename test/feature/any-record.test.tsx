/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { SettingsPage } from '../../src/feature/settings';
import { SyncScreen } from '../../src/feature/sync-screen';
import { readRecord, type SetupRecord } from '../../src/core/record';
import { nextTask } from '../../src/core/next-task';
import type { Event } from '../../src/core/state';
import { start, step, type Model } from '../../src/core/step';
import { environment } from '../../practice/gallery/environment';
import { checked, expired, renewed, revoked, unreachable, works } from '../core/play';

/** A record travels with the mailbox and may be anybody's: whatever it says, each screen that it leads to can be drawn. */

const now = Date.UTC(2026, 11, 1);
const guid = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
const nothing = () => undefined;
const silently = (finding = unreachable, hadAccount = true): Event => ({
  type: 'failed-silently',
  finding,
  missing: [],
  hadAccount,
});
const untold = (record: SetupRecord, why: Extract<Event, { type: 'withdraw-failed' }>['untold']): Event[] =>
  (record.owed ?? []).map(({ key }) => ({ type: 'withdraw-failed', key, untold: why }));

/** What may follow when the pane is opened. */
const openings: readonly ((record: SetupRecord) => readonly Event[])[] = [
  () => [],
  () => [silently()],
  () => [silently(expired, false)],
  () => [silently(revoked)],
  () => [silently(), { type: 'check-mailbox', now }, silently()],
  () => [renewed],
  () => [renewed, checked(1, works)],
  (record) => untold(record, { why: 'token', finding: expired }),
  (record) => untold(record, { why: 'account' }),
  (record) => untold(record, { why: 'service', status: 503 }),
];

const odd = fc.oneof(
  fc.constantFrom(
    now - 1,
    9e15,
    8.64e15,
    -1,
    0,
    1e300,
    '',
    null,
    guid,
    `${guid}.${guid}`,
    'done',
    'mail',
    {},
    [],
  ),
  fc.jsonValue({ maxDepth: 1 }),
);
const sometimes = (usual: unknown) => fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, odd);
const written = fc.record(
  {
    v: fc.constantFrom(1, 2, 3, 3),
    kind: fc.constantFrom('connected', 'waiting', 'disconnecting'),
    since: sometimes(now - 1),
    checked: sometimes(now),
    connectedSince: sometimes(now - 2),
    via: sometimes('mail'),
    account: sometimes(`${guid}.${guid}`),
    tenant: sometimes(guid),
    scopes: sometimes(['Mail.ReadWrite', 'User.Read']),
    handOver: fc.oneof(odd, fc.record({ key: sometimes(guid), state: sometimes('done') })),
    owed: fc.oneof(odd, fc.array(fc.record({ key: sometimes(guid), account: odd }), { maxLength: 3 })),
  },
  { requiredKeys: ['v', 'kind'] },
);

async function draw({ state, kept }: Model) {
  const screen = (
    <SyncScreen
      state={state}
      send={nothing}
      environment={environment}
      home={<h1>home</h1>}
      onSettings={nothing}
    />
  );
  const settings = kept?.kind === 'connected' && (
    <SettingsPage state={state} connection={kept} send={nothing} environment={environment} onBack={nothing} />
  );
  const { container } = await act(() =>
    Promise.resolve(
      render(
        <FluentProvider theme={webLightTheme}>
          {screen}
          {settings}
        </FluentProvider>,
      ),
    ),
  );
  // What is loaded the first time takes a while.
  for (let i = 0; i < 500 && container.querySelectorAll('h1').length === 0; i++) await act(nextTask);
  const headings = [...container.querySelectorAll('h1')].map(({ textContent }) => textContent);
  cleanup();
  return headings;
}

test('every screen that a record leads to has its heading, and none claims a sign-in that did not happen', async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(written, fc.constantFrom(...openings), async (value, opening) => {
      const record = readRecord(JSON.stringify(value), now);
      let model: Model = start;
      const events: Event[] = [{ type: 'restored', record }, ...(record ? opening(record) : [])];
      for (const event of events) model = step(model, event).model;
      kinds.add(`${record?.kind ?? 'nothing'}, then ${model.state.kind}`);
      const headings = await draw(model);
      expect(headings.length).toBeGreaterThan(0);
      for (const heading of headings) expect(heading).not.toMatch(/^$|Invalid|NaN|undefined/);
      if (!events.includes(renewed)) expect(headings).not.toContain('Signed in successfully');
    }),
    { seed: 20261201, numRuns: 200 },
  );
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'nothing, then idle',
      'connected, then connected',
      'connected, then advising',
      'waiting, then waiting',
      'waiting, then connected',
      'disconnecting, then disconnecting',
    ]),
  );
}, 60_000);
