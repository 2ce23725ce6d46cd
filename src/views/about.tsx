import { ActionButton, Actions } from './actions';
import { LanguageField } from './language-field';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

interface AboutProps {
  readonly version: string;
  readonly publisher: string;
  readonly onBack: () => void;
}

export function About({ version, publisher, onBack }: AboutProps) {
  const { about, back } = useWords();
  const format = useFormat();
  return (
    <Screen heading={about.heading} lead={format(about.lead, { version, publisher })}>
      <LanguageField />
      <Actions>
        <ActionButton onSelect={onBack}>{back}</ActionButton>
      </Actions>
    </Screen>
  );
}
