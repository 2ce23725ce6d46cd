import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useShellWords } from './words';

interface WaitingForOutlookProps {
  /** Absent where only Outlook can open Microsoft's window. */
  readonly onGoOn?: () => void;
}

/** For sidebars that embed Set up sync; the pane has it in the page itself. */
export function WaitingForOutlook({ onGoOn }: WaitingForOutlookProps) {
  const { outlook } = useShellWords();
  return (
    <Screen heading={outlook.heading} lead={outlook.lead}>
      {onGoOn && (
        <Actions>
          <ActionButton primary onSelect={onGoOn}>
            {outlook.goOn}
          </ActionButton>
        </Actions>
      )}
    </Screen>
  );
}
