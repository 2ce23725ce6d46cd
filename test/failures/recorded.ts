import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problems } from '../../src/consent/problems';
import type { ProblemId } from '../../src/core/problem-id';
import type { Diagnosis, DiagnosisContext } from '../../src/core/diagnosis';

/** A refusal as somebody met it, and where it is written down. */
export interface Recorded {
  readonly source: string;
  /** When it was written or read: ISO 8601 date. */
  readonly date: string;
  readonly input: unknown;
  /** What differs from a pop-up that a person opened. */
  readonly context?: Partial<DiagnosisContext>;
  /** Absent means certain. */
  readonly certainty?: Diagnosis['certainty'];
}

/** A pop-up that a person opened, and nothing known beyond it. */
export const plain: DiagnosisContext = {
  host: 'popup',
  framed: false,
  silent: false,
  adminRequest: false,
  offline: false,
};

const ids: ReadonlySet<string> = new Set(problems.map(({ id }) => id));

export const isProblemId = (text: string): text is ProblemId => ids.has(text);

/** The recorded refusals of each problem: `test/failures/<problem>.json`. */
export const recorded: ReadonlyMap<ProblemId, readonly Recorded[]> = new Map(
  readdirSync(__dirname)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const id = file.slice(0, -'.json'.length);
      if (!isProblemId(id)) throw new Error(`test/failures/${file}: no problem has this name`);
      return [id, JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as Recorded[]] as const;
    }),
);
