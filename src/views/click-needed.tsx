import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useWords } from './words';

interface ClickNeededProps {
  /** Opens Microsoft's window: call it straight from the click. */
  readonly onOpen: () => void;
  readonly onCancel: () => void;
}

/** Microsoft needs a window, and the click before does not open one any more. */
export function ClickNeeded({ onOpen, onCancel }: ClickNeededProps) {
  const { clickNeeded } = useWords();
  return (
    <Screen heading={clickNeeded.heading} lead={clickNeeded.lead}>
      <Actions>
        <ActionButton primary onSelect={onOpen}>
          {clickNeeded.open}
        </ActionButton>
        <ActionButton onSelect={onCancel}>{clickNeeded.cancel}</ActionButton>
      </Actions>
    </Screen>
  );
}
