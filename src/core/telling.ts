import { unseen } from './judging';
import type { Told, Withdrawal } from './ports';
import { owedBy } from './record';
import type { Running } from './running';
import { paced } from './schedule';
import type { Effect, Untold } from './state';
import { sendUntil } from './turns';

/** Tells the sync service what is connected, and what is not any more. */
export interface Telling {
  handOver(effect: Extract<Effect, { do: 'hand-over' }>): Promise<void>;
  /** All that has ended: at once, or when it is time again. */
  withdraw(atOnce: boolean): void;
}

export function telling({ ports, model, send, judging, account }: Running): Telling {
  const isTime = paced(ports().now);

  async function end(owed: Withdrawal) {
    const { key } = owed;
    try {
      // Where there is no service any more, nobody has to be told.
      const answer = await (ports().syncService?.withdraw(owed) ?? ({ told: true } as const));
      send(
        answer.told ? { type: 'withdrawn', key } : { type: 'withdraw-failed', key, untold: untoldBy(answer) },
      );
    } catch (reason) {
      const finding = await judging.find(reason, unseen);
      send({ type: 'withdraw-failed', key, untold: { why: 'token', finding } });
    }
  }

  return {
    async handOver({ record, mailbox }) {
      const { syncService } = ports();
      const { session, signal } = account;
      const { handOver: told, tenant } = record;
      // A token tells of its own connection only.
      if (!syncService || !told || !tenant || !session || session.account.id !== record.account) return;
      const say = sendUntil(signal, send);
      const { key } = told;
      try {
        const { id } = session.account;
        const answer = await syncService.tell({
          key,
          account: id,
          tenant,
          objectId: id.replace(/\..*$/, ''),
          scopes: record.scopes,
          mailbox,
          since: record.since,
        });
        if (answer.told) say({ type: 'handed-over', key });
        else if ('status' in answer && answer.status === GONE) say({ type: 'withdrawn', key });
        else say({ type: 'hand-over-failed', key, untold: untoldBy(answer) });
      } catch (reason) {
        const finding = await judging.find(reason, unseen);
        say({ type: 'hand-over-failed', key, untold: { why: 'token', finding } });
      }
    },
    withdraw(atOnce) {
      if (isTime(atOnce)) owedBy(model().kept).forEach((owed) => void end(owed));
    },
  };
}

/** What the service answers about a connection that was given up, maybe on another computer. */
const GONE = 410;

function untoldBy(answer: Exclude<Told, { told: true }>): Untold {
  if ('foreign' in answer) return { why: 'account' };
  return { why: 'service', ...(answer.status !== undefined && { status: answer.status }) };
}
