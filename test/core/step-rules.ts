import { claimOf, isSame, owedBy } from '../../src/core/record';
import type { Effect, Event, Resting, State } from '../../src/core/state';
import { step, type Model } from '../../src/core/step';
import { buttons, menu, type Offer } from './offered';
import { SECRET } from './moves';

/** One step, as the rules see it. */
export interface Taken {
  readonly before: Model;
  readonly event: Event;
  readonly after: Model;
  readonly effects: readonly Effect[];
}

export const changed = ({ before, after, effects }: Taken): boolean => before !== after || effects.length > 0;

const restOf = (state: State): Resting => ('before' in state ? state.before : state);
const windowOf = (state: State): number | undefined => ('attempt' in state ? state.attempt : undefined);
const did = ({ effects }: Taken, what: Effect['do']) => effects.filter((effect) => effect.do === what);

/** Events of the world that come by themselves: no click, and no answer of the open window. */
function comesByItself({ before, event }: Taken): boolean {
  switch (event.type) {
    case 'restored':
    case 'remembered':
    case 'failed-silently':
    case 'mailbox-checked':
    case 'mailbox-due':
    case 'handed-over':
    case 'hand-over-failed':
    case 'withdrawn':
    case 'withdraw-failed':
    case 'saved':
    case 'returned':
      return true;
    case 'signed-in':
    case 'may-withdraw':
    case 'failed':
    case 'click-needed':
      return event.attempt !== windowOf(before.state);
    default:
      return false;
  }
}

