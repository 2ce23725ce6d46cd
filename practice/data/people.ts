import { ORGANIZATIONS, type Organization, type OrganizationKey } from './organization';
import type { RoleName } from './roles';

export interface Person {
  readonly name: string;
  readonly address: string;
  /** Object id in the tenant, a GUID. */
  readonly oid: string;
  readonly title: string;
  readonly role?: RoleName;
  readonly guest?: true;
  /** Whose account it is, when it is not Contoso's. */
  readonly organization?: OrganizationKey;
  /** Whether Exchange Online keeps a mailbox for the person. */
  readonly mailbox: boolean;
}

/** Whoever can sign in. One more is one more entry. */
export const PEOPLE = {
  mia: {
    name: 'Mia Brandt',
    address: 'mia@contoso.example',
    oid: '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01',
    title: 'Member',
    mailbox: true,
  },
  ann: {
    name: 'Ann Okafor',
    address: 'ann@contoso.example',
    oid: '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a02',
    title: 'Application Administrator',
    role: 'app-admin',
    mailbox: true,
  },
  cal: {
    name: 'Cal Nguyen',
    address: 'cal@contoso.example',
    oid: '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a03',
    title: 'Cloud Application Administrator',
    role: 'cloud-app-admin',
    mailbox: true,
  },
  pia: {
    name: 'Pia Lindqvist',
    address: 'pia@contoso.example',
    oid: '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a04',
    title: 'Privileged Role Administrator',
    role: 'privileged-role-admin',
    mailbox: true,
  },
  gia: {
    name: 'Gia Moreau',
    address: 'gia@contoso.example',
    oid: '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a05',
    title: 'Global Administrator',
    role: 'global-admin',
    mailbox: true,
  },
  hal: {
    name: 'Hal Jensen',
    address: 'hal@contoso.example',
    oid: '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a07',
    title: 'Helpdesk Administrator',
    role: 'helpdesk-admin',
    mailbox: true,
  },
  gus: {
    name: 'Gus Haddad',
    address: 'gus@fabrikam.example',
    oid: '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a06',
    title: 'Guest from Fabrikam',
    guest: true,
    mailbox: false,
  },
  nia: {
    name: 'Nia Castillo',
    address: 'nia@contoso.example',
    oid: '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a08',
    title: 'Member without a mailbox',
    mailbox: false,
  },
  fay: {
    name: 'Fay Abadi',
    address: 'fay@fabrikam.example',
    oid: '6c2d17f4-90be-4d5a-8a41-5f0b7e93c101',
    title: 'Global Administrator of Fabrikam',
    role: 'global-admin',
    organization: 'fabrikam',
    mailbox: true,
  },
} as const satisfies Record<string, Person>;

export type PersonKey = keyof typeof PEOPLE;

export const person = (key: PersonKey): Person => PEOPLE[key];

/** Whoever has an account in an organization, guests included. */
export const peopleOf = (organization: OrganizationKey): PersonKey[] =>
  (Object.keys(PEOPLE) as PersonKey[]).filter((key) => organizationKeyOf(key) === organization);

export const organizationKeyOf = (key: PersonKey): OrganizationKey => person(key).organization ?? 'contoso';

export const organizationOf = (key: PersonKey): Organization => ORGANIZATIONS[organizationKeyOf(key)];

export const personByAddress = (address: string): PersonKey | undefined =>
  (Object.keys(PEOPLE) as PersonKey[]).find((key) => PEOPLE[key].address === address.trim().toLowerCase());
