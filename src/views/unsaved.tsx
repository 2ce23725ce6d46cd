import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import { useAnnounce } from './announce';
import { useWords } from './words';

const useStyles = makeStyles({ note: { marginBlockEnd: tokens.spacingVerticalL } });

/** What is remembered could not be kept: heard once, and above each screen as long as it is so. */
export function Unsaved() {
  const { unsaved } = useWords();
  const announce = useAnnounce();
  const id = useId();
  useEffect(() => announce(unsaved), [announce, unsaved]);
  return (
    <MessageBar className={useStyles().note} intent="warning" layout="multiline" aria-labelledby={id}>
      <MessageBarBody id={id}>{unsaved}</MessageBarBody>
    </MessageBar>
  );
}
