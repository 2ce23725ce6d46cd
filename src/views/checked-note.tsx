import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useId } from 'react';
import type { Checked } from '../core/state';
import { useWords } from './words';

/** How the last check went, in a sentence; undefined where there was none. */
export function useNews(checked: Checked | undefined): string | undefined {
  const { advice } = useWords();
  if (checked === undefined) return undefined;
  return checked === 'not-yet' ? advice.notYet : advice.unknown;
}

/** How the last check went, where there was one. */
export function CheckedNote({ checked }: { readonly checked: Checked | undefined }) {
  const news = useNews(checked);
  const id = useId();
  if (!news) return null;
  return (
    <MessageBar intent="info" layout="multiline" aria-labelledby={id}>
      <MessageBarBody id={id}>{news}</MessageBarBody>
    </MessageBar>
  );
}
