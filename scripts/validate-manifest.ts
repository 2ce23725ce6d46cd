/**
 * Checks the manifest: npm run validate [-- FILE] [-- --offline]
 * Our own rules always; Microsoft's validator, a web service, when it can be reached.
 */
import { validateManifest, type ManifestValidationIssue } from 'office-addin-manifest';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../src/locales/languages';
import { checkManifest } from './validate-manifest/check';

const SERVICE_LIMIT_MS = 20_000;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { offline: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const file = positionals[0] ?? 'manifest.xml';
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return 1;
  }
  const complaints = checkManifest(readFileSync(file, 'utf8'), {
    version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    languages: languages.map(({ market }) => market),
    readFile: (path) => readIfThere(join(dirname(file), path)),
  });
  complaints.forEach(({ line, message }) => console.error(`${file}:${line}: ${message}`));
  if (complaints.length > 0) return 1;
  console.log(`${file}: our own rules are met.`);
  return values.offline ? 0 : askMicrosoft(file);
}

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path) : undefined);

async function askMicrosoft(file: string): Promise<number> {
  const answer = await Promise.race([
    validateManifest(file).catch(() => undefined),
    nothingAfter(SERVICE_LIMIT_MS),
  ]);
  if (!answer?.report) {
    console.log("Microsoft's online validator could not be reached; not checked there.");
    return 0;
  }
  answer.report.warnings?.forEach((issue) => console.log(`Microsoft warns: ${wordsOf(issue)}`));
  answer.report.errors?.forEach((issue) => console.error(`Microsoft refuses: ${wordsOf(issue)}`));
  console.log(`Microsoft's online validator: ${answer.isValid ? 'accepted' : 'not accepted'}.`);
  return answer.isValid ? 0 : 1;
}

const wordsOf = ({ title, content, line }: ManifestValidationIssue) =>
  [line && `line ${line}`, title, content].filter(Boolean).join(': ');

const nothingAfter = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds, undefined));

void main().then((code) => process.exit(code));
