export const ORGANIZATION = {
  name: 'Contoso',
  domain: 'contoso.example',
  /** Tenant id. */
  id: '7d4b2f9c-8c1e-4c0d-b6f5-2a9e13d0c7aa',
} as const;
