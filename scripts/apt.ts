import { onPath, run } from './find-browser';

export const INSTALL_LIMIT_MS = 10 * 60_000;

/** What to put before a command that root must run; undefined where we may not. */
export function rootPrefix(): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && run('sudo', ['-n', 'true'], { stdio: 'ignore' }) ? ['sudo', '-n'] : undefined;
}

/** Installs packages of the system; whether it could. */
export function aptInstall(root: readonly string[], packages: readonly string[]): boolean {
  return apt(root, ['update']) && apt(root, ['install', '-y', '--no-install-recommends', ...packages]);
}

function apt(root: readonly string[], args: readonly string[]): boolean {
  const [command = 'env', ...rest] = [
    ...root,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    ...args,
  ];
  return run(command, rest, { timeout: INSTALL_LIMIT_MS });
}
