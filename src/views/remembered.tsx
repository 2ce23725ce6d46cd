import { Text } from '@fluentui/react-components';
import type { State } from '../core/state';
import { ActionButton, Actions } from './actions';
import { useDate } from './date';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

interface RememberedProps {
  readonly state: Extract<State, { kind: 'connected' }>;
  readonly onCheck: () => void;
  readonly onSignIn: () => void;
  readonly onSettings: () => void;
}

/** What was set up another day, before Microsoft has said anything of it: a note of ours is no proof that it works. */
export function Remembered({ state, onCheck, onSignIn, onSettings }: RememberedProps) {
  const { connected, settings, mailbox: words } = useWords();
  const format = useFormat();
  const date = useDate();
  const { record, mailbox } = state;
  const silent = mailbox.kind === 'unanswered';
  return (
    <Screen
      heading={format(connected.remembered, { date: date(record.since) })}
      news={silent ? words.silent : undefined}
    >
      <Text>
        {mailbox.kind === 'asking'
          ? connected.rememberedAsking
          : silent
            ? words.silent
            : connected.rememberedLead}
      </Text>
      <Actions>
        <ActionButton primary disabled={mailbox.kind === 'asking'} onSelect={onCheck}>
          {settings.checkNow}
        </ActionButton>
        {silent && <ActionButton onSelect={onSignIn}>{words.signIn}</ActionButton>}
        <ActionButton onSelect={onSettings}>{connected.settings}</ActionButton>
      </Actions>
    </Screen>
  );
}
