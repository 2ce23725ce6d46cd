/** A desktop of its own with a real screen reader: nothing of the machine's own desktop is seen, heard or changed. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { AT_SPI } from '../../scripts/ensure-screen-reader';
import { listenTo, type Orca } from './orca';

export interface Desktop {
  /** What a program needs in its environment to be on this desktop. */
  readonly env: Readonly<Record<string, string>>;
  readonly orca: Orca;
  /** Ends everything that was started here. */
  readonly close: () => Promise<void>;
}

export async function startDesktop(): Promise<Desktop> {
  const home = await mkdtemp(join(tmpdir(), 'lpc-heard-'));
  const started: ChildProcess[] = [];
  const endAll = () => started.forEach((child) => child.kill());
  process.once('exit', endAll);
  const close = async () => {
    process.off('exit', endAll);
    for (const child of started.reverse()) await end(child);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { env, heard, preferences } = await furnish(home);
    const start = (command: string, args: readonly string[], stdio: StdioOptions = 'ignore') => {
      const child = spawn(command, args, { env, stdio });
      child.once('error', () => undefined);
      started.push(child);
      return child;
    };
    /** Starts what says in a line that it is ready, and where it is. */
    const startNamed = (command: string, args: readonly string[]) =>
      firstLine(start(command, args, ['ignore', 'ignore', 'ignore', 'pipe']), command);

    env.DBUS_SESSION_BUS_ADDRESS = await startNamed('dbus-daemon', [
      '--session',
      '--nofork',
      '--print-address=3',
    ]);
    const screen = ['-screen', '0', '1200x900x24', '-nolisten', 'tcp'];
    env.DISPLAY = `:${await startNamed('Xvfb', ['-displayfd', '3', ...screen])}`;
    start('openbox', []);
    start(AT_SPI, ['--launch-immediately', '--screen-reader=1']);
    start('orca', ['--user-prefs', preferences]);
    const orca = listenTo(heard);
    await orca.until((sentence) => sentence.startsWith('Screen reader on'), 0);
    return { env, orca, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A home with nobody's settings in it but ours. */
async function furnish(home: string) {
  const [runtime, preferences, bin] = ['run', 'orca', 'bin'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [runtime, preferences, bin]) await mkdir(folder, { mode: 0o700 });
  await copyFile(join(__dirname, 'voice.py'), join(preferences, 'orca-customizations.py'));
  // Orca asks it for others of this user, and does not start beside one. Those are on desktops of their own.
  await writeFile(join(bin, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o700 });
  const heard = join(home, 'heard');
  const env: Record<string, string> = {
    ...(process.env as Record<string, string>),
    HOME: home,
    PATH: `${bin}:${process.env.PATH ?? ''}`,
    XDG_RUNTIME_DIR: runtime,
    HEARD_FILE: heard,
    // Orca's own words, which are in the transcripts.
    LC_ALL: 'C.UTF-8',
    LANGUAGE: 'en',
  };
  return { env, heard, preferences };
}

async function firstLine(child: ChildProcess, command: string): Promise<string> {
  const line = once(createInterface(child.stdio[3] as Readable), 'line') as Promise<[string]>;
  const none = Promise.race([once(child, 'exit'), once(child, 'error')]).then(() => ['']);
  const [text = ''] = await Promise.race([line, none]);
  if (!text) throw new Error(`${command} did not start.`);
  return text.trim();
}

const WAY_OUT_MS = 3000;

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = once(child, 'exit');
  const late = setTimeout(() => child.kill('SIGKILL'), WAY_OUT_MS);
  child.kill();
  await exited;
  clearTimeout(late);
}
