import { chromium } from '@playwright/test';
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** Path of a Chromium, Chrome or Edge on this machine. Throws when CHROMIUM_PATH names none. */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is not a browser that starts: ${chosen}`);
  }
  return candidates().find(works);
}

function candidates(): string[] {
  return [chromium.executablePath(), ...installed()];
}

function installed(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
        .flatMap((variable) => process.env[variable] ?? [])
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]);
    default:
      return COMMANDS.flatMap((name) => onPath(name) ?? []);
  }
}

/** On Linux a browser may be there and yet not start: libraries are missing, or it only says where to get the real one. */
function works(path: string): boolean {
  if (!path || !existsSync(path)) return false;
  return process.platform !== 'linux' || run(path, ['--version'], { timeout: 10_000, stdio: 'ignore' });
}

/** Where a command is, if it is on the PATH. */
export function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Runs a command to its end; whether it succeeded. */
export function run(command: string, args: readonly string[], options: SpawnSyncOptions = {}): boolean {
  return spawnSync(command, [...args], { stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0;
}
