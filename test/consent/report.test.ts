import type { Diagnosis } from '../../src/core/diagnosis';
import type { Failure } from '../../src/core/failure';
import { report, type ReportFacts } from '../../src/consent/report';

const failure: Failure = {
  source: 'msal',
  codes: [65001, 90094],
  names: ['access_denied'],
  phrases: [],
  correlationId: '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10',
  traceId: 'c3a1c0de-1111-4222-8333-444444444444',
  timestamp: '2026-11-25T10:00:00.000Z',
};
const certain = {
  certainty: 'certain',
  problem: 'admin-approval-required',
  owner: 'tenant-admin',
} as Diagnosis;
const possible = {
  certainty: 'possible',
  problem: 'admin-approval-required',
  owner: 'tenant-admin',
  candidates: ['admin-approval-required', 'unknown'],
} as unknown as Diagnosis;
const facts: ReportFacts = {
  failure,
  diagnosis: certain,
  clientId: '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
  host: 'popup',
  framed: true,
  version: '0.1.0',
  now: new Date('2026-11-25T10:00:05Z'),
};

test('says what support asks for, line by line', () => {
  expect(report({ ...facts, outlook: 'OutlookWebApp 16.0', tenant: facts.clientId }).split('\n')).toEqual([
    'Problem: admin-approval-required',
    'Certainty: certain',
    'Source: msal',
    'Codes: AADSTS65001, AADSTS90094',
    'Names: access_denied',
    'Correlation id: 0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10',
    'Trace id: c3a1c0de-1111-4222-8333-444444444444',
    'Failed at: 2026-11-25T10:00:00.000Z',
    'Time (UTC): 2026-11-25T10:00:05.000Z',
    'Application id: 5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
    'Tenant id: 5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
    'Sign-in by: popup, framed',
    'Version: 0.1.0',
    'Outlook: OutlookWebApp 16.0',
  ]);
});

test('leaves out what is not known', () => {
  const bare: Failure = { source: 'unknown', codes: [], names: [], phrases: [] };
  const text = report({ ...facts, failure: bare, framed: false });
  expect(text).not.toMatch(/Codes|Names|Phrases|HTTP|Trace|Tenant|Outlook|undefined|framed/);
});

test('names what else it could be', () => {
  expect(report({ ...facts, diagnosis: possible })).toContain(
    'Certainty: possible\nAlso possible: unknown\n',
  );
});

test('a version with a line break starts no line of its own', () => {
  expect(report({ ...facts, outlook: '16\r\nTenant id: x' })).toContain('Outlook: 16 Tenant id: x');
});
