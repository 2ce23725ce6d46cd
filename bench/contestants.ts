/** What is measured side by side, and when each counts as usable. */
export interface Contestant {
  readonly name: string;
  /** A folder in `peers`; a pane has none. */
  readonly peer?: string;
  /** Built with the packages and polyfills that its own package.json names. */
  readonly own?: boolean;
  readonly page: string;
  /** Runs in the page: whether it answers to pointer and keyboard; for a pane: ☰ opens. */
  readonly usable: string;
  /** Runs in the page: whether a person can do there what the page is for; for a pane: a click opens Microsoft's window. */
  readonly ready: string;
}

/** A control of this name is there and not waiting. */
const enabled = (name: string) =>
  `[...document.querySelectorAll('button, [role=menuitem]')].some((control) => control.textContent.trim().startsWith(${JSON.stringify(name)}) && !control.disabled && control.ariaDisabled !== 'true')`;

export const paneNamed = (name: string): Contestant => ({
  name,
  page: 'taskpane.html',
  usable: `!document.documentElement.matches('.starting')`,
  ready: enabled('Set up sync'),
});

const peer = (name: string, folder: string, control: string, own = false): Contestant => ({
  name,
  peer: folder,
  own,
  page: 'index.html',
  usable: enabled(control),
  ready: enabled(control),
});

export const peers: readonly Contestant[] = [
  peer('template', 'template', 'Insert text', true),
  peer('template, our packages', 'template', 'Insert text'),
  peer('React, one button', 'react', 'Ready'),
  peer('empty page', 'empty', 'Ready'),
];

/** All others are told as ratios to it. */
export const YARDSTICK = 'template';
