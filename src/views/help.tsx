import { ActionButton, Actions, LinkAction } from './actions';
import { Screen } from './screen';
import { useWords } from './words';

interface HelpProps {
  readonly supportUrl: string;
  readonly onBack: () => void;
}

export function Help({ supportUrl, onBack }: HelpProps) {
  const { help, back } = useWords();
  return (
    <Screen heading={help.heading} lead={help.lead}>
      <Actions>
        <LinkAction primary href={supportUrl}>
          {help.support}
        </LinkAction>
        <ActionButton onSelect={onBack}>{back}</ActionButton>
      </Actions>
    </Screen>
  );
}
