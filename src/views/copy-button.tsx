import { Button, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnnounce } from './announce';
import { copyText } from './copy-text';
import { useWords } from './words';

interface CopyButtonProps {
  readonly text: () => string;
  readonly label: string;
  readonly primary?: boolean;
  /** Called when the text is in the clipboard. */
  readonly onCopied?: () => void;
}

type Copying = 'not-yet' | 'copied' | 'blocked';

/** Copies a text. Where the host blocks the clipboard, shows the text to be selected by hand. */
export function CopyButton({ text, label, primary = false, onCopied }: CopyButtonProps) {
  const { advice } = useWords();
  const announce = useAnnounce();
  const [copying, setCopying] = useState<Copying>('not-yet');

  async function copy() {
    const copied = await copyText(text());
    setCopying(copied ? 'copied' : 'blocked');
    if (!copied) announce(advice.notCopied);
    else if (onCopied) onCopied();
    else announce(advice.copied);
  }

  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        {...(primary && { 'data-primary': '' })}
        onClick={() => void copy()}
      >
        {copying === 'copied' ? advice.copied : label}
      </Button>
      {copying === 'blocked' && (
        <>
          <Text>{advice.notCopied}</Text>
          <Textarea
            readOnly
            value={text()}
            rows={6}
            aria-label={label}
            onFocus={(event) => event.target.select()}
          />
        </>
      )}
    </>
  );
}
