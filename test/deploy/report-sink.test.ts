import fc from 'fast-check';
import { lineOf } from '../../deploy/report-sink';

const violation = {
  'document-uri': 'https://sidebar.example.com/taskpane.html?et=mia%40contoso.example#hint=mia',
  referrer: 'https://outlook.office.com/mail/mia',
  'violated-directive': 'script-src-elem',
  'effective-directive': 'script-src-elem',
  'original-policy': "default-src 'none'",
  disposition: 'enforce',
  'blocked-uri': 'https://new.cdn.office.net/mia/office.js?user=mia',
  'source-file': 'https://sidebar.example.com/taskpane.html?mia',
  'script-sample': 'const mia = 1',
};

test('of a violation it keeps page, directive and host, and nothing of the person', () => {
  const line = lineOf(JSON.stringify({ 'csp-report': violation }));
  expect(line).toEqual({
    event: 'policy',
    page: 'taskpane',
    directive: 'script-src-elem',
    blocked: 'new.cdn.office.net',
    enforced: true,
  });
});

test('of a pane that did not start it keeps the reason, if that is one of ours', () => {
  const told = (reason: string) =>
    lineOf(JSON.stringify({ v: 1, event: 'could-not-start', reason, who: 'mia' }));
  expect(told('broken')).toEqual({ event: 'could-not-start', reason: 'broken' });
  expect(told('mia@contoso.example')).toEqual({ event: 'could-not-start', reason: 'other' });
});

test('whatever is sent, it throws nothing and keeps no sentence of it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.dictionary(fc.string(), fc.string()).map((csp) => JSON.stringify({ 'csp-report': csp })),
      ),
      (body) => {
        const line = lineOf(body);
        expect(JSON.stringify(line ?? {})).toMatch(/^[\w{}":,.-]*$/);
      },
    ),
  );
});
