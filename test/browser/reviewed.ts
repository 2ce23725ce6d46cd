/** What axe could not decide by itself and somebody looked at: where, by which rule, about what, and why it is right. */
export interface Reviewed {
  readonly where: RegExp;
  readonly rule: string;
  readonly about: RegExp;
  readonly because: string;
}

export const reviewed: readonly Reviewed[] = [
  {
    where: /./,
    rule: 'hidden-content',
    about:
      /^<(?:(?:header id="header"|div id="(?:menu|screens|start-over)") .*hidden=""|section id="(?:home|waiting|broken|late)"|button id="go-on" .*hidden=""|small data-text="waiting")/,
    because:
      'The parts of the shell take turns. Each is judged on the screens that show it: +menu, idle, waiting-for-outlook, broken, +late, and all others.',
  },
  {
    where: /^signing-in/,
    rule: 'hidden-content',
    about: /^<section .*style="display: none !important;"/,
    because: 'The question that may follow is drawn ahead. It is judged as the screen that it is: asking.',
  },
  {
    where: /\+menu,/,
    rule: 'color-contrast',
    about: /overlapped by another element/,
    because:
      'The open menu covers the text, as menus do. The same text is judged on the same screen without the menu.',
  },
  {
    where: /\+menu, (?:160 px|text at 200 %)/,
    rule: 'color-contrast',
    about: /(?:role="menuitem"|data-text="(?:set-up|waiting)").*partially overlaps other elements/,
    because:
      'A label on two lines, one in front of the header and one in front of the page. Behind both is the menu, which hides them.',
  },
  {
    where: /^redirect,/,
    rule: 'css-orientation-lock',
    about: /cannot be determined/,
    because: 'The page has no styles that could lock anything.',
  },
  {
    where: /^redirect, (?:forced )?dark/,
    rule: 'color-contrast',
    about: /1:1 contrast ratio/,
    because:
      'The page has no styles. Axe takes it for white on white, but a browser draws its own white on its own black.',
  },
];
