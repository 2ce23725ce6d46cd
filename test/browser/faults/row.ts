import type { BrowserContext } from '@playwright/test';
import type { PaneSteps } from '../../other-browsers/pane';
import type { Practice } from '../../../practice';
import { problemOf } from '../../../src/consent/problems';
import type { ProblemId } from '../../../src/core/problem-id';
import { APP } from '../../../practice/data/app';
import type { HostileName } from '../../../practice/data/hostile';
import type { Pane, Person } from '../story';

/** What a row works with in any browser. */
export interface AnyScene {
  readonly practice: Practice;
  readonly pane: PaneSteps;
}

/** What a row works with in Chromium. */
export interface Scene extends AnyScene {
  readonly person: Person;
  readonly context: BrowserContext;
  readonly pane: Pane;
}

/** One fault: how it comes, what the person is told, and how it ends. */
export type Row = AnywhereRow | ChromiumRow;

/** Made by the practice alone, and mended with what a pane can do in any browser. */
export interface AnywhereRow extends Fault<AnyScene> {
  readonly anywhere: true;
  /** Why it does not come in a browser, by the name of its launcher in other-browsers/run.ts. */
  readonly notIn?: Readonly<Record<string, string>>;
  readonly before?: undefined;
}

export interface ChromiumRow extends Fault<Scene> {
  readonly anywhere?: undefined;
  /** Breaks the browser or the way to Microsoft, before the pane opens. */
  readonly before?: (scene: Omit<Scene, 'pane'>) => unknown;
}

interface Fault<In extends AnyScene> {
  /** Its number in the list of faults that the product must stand. */
  readonly fault: `F${number}`;
  readonly title: string;
  /** Where it exists at all; in both places when absent. */
  readonly only?: 'framed' | 'top-level';
  /** What differs from an approved member who is signed in to Microsoft: there a click alone connects. */
  readonly run?: Readonly<Record<string, string>>;
  /** What the person does; ☰ → Set up sync when absent. */
  readonly act?: (scene: In) => Promise<unknown>;
  /** The heading that tells of the fault. */
  readonly told: string;
  /** How often that is heard: once when absent. A pane that was just opened says nothing, and two panes speak each. */
  readonly heard?: number;
  /** Mends it and tries again; the fault goes away and “Try again” is pressed when absent. */
  readonly retry?: (scene: In) => Promise<unknown>;
  /** The heading at the end; “Signed in successfully” when absent. */
  readonly end?: string;
}

export const isAnywhere = (row: Row): row is AnywhereRow => row.anywhere === true;

/** The run of a row, as in a link. */
export const runOf = ({ run }: Row) => ({ scenario: 'already-approved', sso: 'on', ...run });

export const SIGNED_IN = 'Signed in successfully';
export const NOT_CHECKED = 'not checked now';
export const ASKED = 'What did you see?';
export const HOME = 'Connect your mailbox';
export const WINDOW_OPEN = 'Continue in Microsoft’s window';

/** A run in which the person has not signed in to Microsoft, and may consent. */
export const notSignedIn = { sso: 'off', scenario: 'consent-allowed' } as const;

/** A member's heading for a problem, as it is shown. */
export const told = (problem: ProblemId, app: string = APP.name): string =>
  problemOf(problem).words.member.heading.replaceAll('{app}', app);

/** An answer or a token that is not Microsoft's, or not for this sign-in. */
export const forged = (fault: Row['fault'], title: string, hostile: HostileName): AnywhereRow => ({
  fault,
  title,
  anywhere: true,
  run: { hostile },
  told: told('sign-in-interrupted'),
});

export const setUpSync = ({ pane }: AnyScene) => pane.choose('Set up sync');

/** ☰ → Set up sync, and the window that opens. */
export const windowOf = ({ pane }: Scene) => pane.windowFrom(() => pane.choose('Set up sync'));

/** Nothing is wrong any more. */
export function mend({ practice }: AnyScene) {
  practice.tenant.faults = [];
  practice.tenant.hostile = 'no';
}

export async function tryAgain(scene: AnyScene) {
  mend(scene);
  await scene.pane.press('Try again');
}

/** For what Microsoft did not explain: says that the window was closed, then tries again. */
export async function answerAndTryAgain(scene: AnyScene) {
  mend(scene);
  await scene.pane.press('I closed it or selected Cancel');
  await scene.pane.heading(told('window-closed'));
  await scene.pane.press('Try again');
}

/** Set up sync once more, from home. */
export async function setUpAgain(scene: AnyScene) {
  mend(scene);
  await setUpSync(scene);
}
