import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from './copy-button';
import { useWords } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  text: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** What support asks for, behind a fold: numbers and ids, nothing personal. */
export function SupportDetails({ details }: { readonly details: string }) {
  const { advice } = useWords();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{advice.details}</summary>
      <pre className={styles.text} dir="ltr">
        {details}
      </pre>
      <CopyButton text={() => details} label={advice.copyDetails} />
    </details>
  );
}
