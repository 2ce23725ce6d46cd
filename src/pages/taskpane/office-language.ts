import type { LanguageHints } from '../../locales/language';
import { whenOffice } from './office';

type OfficeLanguage = Pick<LanguageHints, 'office' | 'officeErrs'>;

/** Tells the language that Outlook speaks. Never calls back outside of Outlook. */
export function whenOfficeLanguage(tell: (language: OfficeLanguage) => void): void {
  void whenOffice().then(({ mailbox, language }) => {
    if (mailbox) tell({ office: language, officeErrs: /^(?:Mac|iOS)$/.test(platform()) });
  });
}

function platform(): string {
  try {
    return String(Office.context.diagnostics.platform);
  } catch {
    return '';
  }
}
