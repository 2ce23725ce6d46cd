import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useWords } from './words';

interface SharedMailboxProps {
  readonly onOwn: () => void;
}

/** What is open belongs to a shared mailbox or to somebody else: says that it is not synced, and what is. */
export function SharedMailbox({ onOwn }: SharedMailboxProps) {
  const { sharedMailbox } = useWords();
  return (
    <Screen heading={sharedMailbox.heading} lead={sharedMailbox.lead}>
      <Actions>
        <ActionButton quiet onSelect={onOwn}>
          {sharedMailbox.own}
        </ActionButton>
      </Actions>
    </Screen>
  );
}
