/**
 * Where Microsoft's approval page returns: public, without a session, without any state but its address. It is opened days
 * after the request, by somebody else, in another browser.
 */
import { readSettings } from '../../adapters/config';
import { portalLinks, readAdminConsentAnswer } from '../../consent/entra';
import { chooseLanguage } from '../../locales/choose-language';
import { enApproved } from '../../locales/en-approved';
import { format } from '../../consent/words/format';
import { english } from '../../locales/language';
import type { Script } from '../../consent/words/script';
import { languages } from '../../locales/languages';
import type { Locale } from '../../locales/locale';
import { contentFor, type PageFacts } from './content';
import { draw } from './draw';

const FALLBACK_NAME = 'LinkPoint Connect';

const { href, pathname } = window.location;
// Before anything else, so that no link, extension or bookmark carries the answer on.
window.history.replaceState(null, '', pathname);

const answer = readAdminConsentAnswer(href);
const facts = factsOfPage();
show(english);

const { language, regional } = chooseLanguage({ browser: navigator.languages }, languages);
language
  .load?.()
  .then((locale) => {
    document.documentElement.lang = regional;
    document.documentElement.dir = language.dir;
    show(language, locale);
  })
  // The page says the same in English.
  .catch(() => undefined);

function show(script: Script, locale?: Locale) {
  const words = locale?.approved ?? enApproved;
  const content = contentFor(answer, facts, locale, script);
  document.title = format(words.title, { heading: content.heading, app: facts.appName });
  const result = document.getElementById('result');
  if (result) draw(content, result, words.newWindow);
}

/** The page works without settings too: an admin who decided is told so in any case. */
function factsOfPage(): PageFacts {
  try {
    const { appName, supportUrl, cloud, endpoints } = readSettings();
    return {
      appName: appName || FALLBACK_NAME,
      ...(/^https:\/\//i.test(supportUrl) && { supportUrl }),
      adminCenterUrl: portalLinks(cloud, endpoints).enterpriseApps.url,
    };
  } catch {
    return { appName: FALLBACK_NAME };
  }
}
