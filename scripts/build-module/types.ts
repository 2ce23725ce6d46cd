import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entries } from './entries';

/**
 * Writes one file of types for each entry, which needs nothing but the types of React and Fluent UI, and compares them with the reports
 * in `etc/`. Throws where they differ and `accept` is not set; else writes the reports anew.
 */
export function writeTypes(root: string, out: string, accept: boolean): void {
  // Inside, so that the types of packages are found.
  const emitted = mkdtempSync(join(out, 'types-'));
  try {
    execFileSync('npx', ['tsc', '-p', 'tsconfig.module.json', '--outDir', emitted], {
      cwd: root,
      stdio: 'inherit',
    });
    for (const [name, file] of Object.entries(entries)) {
      rollUp({ root, name, from: join(emitted, file.replace(/\.ts$/, '.d.ts')), out, accept });
    }
  } finally {
    rmSync(emitted, { recursive: true });
  }
}

interface RollUp {
  readonly root: string;
  readonly name: string;
  readonly from: string;
  readonly out: string;
  readonly accept: boolean;
}

function rollUp({ root, name, from, out, accept }: RollUp): void {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: from,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2023', 'DOM'],
            module: 'ESNext',
            moduleResolution: 'Bundler',
            jsx: 'react-jsx',
            strict: true,
            skipLibCheck: true,
            types: ['node', 'office-js'],
          },
          files: [from],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: join(root, 'etc'),
        reportTempFolder: dirname(from),
      },
      dtsRollup: { enabled: true, untrimmedFilePath: join(out, `${name}.d.ts`) },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Error },
          // There is one kind of release.
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          // The report says so.
          'ae-undocumented': { logLevel: ExtractorLogLevel.None },
          // What only another type names comes along, without a name to import.
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const { succeeded, apiReportChanged } = Extractor.invoke(config, {
    localBuild: accept,
    messageCallback: (message) => {
      if (message.messageId === 'console-preamble') message.handled = true;
    },
  });
  if (apiReportChanged && !accept) {
    throw new Error(`What “${name}” offers has changed: npm run build:module -- --accept-api`);
  }
  if (!succeeded) throw new Error(`The types of “${name}” cannot be put into one file.`);
}
