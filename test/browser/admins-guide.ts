import { microsoft, people } from './microsoft';
import type { Pane, Person } from './story';

/** A member is refused, and somebody with an admin role takes over in the same pane. */
export async function adminsGuide(person: Person): Promise<Pane> {
  const pane = await person.openScenario('approval-needed');
  const ms = microsoft(await pane.windowFrom(() => pane.choose('Set up sync')));
  await ms.pick(people.mia);
  await ms.goBack();
  await pane.press('“Need admin approval”');
  await pane.press('I’m an admin');
  await pane.heading(/^Approve .* for everyone$/);
  return pane;
}
