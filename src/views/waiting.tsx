import { Text } from '@fluentui/react-components';
import { format } from '../locales/format';
import type { WaitingRecord } from '../setup-sync/record';
import type { Checked } from '../setup-sync/state';
import { AdviceAction, type AdviceHandlers } from './advice-action';
import { ActionButton, Actions } from './actions';
import { useDate } from './date';
import { Screen } from './screen';
import { useWords } from './words';

interface WaitingProps {
  readonly record: WaitingRecord;
  readonly checked?: Checked;
  readonly onCheck: () => void;
  readonly onFinish: () => void;
  readonly remind: AdviceHandlers;
  readonly onRestart: () => void;
}

/** The request is out. Leads with what is likeliest to work next. */
export function Waiting({ record, checked, onCheck, onFinish, remind, onRestart }: WaitingProps) {
  const { waiting, advice } = useWords();
  const date = useDate();
  const finishFirst = checked === 'unknown';
  return (
    <Screen heading={waiting.heading} lead={format(waiting[record.via], { date: date(record.since) })}>
      <Text>
        {checked === undefined ? waiting.next : checked === 'not-yet' ? advice.notYet : advice.unknown}
      </Text>
      <Actions>
        {finishFirst && (
          <ActionButton primary onSelect={onFinish}>
            {waiting.finish}
          </ActionButton>
        )}
        <ActionButton primary={!finishFirst} onSelect={onCheck}>
          {waiting.check}
        </ActionButton>
        {!finishFirst && <ActionButton onSelect={onFinish}>{waiting.finish}</ActionButton>}
        <AdviceAction action="email-admin" primary={false} handlers={remind} />
        <AdviceAction action="copy-request" primary={false} handlers={remind} />
        <ActionButton quiet onSelect={onRestart}>
          {waiting.restart}
        </ActionButton>
      </Actions>
    </Screen>
  );
}
