import { expect } from '@playwright/test';
import type { ProblemId } from '../../../src/core/problem-id';
import type { FaultName } from '../../../practice/data/faults';
import {
  forged,
  HOME,
  mend,
  setUpAgain,
  setUpSync,
  SIGNED_IN,
  told,
  WINDOW_OPEN,
  type AnywhereRow,
  type Row,
} from './row';

/** What is wrong with Microsoft's servers, or on the way to them. */

const A_DAY = 24 * 60 * 60 * 1000;

const row = (fault: Row['fault'], title: string, name: FaultName, problem: ProblemId): AnywhereRow => ({
  fault,
  title,
  anywhere: true,
  run: { fault: name },
  told: told(problem),
});

/** The window shows what the browser makes of it; the pane waits, and the person may leave at any time. */
const waits = (fault: Row['fault'], title: string, name: FaultName): AnywhereRow => ({
  fault,
  title,
  anywhere: true,
  run: { fault: name },
  act: async (scene) => {
    await scene.pane.windowFrom(() => setUpSync(scene));
    await scene.pane.heading(WINDOW_OPEN);
    await scene.pane.press('Cancel');
  },
  told: HOME,
  retry: setUpAgain,
});

/** Nothing that the pane depends on. */
const unharmed = { told: SIGNED_IN, retry: () => Promise.resolve() } as const;

const skewed = (title: string, by: number): Row => ({
  fault: 'F19',
  title,
  ...unharmed,
  before: ({ context }) => context.clock.setSystemTime(Date.now() + by),
});

export const token: readonly Row[] = [
  waits('F16', 'the sign-in host cannot be reached', 'dead'),
  waits('F16', 'the sign-in host never answers', 'slow'),
  waits('F16', 'the sign-in page cannot be reached', 'authorize-dead'),
  waits('F20', 'the sign-in page has no secure connection', 'authorize-insecure'),
  {
    fault: 'F16',
    title: 'no metadata: they are known',
    anywhere: true,
    run: { fault: 'discovery-503' },
    ...unharmed,
  },
  row('F17', 'the code is refused', 'token-400', 'sign-in-required'),
  {
    fault: 'F17',
    title: 'too many requests, with a pause to keep',
    run: { fault: 'token-429' },
    told: told('throttled'),
    retry: async (scene) => {
      mend(scene);
      await scene.pane.passes(6000);
      await scene.pane.press('Try again');
    },
  },
  row('F17', 'a failure of Microsoft’s own', 'token-500', 'service-unavailable'),
  row('F17', 'unavailable, with a page', 'token-503', 'network'),
  row('F17', 'a page of the network in between', 'token-garbage', 'network'),
  row('F17', 'half of the JSON', 'token-cut-json', 'network'),
  row('F17', 'broken compression', 'token-cut-gzip', 'network'),
  row('F17', 'the connection is cut', 'token-dead', 'network'),
  {
    fault: 'F17',
    title: 'no answer within the limit',
    run: { fault: 'token-slow' },
    told: told('network'),
    before: ({ context }) => context.clock.install(),
    act: async (scene) => {
      const { practice, context } = scene;
      await setUpSync(scene);
      await expect
        .poll(() => practice.tenant.asked.filter(({ path }) => path.endsWith('/token')).length)
        .toBeGreaterThan(0);
      await context.clock.fastForward('00:16');
    },
  },
  row('F17', 'no access token in it', 'token-without-access', 'sign-in-interrupted'),
  forged('F18', 'an ID token with another nonce', 'nonce-wrong'),
  forged('F18', 'an ID token that nobody can read', 'token-broken'),
  forged('F18', 'an ID token for another app', 'audience-wrong'),
  forged('F18', 'an ID token from another service', 'issuer-wrong'),
  forged('F18', 'an ID token for another tenant than its issuer’s', 'tenant-wrong'),
  // Why this does no harm: src/adapters/hosts/claims.ts.
  { ...forged('F18', 'an ID token without a signature', 'unsigned'), ...unharmed },
  // The clock of a computer may be days wrong; what counts is what Graph makes of the access token.
  { ...forged('F18', 'an ID token that has expired', 'expired'), ...unharmed },
  skewed('the clock is a day ahead', A_DAY),
  skewed('the clock is a day behind', -A_DAY),
  {
    fault: 'F27',
    title: 'the request is sent to where the content security policy lets none go',
    run: { fault: 'token-insecure' },
    before: ({ person }) => person.expectOnConsole(/violates the following Content Security Policy/),
    told: told('network'),
  },
];
