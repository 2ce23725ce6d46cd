import { listen } from './faults/heard';
import { watchForLeaks } from './faults/leaks';
import { rows } from './faults/rows';
import { runOf, setUpSync, SIGNED_IN, tryAgain, type Scene } from './faults/row';
import { expect, test } from './story';

/** Faults F1 to F40: each is told once, leaves nothing turning, is mended by one more try, and leaks nothing. */

const TAGS = { framed: '@outlook', 'top-level': '@tab' } as const;

for (const row of rows) {
  const { fault, title, only, before, told } = row;
  const { act = setUpSync, heard: times = 1, retry = tryAgain, end = SIGNED_IN } = row;

  test(`${fault}: ${title}`, { tag: only ? [TAGS[only]] : [] }, async ({ person, practice }) => {
    const { context } = person;
    const heard = await listen(context);
    const expectNoLeak = watchForLeaks(context, practice);
    await before?.({ person, context, practice });
    const { scenario, ...more } = runOf(row);
    const pane = await person.openScenario(scenario, more);
    const scene: Scene = { person, context, practice, pane };

    await act(scene);
    await pane.heading(told);
    await expect(pane.content.getByRole('progressbar')).toHaveCount(0);
    await expect.poll(() => heard.filter((text) => text.includes(told))).toHaveLength(times);

    await retry(scene);
    await pane.heading(end);
    await expectNoLeak();
  });
}

test('every fault of the list has a row', { tag: '@tab' }, () => {
  const all = Array.from({ length: 40 }, (_, index) => `F${index + 1}`);
  expect([...new Set(rows.map(({ fault }) => fault))].sort(byNumber)).toEqual(all);
});

const byNumber = (one: string, other: string) => Number(one.slice(1)) - Number(other.slice(1));
