export interface Organization {
  readonly name: string;
  readonly domain: string;
  /** Tenant id. */
  readonly id: string;
}

/** Contoso is where the practice happens; Fabrikam is somebody else's tenant, for people who sign in to the wrong one. */
export const ORGANIZATIONS = {
  contoso: { name: 'Contoso', domain: 'contoso.example', id: '7d4b2f9c-8c1e-4c0d-b6f5-2a9e13d0c7aa' },
  fabrikam: { name: 'Fabrikam', domain: 'fabrikam.example', id: '3e9a60d1-52c7-4b1f-9a0e-c84f7d21b6f3' },
} as const satisfies Record<string, Organization>;

export type OrganizationKey = keyof typeof ORGANIZATIONS;

export const ORGANIZATION: Organization = ORGANIZATIONS.contoso;
