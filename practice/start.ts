import { resolve } from 'node:path';
import { buildPane, isStale } from './pane-build';
import { startPractice, type Practice } from '.';

const ROOT = resolve(__dirname, '..');
const DIST = resolve(ROOT, 'dist');

/** What `npm start` runs: builds the pane when needed, then serves it inside the practice sites until Ctrl+C. */
async function main(): Promise<void> {
  const port = readPort(process.env.PORT);
  if (port === undefined) {
    return stop(
      `PORT must be a whole number from 1 to 65535, not “${process.env.PORT}”. Try: PORT=4000 npm start`,
    );
  }
  let practice: Practice;
  try {
    practice = await startPractice({ port, dist: DIST });
  } catch (error) {
    return stop(reasonFor(error, port));
  }
  const end = () => void practice.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);

  if (isStale(ROOT, DIST)) {
    console.log('Building the pane, about ten seconds …');
    try {
      await buildPane(ROOT, DIST);
    } catch (error) {
      await practice.close();
      return stop(`The pane does not build:\n${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`LPC Sidebar practice: ${practice.urls.start}/`);
}

function readPort(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return 3000;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

function reasonFor(error: unknown, port: number): string {
  const code = (error as NodeJS.ErrnoException).code;
  const other = port === 4000 ? 4001 : 4000;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Use another one: PORT=${other} npm start`;
  if (code === 'EACCES') return `Port ${port} needs more rights. Use another one: PORT=${other} npm start`;
  return `The practice server cannot start: ${error instanceof Error ? error.message : String(error)}`;
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

void main();
