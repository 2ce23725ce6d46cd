import type { Finding } from './diagnosis';
import { unseen, type Judging } from './judging';
import { areas, areaState, type MailboxReport } from './mailbox-report';
import type { MailboxAnswer } from './ports';
import type { Running } from './running';
import { sendUntil } from './turns';

/** Asks the mailbox of the account that is signed in, under a number. */
export async function checkMailbox({ ports, send, judging, account }: Running, check: number): Promise<void> {
  const { session, signal } = account;
  if (!session) return;
  const say = sendUntil(signal, send);
  const answer = await ports()
    .checkMailbox(session)
    .catch((reason: unknown) => ({ failed: reason }));
  const heard = await heardIn(answer, judging);
  say({ type: 'mailbox-checked', check, ...heard, now: ports().now() });
}

interface Heard {
  readonly report: MailboxReport;
  /** Why Graph as a whole did not answer, or that the session has ended. */
  readonly finding?: Finding;
}

async function heardIn(
  answer: MailboxAnswer | { readonly failed: unknown },
  judging: Judging,
): Promise<Heard> {
  if ('failed' in answer) {
    const finding = await judging.find(answer.failed, unseen);
    return { report: areas.map((area) => ({ area, state: areaState(finding) })), finding };
  }
  const judged = await Promise.all(
    answer.map(async (one) => ({
      area: one.area,
      result: one.result,
      finding: one.result === 'refused' ? await judging.find(one.reason, unseen) : undefined,
    })),
  );
  const report = judged.map(({ area, result, finding }): MailboxReport[number] => {
    if (finding) return { area, state: areaState(finding) };
    return { area, state: { kind: result === 'works' ? 'works' : 'permission-missing' } };
  });
  const ended = judged.find(({ finding }) => finding?.diagnosis.problem === 'sign-in-required')?.finding;
  return { report, ...(ended && { finding: ended }) };
}
