import { roles, scopes } from '../../src/consent/entra';
import { dialog } from '../../src/locales/dialog/en';
import { en } from '../../src/locales/en';
import { enApproved } from '../../src/locales/en-approved';
import { enGuide } from '../../src/locales/en-guide';
import { enRequest } from '../../src/consent/request/en-request';
import type { Locale } from '../../src/locales/locale';
import { enQuotes } from '../../src/locales/quotes';
import { shell } from '../../src/locales/shell/en';
import { problems } from '../../src/consent/problems';

/** English as every other language is: all words in one. The pane itself loads them piece by piece. */
export const englishLocale: Locale = {
  shell,
  pane: en,
  quotes: enQuotes,
  quotesInBoth: {},
  approved: enApproved,
  dialog,
  request: enRequest,
  guide: enGuide,
  problems: Object.fromEntries(problems.map(({ id, words }) => [id, words])) as Locale['problems'],
  scopes: Object.fromEntries(
    scopes.map(({ name, why, whyNot }) => [name, { why, whyNot }]),
  ) as Locale['scopes'],
  portalNames: {},
  roleNames: Object.fromEntries(roles.map(({ name }) => [name, name])) as Locale['roleNames'],
};
