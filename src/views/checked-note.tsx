import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Checked } from '../setup-sync/state';
import { useWords } from './words';

/** How the last check went, where there was one. */
export function CheckedNote({ checked }: { readonly checked: Checked | undefined }) {
  const { advice } = useWords();
  if (checked === undefined) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{checked === 'not-yet' ? advice.notYet : advice.unknown}</MessageBarBody>
    </MessageBar>
  );
}