/** What must hold after every step, whatever happened before. */
export const rules: Readonly<Record<string, (taken: Taken) => boolean>> = {
  'only the newest window can be open': ({ after }) =>
    windowOf(after.state) === undefined || windowOf(after.state) === after.attempts,

  'there is always a screen to go back to behind a window': ({ after }) =>
    !('before' in after.state) || windowOf(after.state.before) === undefined,

  'the home screen means that nothing is remembered': ({ after }) =>
    restOf(after.state).kind !== 'idle' || after.kept === undefined,

  'what connected or waiting shows is what is remembered': ({ after }) => {
    const rest = restOf(after.state);
    return (rest.kind !== 'connected' && rest.kind !== 'waiting') || isSame(rest.record, after.kept);
  },

  'a click on sign in opens one window, at once': (taken) =>
    did(taken, 'sign-in').length === (taken.event.type === 'sign-in' ? 1 : 0),

  'a click on check asks once, at once': (taken) =>
    did(taken, 'probe').length === (taken.event.type === 'check' ? 1 : 0),

  'what opens has the number that is waited for': ({ after, effects }) =>
    effects.every(
      (effect) =>
        (effect.do !== 'sign-in' && effect.do !== 'probe') || effect.attempt === windowOf(after.state),
    ),

  'a window that is left is closed first': (taken) => {
    const { before, event, after, effects } = taken;
    const open = windowOf(before.state);
    const left = open !== undefined && windowOf(after.state) !== open;
    const answers: readonly Event['type'][] = ['signed-in', 'failed', 'click-needed', 'may-withdraw'];
    const answered = answers.includes(event.type) && 'attempt' in event && event.attempt === open;
    const closed = effects.findIndex((effect) => effect.do === 'close-window');
    const opened = effects.findIndex((effect) => effect.do === 'sign-in' || effect.do === 'probe');
    return left && !answered
      ? closed !== -1 && (opened === -1 || closed < opened)
      : did(taken, 'close-window').length === 0;
  },

  'nothing that comes by itself takes the window from under a hand': (taken) =>
    !comesByItself(taken) ||
    windowOf(taken.before.state) === undefined ||
    windowOf(taken.after.state) === windowOf(taken.before.state),

  'a closed window that fails late changes nothing': (taken) =>
    taken.event.type !== 'failed' || taken.event.attempt === windowOf(taken.before.state) || !changed(taken),

  'nobody with nothing set up is connected without a click': (taken) => {
    const { before, event } = taken;
    const unasked = event.type === 'signed-in' && event.attempt === undefined;
    return !unasked || restOf(before.state).kind !== 'idle' || !changed(taken);
  },

  'a sign-in that is refused leaves nothing behind': (taken) => {
    const { before, event, after } = taken;
    const refused = event.type === 'signed-in' && (event.otherAccount || event.missing.length > 0);
    return !refused || (did(taken, 'remember').length === 0 && after.kept === before.kept);
  },

  'a stranger’s account is forgotten at once': (taken) =>
    taken.event.type !== 'signed-in' ||
    !taken.event.otherAccount ||
    !changed(taken) ||
    did(taken, 'forget-account').length === 1,

  'what is known to be remembered is what was written or read': ({ before, event, after, effects }) => {
    const written = effects.filter((effect) => effect.do === 'remember');
    if (written.length > 0) return isSame(written.at(-1)?.record, after.kept);
    const read = event.type === 'restored' || event.type === 'remembered';
    return after.kept === before.kept || (read && isSame(event.record, after.kept));
  },

  'nothing secret or personal is remembered': (taken) =>
    !new RegExp(`${SECRET}|mia|contoso`).test(JSON.stringify(did(taken, 'remember'))),

  'disconnecting forgets everything but what the service has still to be told': ({
    before,
    event,
    after,
    effects,
  }) => {
    if (event.type !== 'disconnect') return true;
    const order = effects.map((effect) => effect.do).filter((what) => what !== 'close-window');
    if (!after.kept) return order.join() === 'remember,forget-account';
    const news = claimOf(before.kept) ? ',withdraw' : '';
    return after.state.kind === 'disconnecting' && order.join() === `remember,let-go${news}`;
  },

  'what the service may know of is never lost, until the service has answered': (taken) => {
    const { before, event, after } = taken;
    if (event.type === 'remembered' || event.type === 'start-over') return true;
    const knownBy = ({ kept }: Model) => [...owedBy(kept), claimOf(kept)].flatMap((one) => one?.key ?? []);
    const left = new Set(knownBy(after));
    const lost = knownBy(before).filter((key) => !left.has(key));
    return lost.every((key) => event.type === 'withdrawn' && event.key === key);
  },

  'nothing is set up, as far as the screen says, only while the service is owed nothing': ({ after }) =>
    restOf(after.state).kind !== 'idle' || owedBy(after.kept).length === 0,

  'what has ended is told before what is new': ({ effects, after }) =>
    owedBy(after.kept).length === 0 || effects.every((effect) => effect.do !== 'hand-over'),

  'a success is shown only to whom a token was given since the pane was opened': ({
    before,
    event,
    after,
  }) => {
    const [earlier, later] = [restOf(before.state), restOf(after.state)];
    const isProven = later.kind === 'connected' && later.account !== undefined;
    const was = earlier.kind === 'connected' && earlier.account === (later as { account?: unknown }).account;
    return !isProven || was || event.type === 'signed-in';
  },

  'the service is told only of what is remembered, and of what it knows once in an opening': ({
    after,
    effects,
  }) =>
    effects.every(
      (effect) =>
        effect.do !== 'hand-over' ||
        (isSame(effect.record, after.kept) &&
          (effect.record.handOver?.state === 'pending' ||
            (effect.record.handOver?.state === 'done' && effect.record.handOver.key !== after.told))),
    ),

  'a mailbox is asked under the number that its answer is waited for': ({ after, effects }) => {
    const rest = restOf(after.state);
    return effects.every(
      (effect) =>
        effect.do !== 'check-mailbox' ||
        (rest.kind === 'connected' && rest.mailbox.kind === 'asking' && rest.mailbox.check === effect.check),
    );
  },

  'no mailbox is asked before Microsoft allows it': ({ before, event, effects }) => {
    if (event.type !== 'check-mailbox' || before.state.kind !== 'connected') return true;
    const { mailbox } = before.state;
    const allowed = mailbox.kind !== 'answered' || (mailbox.notBefore ?? 0) <= event.now;
    return allowed || effects.length === 0;
  },

  'a mailbox that is waited for was asked, or a token for it was': ({ before, after, effects }) => {
    const [earlier, later] = [restOf(before.state), restOf(after.state)];
    if (later.kind !== 'connected' || later.mailbox.kind !== 'asking') return true;
    const isNew =
      earlier.kind !== 'connected' ||
      earlier.mailbox.kind !== 'asking' ||
      earlier.mailbox.check !== later.mailbox.check;
    const asked = later.mailbox.check === undefined ? 'check-silently' : 'check-mailbox';
    return !isNew || effects.some((effect) => effect.do === asked);
  },

  'every screen has a button that leads on': ({ after }) => leadsOn(after, buttons(after)),

  'the menu leads on from every screen': ({ after }) => leadsOn(after, menu(after)),
};

function leadsOn(model: Model, offered: readonly Offer[]): boolean {
  return offered.some((offer) => {
    if (offer === 'support') return true;
    const next = step(model, offer);
    return next.effects.length > 0 || next.model.state.kind !== model.state.kind;
  });
}
