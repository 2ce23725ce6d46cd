import { randomBytes } from 'node:crypto';
import type { PersonKey } from '../data/people';
import type { Tenant } from '../tenant';
import type { SignInFlow } from './flow';

/** An authorization code, good for one use. */
export function issueCode(tenant: Tenant, flow: SignInFlow, person: PersonKey): string {
  const code = `1.${randomBytes(32).toString('base64url')}`;
  tenant.codes.set(code, { flow, person, used: false });
  tenant.issued.add(code);
  return code;
}
