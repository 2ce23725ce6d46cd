import { languages } from '../../../src/locales/languages';
import { problemOf, problems, type Card } from '../../../src/consent/problems';
import { helpRequest } from '../../../src/consent/request/help-request';
import { mailtoLink } from '../../../src/consent/request/request';

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

it.each(languages)('in $tag, fits into a mailto link with what would help', async (language) => {
  const locale = await language.load?.();
  for (const { id, words } of problems) {
    const card: Card = locale?.problems[id].admin ?? words.admin;
    const facts = { appName: 'LinkPoint Connect', card, details: 'Codes: AADSTS50105' };
    const mail = mailtoLink(helpRequest(facts, locale?.request, language));
    expect([id, mail.length > 1900]).toEqual([id, false]);
    const body = new URL(mail).searchParams.get('body') ?? '';
    expect(body.match(/^- /gm)?.length ?? 0).toBeGreaterThanOrEqual(card.steps?.length ?? 0);
  }
});
