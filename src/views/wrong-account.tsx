import { Text } from '@fluentui/react-components';
import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

interface WrongAccountProps {
  /** The address that signed in. */
  readonly account: string;
  /** The address of the mailbox that is open in Outlook. */
  readonly mailbox: string;
  readonly onFinish: () => void;
  readonly onStop: () => void;
}

/** The account that signed in is not the mailbox's: often an admin who helped in this window. */
export function WrongAccount({ account, mailbox, onFinish, onStop }: WrongAccountProps) {
  const { wrongAccount } = useWords();
  const format = useFormat();
  return (
    <Screen heading={wrongAccount.heading} lead={format(wrongAccount.lead, { account, mailbox })}>
      <Text>{wrongAccount.admin}</Text>
      <Actions>
        <ActionButton primary onSelect={onFinish}>
          {wrongAccount.finish}
        </ActionButton>
        <ActionButton onSelect={onStop}>{wrongAccount.stop}</ActionButton>
      </Actions>
      {mailbox && <Text>{format(wrongAccount.shared, { mailbox })}</Text>}
    </Screen>
  );
}
