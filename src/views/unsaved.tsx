import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import { useAnnounce } from './announce';
import { useWords } from './words';

/** What is remembered could not be kept: heard once, and on the screen as long as it is so. */
export function Unsaved() {
  const { unsaved } = useWords();
  const announce = useAnnounce();
  const id = useId();
  useEffect(() => announce(unsaved), [announce, unsaved]);
  return (
    <MessageBar intent="warning" layout="multiline" aria-labelledby={id}>
      <MessageBarBody id={id}>{unsaved}</MessageBarBody>
    </MessageBar>
  );
}
