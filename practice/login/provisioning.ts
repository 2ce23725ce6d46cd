import type { Tenant } from '../tenant';

/** Whether Microsoft is still setting the app up in Contoso. Asking is enough: the next try works. */
export function stillProvisioning(tenant: Tenant): boolean {
  if (tenant.provisioning !== 'race' || tenant.app === 'absent') return false;
  tenant.provisioning = 'done';
  return true;
}
