import type { LanguageHints } from '../../locales/choose-language';

type OfficeLanguage = Pick<LanguageHints, 'office' | 'officeErrs'>;

/** Tells Outlook's display language, once and only if Office.js comes. */
export function whenOfficeLanguage(tell: (language: OfficeLanguage) => void): void {
  const loaded = () => {
    if (typeof Office === 'undefined') return;
    Office.onReady(() => tell(read())).catch(() => undefined);
  };
  if (typeof Office !== 'undefined' || document.readyState === 'complete') loaded();
  else window.addEventListener('load', loaded);
}

function read(): OfficeLanguage {
  try {
    const { displayLanguage, diagnostics } = Office.context;
    // Office's own enum is not there when Office.js is broken.
    return { office: displayLanguage, officeErrs: /^(?:Mac|iOS)$/.test(String(diagnostics?.platform)) };
  } catch {
    return {};
  }
}
