import { readDialogOrder } from '../../adapters/hosts/dialog-address';
import { chooseLanguage } from '../../locales/choose-language';
import { languages } from '../../locales/languages';
import { dialog as english, type DialogWords } from '../../locales/dialog/en';

const LANGUAGE_KEY = 'lpc-sidebar.dialog.language';

/** Makes this the page of a language: the pane's, else the browser's. It stays English when the words do not come. */
export async function loadDialogWords(): Promise<DialogWords> {
  try {
    const { language, regional } = chooseLanguage(
      { office: paneLanguage(), browser: navigator.languages },
      languages,
    );
    const { dialog } = (await import(`../../locales/dialog/${language.tag.toLowerCase()}`)) as {
      readonly dialog: DialogWords;
    };
    document.documentElement.lang = regional;
    document.documentElement.dir = language.dir;
    return dialog;
  } catch {
    return english;
  }
}

/** The order says it; Microsoft does not, when the window comes back from there. */
function paneLanguage(): string | undefined {
  const ordered = readDialogOrder(window.location.href)?.lang;
  if (ordered) sessionStorage.setItem(LANGUAGE_KEY, ordered);
  return ordered ?? sessionStorage.getItem(LANGUAGE_KEY) ?? undefined;
}
