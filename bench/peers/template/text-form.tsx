import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  field: { margin: '30px 20px 20px 20px', maxWidth: '50%' },
  hint: { fontWeight: tokens.fontWeightSemibold, marginTop: '20px', marginBottom: '10px' },
});

export function TextForm() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.form}>
      <Field className={styles.field} size="large" label="Text to insert">
        <Textarea size="large" value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Field className={styles.hint}>Select the button to insert it.</Field>
      <Button appearance="primary" size="large" onClick={() => setText('')}>
        Insert text
      </Button>
    </div>
  );
}
