import { format } from '../locales/format';
import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useWords } from './words';

interface AboutProps {
  readonly version: string;
  readonly publisher: string;
  readonly onBack: () => void;
}

export function About({ version, publisher, onBack }: AboutProps) {
  const { about, back } = useWords();
  return (
    <Screen heading={about.heading} lead={format(about.lead, { version, publisher })}>
      <Actions>
        <ActionButton onSelect={onBack}>{back}</ActionButton>
      </Actions>
    </Screen>
  );
}
