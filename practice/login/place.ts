import { APP } from '../data/app';
import { ORGANIZATIONS, type OrganizationKey } from '../data/organization';
import type { Urls } from '../site';

export interface Place {
  /** Undefined for `common` and `organizations`, which leave it to the account. */
  readonly organization: OrganizationKey | undefined;
}

/** What the first segment of a path names, or undefined when there is no such tenant. */
export function placeOf(segment: string): Place | undefined {
  const name = segment.toLowerCase();
  if (name === 'common' || name === 'organizations') return { organization: undefined };
  const organization = (Object.keys(ORGANIZATIONS) as OrganizationKey[]).find(
    (key) => ORGANIZATIONS[key].id === name || ORGANIZATIONS[key].domain === name,
  );
  return organization && { organization };
}

/** Where the admin center's own consent window ends; as remembered, not read. */
export const portalRedirect = (urls: Urls): string => `${urls.portal}/TokenAuthorize`;

/** The last stands for `brk-multihub://`, with which Outlook signs in for the add-in. */
export const redirectUris = (urls: Urls): readonly string[] => [
  ...APP.redirectPaths.map((path) => `${urls.addin}${path}`),
  ...APP.embeddedPaths.map((path) => `${urls.example}${path}`),
  `${urls.outlook}/broker/end`,
];
