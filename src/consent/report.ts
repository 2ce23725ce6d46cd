import { plain } from './words/plain';
import type { Diagnosis } from '../core/diagnosis';
import type { Failure } from '../core/failure';
import type { SignInHost } from '../core/ports';

export interface ReportFacts {
  readonly failure: Failure;
  readonly diagnosis: Diagnosis;
  readonly clientId: string;
  /** Tenant id, when it is known. */
  readonly tenant?: string;
  readonly host: SignInHost['name'];
  readonly framed: boolean;
  /** The add-in's version. */
  readonly version: string;
  /** Outlook's name and version, as Outlook tells them. */
  readonly outlook?: string;
  readonly now: Date;
}

/**
 * What support asks for, as lines of `Key: value`: numbers, ids and versions. No name, no address, no token. The keys are
 * English in every language, because support reads them.
 */
export function report({ failure, diagnosis, ...facts }: ReportFacts): string {
  const lines: readonly (readonly [key: string, value: string | number | undefined])[] = [
    ['Problem', diagnosis.problem],
    ['Certainty', diagnosis.certainty],
    ['Also possible', diagnosis.certainty === 'possible' ? others(diagnosis) : undefined],
    ['Source', failure.source],
    ['Codes', failure.codes.map((code) => `AADSTS${code}`).join(', ')],
    ['Names', failure.names.join(', ')],
    ['Phrases', failure.phrases.join(', ')],
    ['HTTP status', failure.status],
    ['Correlation id', failure.correlationId],
    ['Trace id', failure.traceId],
    ['Failed at', failure.timestamp],
    ['Time (UTC)', facts.now.toISOString()],
    ['Application id', facts.clientId],
    ['Tenant id', facts.tenant],
    ['Sign-in by', facts.framed ? `${facts.host}, framed` : facts.host],
    ['Version', facts.version],
    ['Outlook', facts.outlook],
  ];
  return lines
    .map(([key, value]) => [key, plain(String(value ?? ''), 300)])
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
}

const others = ({ problem, candidates }: Extract<Diagnosis, { certainty: 'possible' }>): string =>
  candidates.filter((candidate) => candidate !== problem).join(', ');
