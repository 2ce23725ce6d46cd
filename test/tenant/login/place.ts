import { APP } from '../data/app';
import { ORGANIZATION } from '../data/organization';
import type { Urls } from '../site';

const TENANTS: readonly string[] = ['common', 'organizations', ORGANIZATION.id, ORGANIZATION.domain];

/** Whether a path segment names the practice tenant, or leaves it to the account. */
export const isTenant = (segment: string): boolean => TENANTS.includes(segment.toLowerCase());

export const redirectUris = (urls: Urls): readonly string[] =>
  APP.redirectPaths.map((path) => `${urls.addin}${path}`);
