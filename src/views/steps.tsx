import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from './words';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

interface StepsProps {
  readonly steps: readonly string[];
  /** For steps with more than text in them. */
  readonly render?: (step: string) => ReactNode;
}

export function Steps({ steps, render = (step) => step }: StepsProps) {
  const { advice } = useWords();
  const styles = useStyles();
  if (steps.length === 0) return null;
  return (
    <ol className={styles.steps} aria-label={advice.steps}>
      {steps.map((step) => (
        <li key={step}>{render(step)}</li>
      ))}
    </ol>
  );
}
