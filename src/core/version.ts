/** The version in package.json: what support reads, and what the sync service is told. */
export const version = '0.1.0';
