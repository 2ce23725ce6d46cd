import { english, type Language } from './language';
import { markets } from '../consent/entra/markets';

/** One line for a language, and one file for its words. In the order of their names. */
// prettier-ignore
export const languages: readonly Language[] = [
  { tag: 'de', dir: 'ltr', name: 'Deutsch', market: markets.de, load: () => import('./de').then(({ de }) => de) },
  english,
  { tag: 'es', dir: 'ltr', name: 'Español', market: markets.es, load: () => import('./es').then(({ es }) => es) },
  { tag: 'fr', dir: 'ltr', name: 'Français', market: markets.fr, load: () => import('./fr').then(({ fr }) => fr) },
  { tag: 'it', dir: 'ltr', name: 'Italiano', market: markets.it, load: () => import('./it').then(({ it }) => it) },
  { tag: 'nl', dir: 'ltr', name: 'Nederlands', market: markets.nl, load: () => import('./nl').then(({ nl }) => nl) },
  { tag: 'pt-BR', dir: 'ltr', name: 'Português (Brasil)', market: markets['pt-BR'], load: () => import('./pt-br').then(({ ptBr }) => ptBr) },
  { tag: 'he', dir: 'rtl', name: 'עברית', market: markets.he, load: () => import('./he').then(({ he }) => he) },
  { tag: 'ar', dir: 'rtl', name: 'العربية', market: markets.ar, load: () => import('./ar').then(({ ar }) => ar) },
  { tag: 'zh-CN', dir: 'ltr', name: '简体中文', market: markets['zh-CN'], load: () => import('./zh-cn').then(({ zhCn }) => zhCn) },
  { tag: 'ja', dir: 'ltr', name: '日本語', market: markets.ja, load: () => import('./ja').then(({ ja }) => ja) },
];
