/** What leaves with the build beside the pages: who made it, of what, under which licenses, and where problems are told. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licensesOf } from './licenses';
import { sbomOf } from './sbom-of';

const DAY_S = 24 * 60 * 60;

export function addPapers(root: string, dist: string): void {
  const write = (file: string, text: string) => writeFileSync(join(dist, file), text);
  mkdirSync(join(dist, '.well-known'), { recursive: true });
  write('licenses.txt', licensesOf(root));
  write('sbom.json', sbomOf(root));
  write('version.json', `${JSON.stringify(versionOf(root), undefined, 2)}\n`);
  write('.well-known/security.txt', securityText(contactOf(dist), madeAt(root)));
}

/** Which sources these are. Without git it is the version alone. */
function versionOf(root: string): { readonly version: string; readonly commit?: string } {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const commit = process.env.COMMIT || git(root, 'rev-parse', 'HEAD');
  return { version, ...(commit && { commit }) };
}

/**
 * https://www.rfc-editor.org/rfc/rfc9116, 2026-12-01: a contact and an end are required, the end within a year.
 * @param made Seconds since 1970.
 */
const securityText = (contact: string, made: number): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${new Date((made + 360 * DAY_S) * 1000).toISOString()}`,
    'Preferred-Languages: en',
    '',
  ].join('\n');

/** When the sources were made, so that the same sources build the same: reproducible-builds.org/docs/source-date-epoch. */
function madeAt(root: string): number {
  const known = process.env.SOURCE_DATE_EPOCH || git(root, 'log', '-1', '--format=%ct');
  return known ? Number(known) : Math.floor(Date.now() / 1000);
}

/** Where people report to: SECURITY_CONTACT, else where they get help. */
function contactOf(dist: string): string {
  const contact =
    process.env.SECURITY_CONTACT || supportOf(readFileSync(join(dist, 'approved.html'), 'utf8'));
  if (!/^(?:https:\/\/|mailto:|tel:)\S+$/.test(contact)) {
    throw new Error('SECURITY_CONTACT, or else SUPPORT_URL, is to be an https: or mailto: address.');
  }
  return contact;
}

function supportOf(page: string): string {
  const settings = /<script\b[^>]*\bid=["']?settings["']?[^>]*>([\s\S]*?)<\/script>/i.exec(page)?.[1] ?? '{}';
  return (JSON.parse(settings) as { supportUrl?: string }).supportUrl ?? '';
}

function git(root: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}
