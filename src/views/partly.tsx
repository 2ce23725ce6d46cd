import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Checked } from '../core/state';
import { ActionButton, Actions } from './actions';
import { AdviceAction, type AdviceHandlers } from './advice-action';
import { CheckedNote, useNews } from './checked-note';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL } });

interface PartlyProps {
  readonly app: string;
  readonly missing: readonly string[];
  readonly checked?: Checked;
  readonly handlers: AdviceHandlers;
}

/** Signed in, but not everything was granted: names what is missing, and asks for the whole list again. */
export function Partly({ app, missing, checked, handlers }: PartlyProps) {
  const { partly, actions } = useWords();
  const styles = useStyles();
  const format = useFormat();
  return (
    <Screen heading={partly.heading} lead={format(partly.lead, { app })} news={useNews(checked)}>
      <ul className={styles.list}>
        {missing.map((scope) => (
          <li key={scope}>
            <bdi dir="ltr">{scope}</bdi>
          </li>
        ))}
      </ul>
      <CheckedNote checked={checked} />
      <Actions>
        <AdviceAction action="email-admin" primary handlers={handlers} />
        <AdviceAction action="copy-request" primary={false} handlers={handlers} />
        <AdviceAction action="approve-for-everyone" primary={false} handlers={handlers} />
        <ActionButton onSelect={handlers.onCheck}>{actions['check-again']}</ActionButton>
      </Actions>
      <Text>{partly.next}</Text>
      <Text>{partly.everything}</Text>
    </Screen>
  );
}
