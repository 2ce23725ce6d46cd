/** What axe could not decide by itself and somebody looked at: where, by which rule, about what, and why it is right. */
export interface Reviewed {
  readonly where: RegExp;
  readonly rule: string;
  readonly about: RegExp;
  readonly because: string;
}

export const reviewed: readonly Reviewed[] = [
  {
    where: /\+menu$/,
    rule: 'color-contrast',
    about: /overlapped by another element/,
    because:
      'The open menu covers the text, as menus do. The same text is judged on the same screen without the menu.',
  },
];
