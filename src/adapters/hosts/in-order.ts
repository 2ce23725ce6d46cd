import {
  CLICK_NEEDED,
  type Attempt,
  type Session,
  type SignInHost,
  type SignInOptions,
} from '../../core/ports';
import { PaneError } from './attempt';
import { clickStillCounts } from './click';
import type { Way } from './way';

/**
 * Several ways as one. The first that can serve a purpose is used; when it fails by itself, the next follows: in the same
 * attempt while the click still counts, else with the next click. What failed so is not tried again.
 * @param best A better way that is not ready yet: it comes first from the next attempt on.
 */
export function inOrder(
  [first, ...others]: readonly [Way, ...Way[]],
  best?: Promise<Way | undefined>,
): SignInHost {
  let ways: readonly [Way, ...Way[]] = [first, ...others];
  let used: Way = first;
  const all = [first, ...others];
  void best?.then((way) => {
    if (!way) return;
    ways = [way, ...ways];
    all.push(way);
  });

  function start(candidates: readonly Way[], open: (way: Way) => Attempt): Attempt {
    let cancelled = false;
    let running: Attempt | undefined;
    let opened: () => void = () => undefined;
    const opens = new Promise<void>((resolve) => (opened = resolve));

    const run = async ([way, ...rest]: readonly Way[]): Promise<Session> => {
      if (!way) throw new Error('No way to sign in.');
      used = way;
      running = open(way);
      if (running.opens) void running.opens.then(opened);
      else opened();
      try {
        return await running.result;
      } catch (reason) {
        const [next] = rest;
        if (!next || !way.givesUp(reason)) throw reason;
        ways = without(way, next);
        if (cancelled) throw reason;
        if (!clickStillCounts()) throw new PaneError(CLICK_NEEDED);
        return run(rest);
      }
    };

    const result = run(candidates);
    return {
      result,
      ...(running?.opens && { opens }),
      cancel() {
        cancelled = true;
        running?.cancel();
      },
    };
  }

  const without = (broken: Way, next: Way): readonly [Way, ...Way[]] => {
    const [head = next, ...tail] = ways.filter((way) => way !== broken);
    return [head, ...tail];
  };

  return {
    get name() {
      return used.name;
    },
    framed: first.framed,
    signIn: (options: SignInOptions) =>
      start(
        ways.filter(({ purposes }) => purposes?.includes(options.purpose) ?? true),
        (way) => way.signIn(options),
      ),
    probe: (options) => start(ways, (way) => way.probe(options)),
    hasAccount: (account) => ways[0].hasAccount(account),
    silent: (options) => ways[0].silent(options),
    tokenFor: (scope, account) => used.tokenFor(scope, account),
    async forget() {
      await Promise.allSettled(all.map((way) => way.forget()));
    },
  };
}
