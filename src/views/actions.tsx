import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'stretch',
    // Of labels that take two lines.
    '& .fui-Button': { textAlign: 'center' },
  },
});

/** Buttons under each other: one that leads on, the others quieter. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().stack}>{children}</div>;
}

interface ActionProps {
  readonly onSelect: () => void;
  readonly primary?: boolean;
  /** For ways out that should not compete with the rest. */
  readonly quiet?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

export function ActionButton({ onSelect, primary, quiet, disabled = false, children }: ActionProps) {
  return (
    <Button
      appearance={primary ? 'primary' : quiet ? 'subtle' : 'secondary'}
      {...(primary && { 'data-primary': '' })}
      disabledFocusable={disabled}
      onClick={onSelect}
    >
      {children}
    </Button>
  );
}

interface LinkActionProps {
  readonly href: string;
  readonly primary?: boolean;
  readonly onSelect?: () => void;
  readonly children: ReactNode;
}

/** A button that is a link: opens a page outside the pane, without handing it our window. */
export function LinkAction({ href, primary = false, onSelect, children }: LinkActionProps) {
  return (
    <Button
      as="a"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      appearance={primary ? 'primary' : 'secondary'}
      {...(primary && { 'data-primary': '' })}
      {...(onSelect && { onClick: onSelect })}
    >
      {children}
    </Button>
  );
}
