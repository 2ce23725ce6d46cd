import { FAULTS } from '../../practice/data/faults';
import { choose } from '../../practice/choose';
import { startPractice, type Practice } from '../../practice';

let practice: Practice;
beforeAll(async () => (practice = await startPractice({ dist: __dirname })));
afterAll(() => practice.close());

test('the start page lists every fault, once or always, and a link chooses it', async () => {
  const address = `http://127.0.0.1:${practice.port}/`;
  const page = await (await fetch(address, { headers: { host: 'localhost' } })).text();
  for (const name of Object.keys(FAULTS)) {
    expect(page).toContain(`value="${name}"`);
    expect(page).toContain(`value="${name}:once"`);
    expect(choose({ fault: `${name}:once` })).toMatchObject({ facts: { faults: [{ name, lasts: 'once' }] } });
  }
});
