import { problemOf } from '../../src/problems';
import { helpRequest } from '../../src/setup-sync/help-request';

const message = helpRequest({
  appName: 'LinkPoint <Connect>',
  card: problemOf('user-not-assigned').words.admin,
  details: 'Codes: AADSTS50105\nCorrelation id: 0f8fad5b-d9cb-469f-a165-70867728950e',
});

it('tells the admin what would help, and asks for no approval', () => {
  expect(message.text).toContain('AADSTS50105');
  expect(message.text).not.toContain('adminconsent');
  expect(message.text).not.toMatch(/\{\w+\}/);
});

it('shows names as text', () => {
  expect(message.html).toContain('LinkPoint &lt;Connect&gt;');
  expect(message.html).not.toContain('<Connect>');
});
