import { X509Certificate } from 'node:crypto';

/** What the start needs, as far as it was found. */
export interface Found {
  /** Whether there is a file `.env`. */
  readonly envFile: boolean;
  readonly clientId: string | undefined;
  readonly cloud: string | undefined;
  readonly clouds: readonly string[];
  /** The PEM text of the certificate for localhost, and whether its key is there. */
  readonly certificate: string | undefined;
  readonly key: boolean;
  readonly now: Date;
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const INSTALL = 'npx office-addin-dev-certs@3.0.0 install';

/** What stands in the way of starting in a real Outlook, each with the way out. */
export function whatIsMissing(found: Found): readonly string[] {
  return [...settingsMissing(found), ...certificateMissing(found)];
}

function* settingsMissing({ envFile, clientId, cloud, clouds }: Found) {
  if (!clientId) {
    yield envFile
      ? 'CLIENT_ID in .env is empty. Fill in the application (client) id of your app registration: docs/deploy.md, step 1.'
      : 'There is no .env. Copy .env.example to .env and fill in CLIENT_ID: docs/deploy.md, step 1.';
  } else if (!GUID.test(clientId)) {
    yield 'CLIENT_ID is not a GUID. It is the application (client) id on the overview page of the app registration.';
  }
  if (cloud && !clouds.includes(cloud)) yield `CLOUD is not one of ${clouds.join(', ')}.`;
}

function* certificateMissing({ certificate, key, now }: Found) {
  if (!certificate || !key) {
    yield `Outlook loads add-ins over https only, and there is no certificate for localhost. Get one: ${INSTALL}\nIt makes this computer trust a certificate authority of its own, for 30 days; "uninstall" takes it back.`;
    return;
  }
  const until = validUntil(certificate);
  if (!until) yield `The certificate for localhost cannot be read. Get a new one: ${INSTALL}`;
  else if (until <= now) {
    yield `The certificate for localhost expired on ${until.toISOString().slice(0, 10)}. Get a new one: ${INSTALL}`;
  }
}

function validUntil(certificate: string): Date | undefined {
  try {
    return new Date(new X509Certificate(certificate).validTo);
  } catch {
    return undefined;
  }
}
