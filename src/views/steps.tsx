import { makeStyles, tokens } from '@fluentui/react-components';
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

export function Steps({ steps }: { readonly steps: readonly string[] }) {
  const { advice } = useWords();
  const styles = useStyles();
  if (steps.length === 0) return null;
  return (
    <ol className={styles.steps} aria-label={advice.steps}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
