import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionButton } from './actions';
import { PaneField } from './pane-field';
import { useWords } from './words';

/** The text of Microsoft's page, for those who can copy it. */
export function PasteText({ onPasted }: { readonly onPasted: (text: string) => void }) {
  const { asking } = useWords();
  const [text, setText] = useState('');
  return (
    <>
      <PaneField label={asking.paste} hint={asking.pasteHint}>
        <Textarea
          value={text}
          onChange={(_, data) => setText(data.value)}
          rows={4}
          autoFocus
          // Browsers scroll to the line with the caret alone.
          onFocus={({ target }) => target.scrollIntoView({ block: 'nearest' })}
        />
      </PaneField>
      <ActionButton primary onSelect={() => onPasted(text)} disabled={text.trim() === ''}>
        {asking.explain}
      </ActionButton>
    </>
  );
}
