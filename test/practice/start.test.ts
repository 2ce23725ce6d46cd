import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { startPractice } from '../../practice';

const ROOT = resolve(__dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

function start(port: string): Promise<{ code: number | null; errors: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [TSX, join(ROOT, 'practice/start.ts')], {
      cwd: ROOT,
      env: { ...process.env, PORT: port },
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('close', (code) => done({ code, errors }));
  });
}

test('a taken port is one sentence that names the way out', async () => {
  const practice = await startPractice({ dist: __dirname });
  const { code, errors } = await start(String(practice.port));
  expect(errors.trim()).toBe(`Port ${practice.port} is taken. Use another one: PORT=4000 npm start`);
  expect(code).toBe(1);
  await practice.close();
}, 20_000);

test('a PORT that is no port is said to be none', async () => {
  const { code, errors } = await start('http');
  expect(errors).toContain('PORT must be a whole number from 1 to 65535, not “http”.');
  expect(code).toBe(1);
}, 20_000);

test('a run can be chosen before any page is opened', async () => {
  const practice = await startPractice({ dist: __dirname, run: { scenario: 'app-absent', person: 'gia' } });
  expect(practice.tenant).toMatchObject({ person: 'gia', app: 'absent' });
  await practice.close();
});

test('a run that does not exist is refused with the names that do', async () => {
  const refused = startPractice({ dist: __dirname, run: { scenario: 'nope' } });
  await expect(refused).rejects.toThrow(/There is no scenario “nope”\. There is: approval-needed, /);
});
