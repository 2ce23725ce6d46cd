export type Place = 'framed' | 'top-level';

/** A browser that is not a Chromium. */
export interface OtherBrowser {
  readonly name: string;
  /** Whether it keeps `Secure` cookies of http://*.localhost. If not, Microsoft forgets who signed in. */
  readonly keepsSecureCookies: boolean;
  /** Opens a pane at an address, as a person of its own: nothing of other panes is remembered. */
  readonly openPane: (url: string, place: Place) => Promise<Pane>;
  readonly close: () => Promise<void>;
}

/** What a person does in the pane, in this or that browser. Each step waits until it can be done. */
export interface PaneSteps {
  readonly press: (button: string) => Promise<void>;
  /** ☰ → an item. */
  readonly choose: (item: string) => Promise<void>;
  readonly heading: (text: string) => Promise<void>;
  /** Does what opens Microsoft's window, and returns that window. */
  readonly windowFrom: (action: () => Promise<void>) => Promise<unknown>;
}

export interface Pane extends PaneSteps {
  readonly windowFrom: (action: () => Promise<void>) => Promise<MicrosoftWindow>;
  readonly reload: () => Promise<void>;
  /** What nobody caught. */
  readonly errors: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface MicrosoftWindow {
  /** Presses the button or link that has this text in it. */
  readonly press: (text: string) => Promise<void>;
  readonly closed: () => Promise<void>;
}
