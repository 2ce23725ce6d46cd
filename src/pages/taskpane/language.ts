import { chooseLanguage, wantsEnglish } from '../../locales/choose-language';
import { english, type LanguageChoice, type LanguageHints } from '../../locales/language';
import type { ShellWords } from '../../locales/shell/en';
import { followOutlook } from '../../adapters/office';
import { readOwnLanguage, writeOwnLanguage } from './own-language';
import { inEnglish, type Pane } from './pane';

/** Words that take longer than this come later: the pane starts in English. */
const PATIENCE_MS = 2000;

/** Gives the pane its language: guessed from the browser at once, corrected when Outlook tells its own. */
export function followLanguage(pane: Pane): void {
  void setLanguage(pane);
  setTimeout(() => startInEnglish(pane), PATIENCE_MS);
  followOutlook(({ mailbox, language, languageErrs = false }) => {
    if (!mailbox || hints) return;
    hints = { office: language, officeErrs: languageErrs };
    void setLanguage(pane);
  });
}

/** The person's own choice, by tag; undefined means Outlook's language. */
export function setOwnLanguage(pane: Pane, own: string | undefined): void {
  writeOwnLanguage(own);
  void setLanguage(pane);
}

/** What Outlook said, the first time. */
let hints: Pick<LanguageHints, 'office' | 'officeErrs'> | undefined;
let turns = 0;

async function setLanguage(pane: Pane) {
  const turn = (turns += 1);
  const own = readOwnLanguage();
  pane.setState({ own });
  const wishes = { own, ...hints, browser: navigator.languages };
  if (wantsEnglish(wishes)) {
    return pane.setState({ ...inEnglish, language: chooseLanguage(wishes, [english]) });
  }
  try {
    const { languages } = await import('../../locales/languages');
    const language = chooseLanguage(wishes, languages);
    const words = await wordsOf(language);
    if (turn === turns) pane.setState({ language, words });
  } catch {
    startInEnglish(pane);
  }
}

function startInEnglish(pane: Pane) {
  if (!pane.getState().words) pane.setState(inEnglish);
}

async function wordsOf({ language }: LanguageChoice): Promise<ShellWords> {
  if (language === english) return inEnglish.words;
  const tag = language.tag.toLowerCase();
  const { shell } = (await import(/* webpackExclude: /en\.ts$/ */ `../../locales/shell/${tag}.ts`)) as {
    readonly shell: ShellWords;
  };
  return shell;
}
