import type { Practice } from '../../practice';
import type { Person } from './person';
import type { Words } from './words';

export interface Story {
  readonly name: string;
  /** The practice's run, as in a link. */
  readonly run: Readonly<Record<string, string>>;
  readonly walk: (scene: Scene) => Promise<void>;
}

export interface Scene {
  readonly person: Person;
  readonly words: Words;
  readonly practice: Practice;
}

/** Answers of Microsoft that take so long let a person hear what the pane says meanwhile. Milliseconds. */
export const UNHURRIED_MS = 1200;
