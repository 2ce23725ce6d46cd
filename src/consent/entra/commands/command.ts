import type { CloudName } from '../clouds';

/** Checked already: ids, domains and scope names hold no sign that means something to a shell. */
export interface CommandFacts {
  readonly cloud: CloudName;
  readonly clientId: string;
  readonly tenant?: string;
  readonly scopes: readonly string[];
}

/** One tool's way to approve for everyone. Each text is ready to paste. */
export interface AdminCommands {
  readonly name: 'Microsoft Graph PowerShell' | 'Microsoft Graph REST' | 'Azure CLI';
  /** Signs in, with no more permissions than the rest needs. */
  readonly connect: string;
  /** Adds the app to the tenant when it is missing, then grants the scopes for everyone. */
  readonly grant: string;
  /** Shows what is granted for everyone. */
  readonly check: string;
  /** Takes back what is granted for everyone. */
  readonly undo: string;
  readonly source: string;
  /** The day the source was read. */
  readonly date: string;
}

/** Microsoft Graph's own application id, the same in every tenant and cloud. */
export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';

/** The least that adding an app and granting delegated permissions takes. */
export const NEEDED = ['Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'] as const;
