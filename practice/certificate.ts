import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
  /** Of its public key, as Chromium's `--ignore-certificate-errors-spki-list` takes it: SHA-256 in base64. */
  readonly fingerprint: string;
}

/**
 * Makes a certificate for these names, good for a day. Nothing of it is kept.
 * @param keyType `rsa` where old ciphers have to be possible: those without forward secrecy know no other.
 */
export async function makeCertificate(
  names: readonly string[],
  keyType: 'ec' | 'rsa' = 'ec',
): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
    keyType,
    notAfterDate: new Date(Date.now() + 24 * 60 * 60 * 1000),
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, fingerprint: createHash('sha256').update(publicKey).digest('base64') };
}
