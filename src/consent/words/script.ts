/** How a language is written: which lists it makes and from which side it is read. */
export interface Script {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

export const englishScript: Script = { tag: 'en', dir: 'ltr' };
