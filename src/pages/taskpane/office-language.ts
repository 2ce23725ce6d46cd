import type { LanguageHints } from '../../locales/language';
import { followOutlook } from './office';

type OfficeLanguage = Pick<LanguageHints, 'office' | 'officeErrs'>;

/** Tells the language that Outlook speaks, once, however late it is known. Never calls back outside of Outlook. */
export function whenOfficeLanguage(tell: (language: OfficeLanguage) => void): void {
  let told = false;
  followOutlook(({ mailbox, language }) => {
    if (!mailbox || told) return;
    told = true;
    tell({ office: language, officeErrs: /^(?:Mac|iOS)$/.test(platform()) });
  });
}

function platform(): string {
  try {
    return String(Office.context.diagnostics.platform);
  } catch {
    return '';
  }
}
