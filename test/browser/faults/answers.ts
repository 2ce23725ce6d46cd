import type { ProblemId } from '../../../src/core/problem-id';
import type { FaultName } from '../../../practice/data/faults';
import {
  answerAndTryAgain,
  ASKED,
  forged,
  setUpSync,
  told,
  type AnyScene,
  type AnywhereRow,
  type Row,
} from './row';

/** What Microsoft's window brings back instead of a code. */

const row = (fault: Row['fault'], title: string, name: FaultName, problem: ProblemId): AnywhereRow => ({
  fault,
  title,
  anywhere: true,
  run: { fault: `${name}:once` },
  told: told(problem),
  retry: ({ pane }) => againIn(pane, problem),
});

/** Where trying again is not the first thing to do, the person starts anew from the menu. */
const WITH_TRY_AGAIN: ReadonlySet<ProblemId> = new Set([
  'sign-in-required',
  'consent-declined',
  'sign-in-interrupted',
  'service-unavailable',
]);

const againIn = (pane: AnyScene['pane'], problem: ProblemId) =>
  WITH_TRY_AGAIN.has(problem) ? pane.press('Try again') : pane.choose('Set up sync');

/** Says little: the pane asks, and whatever is answered, the next try works. */
const asked = (fault: Row['fault'], title: string, name: FaultName): AnywhereRow => ({
  fault,
  title,
  anywhere: true,
  run: { fault: `${name}:once` },
  told: ASKED,
  retry: answerAndTryAgain,
});

const byNumber: readonly (readonly [number, ProblemId])[] = [
  [65001, 'consent-required'],
  [65004, 'consent-declined'],
  [90093, 'admin-approval-required'],
  [90094, 'admin-approval-required'],
  [90095, 'admin-approval-required'],
  [900941, 'unverified-publisher'],
  [90008, 'app-permissions-incomplete'],
  [650052, 'service-missing'],
  [650056, 'app-permissions-incomplete'],
  [65005, 'app-permissions-incomplete'],
  [50105, 'user-not-assigned'],
  [53003, 'conditional-access'],
  [700016, 'app-not-in-tenant'],
  [50020, 'wrong-account'],
  [50076, 'mfa-required'],
  [7000112, 'app-disabled'],
];

export const answers: readonly Row[] = [
  asked('F10', 'access_denied and nothing else', 'answer-access-denied'),
  asked('F10', 'consent_required and nothing else', 'answer-consent-required'),
  asked('F10', 'interaction_required and nothing else', 'answer-interaction-required'),
  row('F10', 'login_required', 'answer-login-required', 'sign-in-required'),
  ...byNumber.map(([number, problem]) =>
    row('F11', `AADSTS${number}`, `answer-${number}` as FaultName, problem),
  ),
  asked('F11', 'a number that nobody knows', 'answer-99999'),
  row('F12', 'nothing', 'redirect-empty', 'sign-in-interrupted'),
  row('F12', 'nonsense', 'redirect-garbage', 'sign-in-interrupted'),
  row('F12', 'half an answer', 'answer-cut', 'sign-in-interrupted'),
  row('F12', 'the answer in the query', 'answer-in-query', 'sign-in-interrupted'),
  row('F12', 'an answer that is not well encoded', 'answer-mis-encoded', 'sign-in-interrupted'),
  {
    ...row('F12', 'markup and 100 kB of text', 'answer-huge', 'service-unavailable'),
    // The window says “Header too big” and the pane waits, as in F16. Seen in WebKitGTK 2.50, 2026-11-28.
    notIn: { webkit: 'libsoup, its network, takes no header above 64 kB' },
  },
  forged('F13', 'the state of another request', 'state-wrong'),
  forged('F13', 'no state', 'state-missing'),
  {
    fault: 'F12',
    title: 'the answer twice in one address: the first counts',
    anywhere: true,
    run: { fault: 'answer-doubled:once' },
    told: 'Signed in successfully',
    retry: () => Promise.resolve(),
  },
  row('F14', 'a code that was used before', 'token-400', 'sign-in-required'),
  row('F21', 'AADSTS90090 for a moment', 'answer-90090', 'service-unavailable'),
  {
    fault: 'F15',
    title: 'the code of another person’s account',
    only: 'framed',
    run: { sso: 'off' },
    act: async (scene) => {
      const window = await scene.pane.windowFrom(() => setUpSync(scene));
      await window.getByRole('button', { name: 'Gia Moreau' }).click();
    },
    told: 'This is another account',
    retry: async (scene) => {
      const window = await scene.pane.windowFrom(() => scene.pane.press('Use the right account'));
      await window.getByRole('button', { name: 'Mia Brandt' }).click();
    },
  },
];
