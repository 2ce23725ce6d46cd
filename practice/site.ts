import type { Context } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import type { Tenant } from './tenant';

/** Origins of the practice sites, without a trailing slash. */
export interface Urls {
  readonly start: string;
  readonly outlook: string;
  readonly addin: string;
  /** Somebody else's sidebar with Set up sync in it. */
  readonly example: string;
  readonly login: string;
  readonly graph: string;
  readonly portal: string;
  readonly sync: string;
}

/** What every site is made from. */
export interface World {
  readonly tenant: Tenant;
  readonly urls: Urls;
  /** Folder with the built pane. */
  readonly dist: string;
  /** Folder with the built example. */
  readonly example: string;
}

export interface SiteEnv {
  Bindings: HttpBindings;
  Variables: { pocd: boolean };
}

export type SiteContext = Context<SiteEnv>;
