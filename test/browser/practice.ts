import { join } from 'node:path';
import { makeCertificate, type Certificate } from '../../practice/certificate';
import { microsofts, OFFICE_HOSTS, withVanityAddress } from '../../practice/addresses';
import { startPractice, type Practice } from '../../practice';

export interface WorldOptions {
  /** Whose Office.js runs in the pane: ours, or Microsoft's own, for which everything is at Microsoft's own addresses. */
  office: 'stand-in' | 'real' | 'real-vanity';
  /** What serves the pane: the practice itself, or, with the stand-in, the nginx that we ship. */
  server: 'practice' | 'nginx';
}

export interface StoryPractice extends Practice {
  /** What a browser must be told to find it. */
  readonly browserArguments: readonly string[];
  /** Throws when the pane is served with other settings than the run has by now. */
  inStep?(): void;
}

/** What makes a browser take this certificate for a trusted one, and keep what came under it. */
export const believing = ({ fingerprint }: Certificate): string =>
  `--ignore-certificate-errors-spki-list=${fingerprint}`;

export const built = join(__dirname, '../../dist');

/**
 * Starts the practice sites for a worker's stories.
 * @param dist Folder with what runs as the pane.
 */
export async function startPracticeFor(office: WorldOptions['office'], dist = built): Promise<StoryPractice> {
  if (office === 'stand-in') return { ...(await startPractice({ dist })), browserArguments: [] };
  const urls = office === 'real' ? microsofts : withVanityAddress;
  const hosts = [...Object.values({ ...urls }).map((url) => new URL(url).hostname), ...OFFICE_HOSTS];
  const certificate = await makeCertificate(hosts);
  const practice = await startPractice({ dist, urls, certificate });
  return {
    ...practice,
    browserArguments: [`--host-resolver-rules=MAP * 127.0.0.1:${practice.port}`, believing(certificate)],
  };
}
