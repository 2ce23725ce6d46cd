import { Spinner } from '@fluentui/react-components';
import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useWords } from './words';

export function Checking({ onCancel }: { readonly onCancel: () => void }) {
  const { checking } = useWords();
  return (
    <Screen heading={checking.heading} lead={checking.lead}>
      <Spinner size="small" aria-label={checking.heading} />
      <Actions>
        <ActionButton onSelect={onCancel}>{checking.cancel}</ActionButton>
      </Actions>
    </Screen>
  );
}
