import fc from 'fast-check';
import { claimOf, owedBy } from '../../src/core/record';
import { people, world, type World } from './promise-world';

/** The same 10,000 interleavings each time. */
const seed = 20261201;
const numRuns = 10_000;

interface Move {
  readonly name: string;
  readonly run: (world: World) => void;
}
const move = (name: string, run: Move['run']): Move => ({ name, run });

const pane = fc.constantFrom(0, 1);
const person = fc.constantFrom(...people);
const which = fc.nat(2);
const purpose = fc.constantFrom('member', 'member', 'other-account', 'withdraw');
const clicks = fc.constantFrom(
  'disconnect',
  'disconnect',
  'returned',
  'withdraw',
  'hand-over',
  'home',
  'cancel',
);

const happening: fc.Arbitrary<Move> = fc.oneof(
  {
    // What mostly happens, and what chance alone seldom finds.
    weight: 7,
    arbitrary: fc.tuple(pane, person).map(([at, who]) =>
      move(`pane ${at}: connects as ${who.slice(0, 2)}`, (on) => {
        on.signIn(at, 'member', who);
        on.mailbox(at);
      }),
    ),
  },
  {
    weight: 7,
    arbitrary: fc.boolean().map((doubled) =>
      move(`the newest word is told and answered${doubled ? ', and doubled' : ''}`, (on) => {
        on.deliver(-1, doubled);
        on.answer(-1);
      }),
    ),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(pane, purpose, person)
      .map(([at, why, who]) =>
        move(`pane ${at}: sign in (${why}) as ${who.slice(0, 2)}`, ({ signIn }) => signIn(at, why, who)),
      ),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(pane, clicks)
      .map(([at, type]) => move(`pane ${at}: ${type}`, ({ click }) => click(at, { type }))),
  },
  { weight: 6, arbitrary: pane.map((at) => move(`pane ${at}: the mailbox answers`, (on) => on.mailbox(at))) },
  { weight: 2, arbitrary: pane.map((at) => move(`pane ${at}: Microsoft answers`, (on) => on.silent(at))) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(pane, fc.boolean())
      .map(([at, keeps]) =>
        move(`pane ${at}: closed and opened ${keeps ? 'with' : 'without'} its tokens`, (on) =>
          on.reopen(at, keeps),
        ),
      ),
  },
  {
    weight: 7,
    arbitrary: fc
      .tuple(which, fc.boolean())
      .map(([at, doubled]) =>
        move(`reaches: ${at}${doubled ? ', doubled' : ''}`, (on) => on.deliver(at, doubled)),
      ),
  },
  { weight: 7, arbitrary: which.map((at) => move(`answer: ${at}`, (on) => on.answer(at))) },
  { weight: 1, arbitrary: which.map((at) => move(`lost: ${at}`, (on) => on.lose(at))) },
  {
    weight: 1,
    arbitrary: fc
      .boolean()
      .map((up) => move(up ? 'the service is well' : 'the service is ill', (on) => on.setUp(up))),
  },
  { weight: 1, arbitrary: fc.constant(move('the service forgets', (on) => on.forget())) },
);

/** Nobody may be told that nothing is set up while the service holds something, nor that it knows while it does not. */
function check({ service, read, hasForgotten }: World) {
  const record = read();
  if (record === undefined && service.known.size > 0) {
    throw new Error('nothing is remembered, and the service goes on');
  }
  if (record?.kind !== 'connected' || record.handOver?.state !== 'done' || hasForgotten()) return;
  if (service.known.get(record.account ?? '')?.key !== record.handOver.key) {
    throw new Error('“The sync service knows about this mailbox”, and it does not');
  }
}

/** All is well from now on: answers come, and each pane is opened once more by somebody who signs in where it asks for that. */
function untilQuiet(on: World) {
  on.setUp(true);
  const settle = () => {
    for (let i = 0; !on.isQuiet(); i++) {
      if (i > 100) throw new Error('it never comes to rest');
      on.deliver(0, false);
      on.answer(0);
      check(on);
    }
  };
  settle();
  for (const at of [0, 1]) {
    on.reopen(at, true);
    on.silent(at);
    const { kept } = on.modelOf(at);
    for (const { account = '' } of owedBy(kept)) on.signIn(at, 'withdraw', account);
    settle();
    const now = on.modelOf(at).kept;
    if (now?.kind === 'connected') on.signIn(at, 'member', now.account ?? '');
    on.mailbox(at);
    settle();
  }
}

function told(on: World) {
  const record = on.read();
  if (record === undefined) return [];
  const claim = claimOf(record);
  if (
    record.kind !== 'connected' ||
    record.handOver?.state !== 'done' ||
    owedBy(record).length > 0 ||
    !claim
  ) {
    throw new Error(`somebody still waits: ${JSON.stringify(record)}`);
  }
  return [[claim.account, claim.key]];
}

test('what the sync service holds in the end is what the person was told, whatever came late, twice or never', () => {
  fc.assert(
    fc.property(fc.array(happening, { minLength: 1, maxLength: 20, size: 'max' }), (moves) => {
      const on = world();
      on.reopen(0, false);
      on.reopen(1, false);
      try {
        for (const { run } of moves) {
          run(on);
          check(on);
        }
        untilQuiet(on);
        expect([...on.service.known].map(([who, { key }]) => [who, key])).toEqual(told(on));
        for (const at of [0, 1]) {
          on.click(at, { type: 'returned' });
          expect(on.modelOf(at).kept).toEqual(on.read());
        }
      } catch (reason) {
        (reason as Error).message += `\n${moves.map(({ name }) => name).join('\n')}`;
        throw reason;
      }
    }),
    { seed, numRuns },
  );
});
