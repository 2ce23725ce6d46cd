import type { LanguageHints } from '../../locales/choose-language';
import { whenOffice } from './office';

type OfficeLanguage = Pick<LanguageHints, 'office' | 'officeErrs'>;

/** Tells the language that Outlook speaks. Never calls back outside of Outlook. */
export function whenOfficeLanguage(tell: (language: OfficeLanguage) => void): void {
  void whenOffice().then(({ mailbox }) => mailbox && tell(read()));
}

function read(): OfficeLanguage {
  try {
    const { displayLanguage, diagnostics } = Office.context;
    return { office: displayLanguage, officeErrs: /^(?:Mac|iOS)$/.test(String(diagnostics?.platform)) };
  } catch {
    return {};
  }
}
