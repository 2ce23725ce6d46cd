/** An article of the publisher's knowledge base. Its title stands with the words of the guide. */
export interface VendorArticle {
  readonly id: 'deployment' | 'server-access' | 'need-approval' | 'faq';
  readonly url: string;
  /** The day it was read. */
  readonly date: string;
}

const BASE = 'https://linkpoint360.com/connectme/kb/articles';
const date = '2026-11-25';

export const vendorArticles: readonly VendorArticle[] = [
  { id: 'deployment', url: `${BASE}/How-to-Activate-ConnectME-Synchronization`, date },
  { id: 'server-access', url: `${BASE}/Server-Auth`, date },
  { id: 'need-approval', url: `${BASE}/Need-Admin-Approval`, date },
  { id: 'faq', url: `${BASE}/ConnectME-Frequently-Asked-Questions`, date },
];

/** "Users with initialized mailbox" can only be removed by Force Delete there. */
export const adminPanelArticle = `${BASE}/Managing-Users-in-ConnectME-Administration-Panel`;
