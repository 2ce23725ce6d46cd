import type { Organization } from '../data/organization';
import type { PersonKey } from '../data/people';
import type { Markup } from '../html';
import type { World } from '../site';
import type { Directory, Live } from '../tenant';

/** What a page of the admin center is made from. */
export interface About {
  readonly world: World;
  /** Who is signed in. */
  readonly admin: PersonKey;
  /** The organization of that account, and what it decided. */
  readonly organization: Organization;
  readonly directory: Live<Directory>;
  /** The page's own path; forms come back to it. */
  readonly path: string;
  /** The ids in a link to one app. */
  readonly objectId: string | undefined;
  readonly clientId: string | undefined;
  readonly query: Readonly<Record<string, string>>;
}

/** A page without its frame. */
export interface View {
  readonly heading: string;
  readonly body: Markup;
  /** The menu beside the page, besides the one of the whole center. */
  readonly menu?: Menu;
  readonly status?: 403 | 404;
}

export interface Menu {
  readonly label: string;
  /** Titles by address. */
  readonly items: Readonly<Record<string, string>>;
}
