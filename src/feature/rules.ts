/** The rules, and what they have to know of Microsoft Entra: one chunk, which the menu does without. */
import { roleOf } from '../consent/entra';
import { createSetupSync, type SetupSync, type SetupSyncPorts } from '../core/set-up-sync';

export const createSync = (ports: SetupSyncPorts): SetupSync =>
  createSetupSync(ports, { seesTickBox: (roles) => roleOf(roles)?.seesTickBox });
