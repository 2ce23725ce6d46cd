import { Text } from '@fluentui/react-components';
import type { WaitingRecord } from '../core/record';
import type { Checked } from '../core/state';
import { AdviceAction, type AdviceHandlers } from './advice-action';
import { ActionButton, Actions } from './actions';
import { useNews } from './checked-note';
import { useDate } from './date';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

interface WaitingProps {
  readonly record: WaitingRecord;
  readonly checked?: Checked;
  readonly onCheck: () => void;
  readonly onFinish: () => void;
  readonly handlers: AdviceHandlers;
  readonly onRestart: () => void;
}

/** The request is out. Leads with what is likeliest to work next. */
export function Waiting({ record, checked, onCheck, onFinish, handlers, onRestart }: WaitingProps) {
  const { waiting } = useWords();
  const news = useNews(checked);
  const format = useFormat();
  const date = useDate();
  const finishFirst = checked === 'unknown';
  return (
    <Screen
      heading={record.via === 'approval' ? waiting.headingApproval : waiting.heading}
      lead={format(waiting[record.via], { date: date(record.since) })}
      news={news}
    >
      <Text>{news ?? waiting.next}</Text>
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
        {record.via !== 'approval' && (
          <>
            <AdviceAction action="email-admin" primary={false} handlers={handlers} />
            <AdviceAction action="copy-request" primary={false} handlers={handlers} />
          </>
        )}
        <ActionButton quiet onSelect={() => handlers.onAudience('admin')}>
          {record.via === 'approval' ? waiting.otherWays : waiting.asAdmin}
        </ActionButton>
        <ActionButton quiet onSelect={onRestart}>
          {waiting.restart}
        </ActionButton>
      </Actions>
    </Screen>
  );
}
