import type { Reach } from '../core/state';
import { ActionButton, Actions, LinkAction } from './actions';
import { Outcome } from './outcome';
import { useFormat, useWords } from './words';

interface ReachNoteProps {
  readonly reach: Reach;
  readonly approveLink: string;
  /** Whether approving is the thing to do here. */
  readonly primary: boolean;
  readonly onTicked: (everyone: boolean) => void;
}

/** For an admin who consented: whether it counts for colleagues, too. */
export function ReachNote({ reach, approveLink, primary, onTicked }: ReachNoteProps) {
  const words = useWords().reach;
  const format = useFormat();
  return (
    <Actions>
      <Outcome>{format(reach === 'unsure' ? words.question : words[reach])}</Outcome>
      {reach === 'unsure' && (
        <>
          <ActionButton onSelect={() => onTicked(true)}>{words.yes}</ActionButton>
          <ActionButton onSelect={() => onTicked(false)}>{words.no}</ActionButton>
        </>
      )}
      {reach === 'self' && (
        <LinkAction primary={primary} href={approveLink}>
          {words.approve}
        </LinkAction>
      )}
    </Actions>
  );
}
