import { Text } from '@fluentui/react-components';
import { ActionButton, Actions, LinkAction } from './actions';
import { Screen } from './screen';
import { useWords } from './words';

interface DisconnectingProps {
  readonly hasService: boolean;
  readonly links: { readonly myApps?: string; readonly enterpriseApps: string };
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
}

/** The question before a connection is given up: what goes, what stays at Microsoft, and who can remove that. */
export function Disconnecting({ hasService, links, onConfirm, onKeep }: DisconnectingProps) {
  const { disconnecting } = useWords();
  return (
    <Screen heading={disconnecting.heading} lead={disconnecting.lead}>
      {hasService && <Text>{disconnecting.service}</Text>}
      <Actions>
        <ActionButton primary onSelect={onConfirm}>
          {disconnecting.confirm}
        </ActionButton>
        <ActionButton onSelect={onKeep}>{disconnecting.keep}</ActionButton>
      </Actions>
      <Text>{disconnecting.remains}</Text>
      <Actions>
        <Text>{disconnecting.own}</Text>
        {links.myApps && <LinkAction href={links.myApps}>{disconnecting.myApps}</LinkAction>}
        <Text>{disconnecting.admin}</Text>
        <LinkAction href={links.enterpriseApps}>{disconnecting.enterpriseApps}</LinkAction>
      </Actions>
    </Screen>
  );
}
