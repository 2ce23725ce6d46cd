import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  code: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    '& code': { display: 'block', font: 'inherit' },
  },
});

/** Something to paste into a terminal. Wraps, and reads from left to right in every language. */
export function Code({ children }: { readonly children: string }) {
  return (
    <pre className={useStyles().code} dir="ltr" translate="no">
      <code>{children}</code>
    </pre>
  );
}
