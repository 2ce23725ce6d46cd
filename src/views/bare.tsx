import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ main: { padding: tokens.spacingHorizontalXL, maxWidth: '30rem' } });

/** A page without the menu: what it leads to doesn't work. */
export function Bare({ children }: { readonly children: ReactNode }) {
  return <main className={useStyles().main}>{children}</main>;
}
