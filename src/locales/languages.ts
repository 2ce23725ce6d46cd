import { english, type Language } from './language';

/** One line for a language, and one file for its words. In the order of their names. */
// prettier-ignore
export const languages: readonly Language[] = [
  { tag: 'de', dir: 'ltr', name: 'Deutsch', market: 'de-DE', load: () => import('./de').then(({ de }) => de) },
  english,
  { tag: 'es', dir: 'ltr', name: 'Español', market: 'es-ES', load: () => import('./es').then(({ es }) => es) },
  { tag: 'fr', dir: 'ltr', name: 'Français', market: 'fr-FR', load: () => import('./fr').then(({ fr }) => fr) },
  { tag: 'it', dir: 'ltr', name: 'Italiano', market: 'it-IT', load: () => import('./it').then(({ it }) => it) },
  { tag: 'nl', dir: 'ltr', name: 'Nederlands', market: 'nl-NL', load: () => import('./nl').then(({ nl }) => nl) },
  { tag: 'pt-BR', dir: 'ltr', name: 'Português (Brasil)', market: 'pt-BR', load: () => import('./pt-br').then(({ ptBr }) => ptBr) },
  { tag: 'he', dir: 'rtl', name: 'עברית', market: 'he-IL', load: () => import('./he').then(({ he }) => he) },
  { tag: 'ar', dir: 'rtl', name: 'العربية', market: 'ar-SA', load: () => import('./ar').then(({ ar }) => ar) },
  { tag: 'zh-CN', dir: 'ltr', name: '简体中文', market: 'zh-CN', load: () => import('./zh-cn').then(({ zhCn }) => zhCn) },
  { tag: 'ja', dir: 'ltr', name: '日本語', market: 'ja-JP', load: () => import('./ja').then(({ ja }) => ja) },
];

/**
 * The `mkt` for a page in this language (`<html lang>`). Undefined when the language says no region: English is then only
 * what is left, and Microsoft may know better.
 */
export const marketFor = (lang: string): string | undefined =>
  lang.includes('-') ? languages.find(({ tag }) => lang.startsWith(tag))?.market : undefined;
