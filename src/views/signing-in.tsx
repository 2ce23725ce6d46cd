import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ActionButton, Actions } from './actions';
import { CopyButton } from './copy-button';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

const useStyles = makeStyles({
  aside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
});

interface SigningInProps {
  /** A reason to paste into Microsoft's request form; empty while it is not known. */
  readonly reason: string;
  readonly onSawApproval: () => void;
  readonly onSentRequest: () => void;
  readonly onCancel: () => void;
}

/** While Microsoft's window is open: what to do there if it does not let the person on. */
export function SigningIn({ reason, onSawApproval, onSentRequest, onCancel }: SigningInProps) {
  const { signingIn } = useWords();
  const format = useFormat();
  const styles = useStyles();
  return (
    <WindowOpen onCancel={onCancel}>
      <div className={styles.aside}>
        <Text weight="semibold">{signingIn.seeing}</Text>
        <ActionButton onSelect={onSawApproval}>{format(signingIn.sawApproval)}</ActionButton>
        <Text>{format(signingIn.sawForm)}</Text>
        <Actions>
          <CopyButton text={() => reason} label={signingIn.copyReason} />
          <ActionButton onSelect={onSentRequest}>{signingIn.sent}</ActionButton>
        </Actions>
      </div>
    </WindowOpen>
  );
}

interface WindowOpenProps {
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** While Microsoft's window is open: the way back. */
export function WindowOpen({ onCancel, children }: WindowOpenProps) {
  const { signingIn } = useWords();
  return (
    <Screen heading={signingIn.heading} lead={signingIn.lead}>
      <Spinner size="small" aria-label={signingIn.heading} />
      <Actions>
        <ActionButton onSelect={onCancel}>{signingIn.cancel}</ActionButton>
      </Actions>
      {children}
    </Screen>
  );
}
