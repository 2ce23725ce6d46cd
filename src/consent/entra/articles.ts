/** Something to read on. Its title stands with the words of the guide. */
export interface Article {
  readonly id:
    'consent-experience' | 'consent-policies' | 'deploy-add-ins' | 'ews-access' | 'privacy-security';
  readonly url: string;
  /** The day it was read. */
  readonly date: string;
}

/** Microsoft's own articles about what the guide touches. */
export const articles: readonly Article[] = [
  {
    id: 'consent-experience',
    url: 'https://learn.microsoft.com/entra/identity-platform/application-consent-experience',
    date: '2026-11-23',
  },
  {
    id: 'consent-policies',
    url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/manage-app-consent-policies',
    date: '2026-01-22',
  },
  {
    id: 'deploy-add-ins',
    url: 'https://learn.microsoft.com/microsoft-365/admin/manage/manage-deployment-of-add-ins',
    date: '2026-11-25',
  },
  {
    id: 'ews-access',
    url: 'https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange',
    date: '2026-11-23',
  },
  {
    id: 'privacy-security',
    url: 'https://learn.microsoft.com/office/dev/add-ins/concepts/privacy-and-security',
    date: '2026-11-25',
  },
];
