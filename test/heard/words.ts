import type { ProblemId } from '../../src/core/problem-id';
import type { GuideWords } from '../../src/locales/en-guide';
import { enGuide } from '../../src/locales/en-guide';
import { en, type Translation } from '../../src/locales/en';
import { format } from '../../src/consent/words/format';
import { quotesIn } from '../../src/locales/quotes';
import { languages } from '../../src/locales/languages';
import { shell, type ShellWords } from '../../src/locales/shell/en';
import { advise } from '../../src/consent/advise';
import type { Audience } from '../../src/core/state';
import { APP } from '../../practice/data/app';

/** What the pane says in a language. */
export interface Words {
  readonly shell: ShellWords;
  readonly pane: Translation;
  readonly guide: GuideWords;
  /** The answer that says so; Outlook's own sign-in cannot be asked for a language, so that it is quoted in both there. */
  readonly needApproval: (signIn: 'own' | 'outlooks') => string;
  /** The heading that tells of a problem. */
  readonly problem: (id: ProblemId, audience?: Audience) => string;
}

export async function wordsOf(tag: string): Promise<Words> {
  const locale = await languages.find((one) => one.tag === tag)?.load?.();
  const { pane, guide } = locale ?? { pane: en, guide: enGuide };
  return {
    shell: locale?.shell ?? shell,
    pane,
    guide,
    needApproval: (signIn) => format(pane.asking.approval, quotesIn(locale, signIn === 'own')),
    problem: (id, audience = 'member') =>
      format(advise(id, audience, locale?.problems).words.heading, {
        app: APP.name,
        organization: pane.advice.yourOrganization,
      }),
  };
}
