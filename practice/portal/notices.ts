/** What the center says after something was done, by what was done. As remembered, not read. */
export const NOTICES: Readonly<Record<string, string>> = {
  revoked: 'Permission revoked.',
  properties: 'Application properties were saved.',
  assigned: 'Application assignment succeeded.',
  unassigned: 'Application assignment was removed.',
  'user-consent': 'User consent settings were saved.',
  'admin-consent':
    'Admin consent settings were saved. It can take up to an hour for the workflow to become enabled.',
  classified: 'Permission classification was added.',
  unclassified: 'Permission classification was removed.',
  denied: 'The request was denied. Its requestors are told why.',
  blocked: 'The request was blocked, and the application is disabled in your organization.',
  'consent-revoked': 'Permissions revoked.',
};
