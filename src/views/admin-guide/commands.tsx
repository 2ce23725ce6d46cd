import { Select } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { adminCommands, grantingRoles } from '../../consent/entra';
import { roleNameIn } from '../../locales/locale';
import { Actions } from '../actions';
import { CopyButton } from '../copy-button';
import { PaneField } from '../pane-field';
import { useActiveLanguage } from '../words';
import { Code } from './code';
import { useGuide } from './guide';
import { Sentence, SmallHeading } from './parts';

/** One tool at a time: signing in, approving, checking and undoing, each ready to paste. */
export function Commands() {
  const { words, cloud, clientId, tenant } = useGuide();
  const { commands } = words;
  const { locale } = useActiveLanguage();
  const weakest = grantingRoles.at(-1);
  const tools = useMemo(
    () => adminCommands({ cloud, clientId, ...(tenant && { tenant }) }),
    [cloud, clientId, tenant],
  );
  const [name, setName] = useState(tools[0]?.name);
  const id = useId();
  const tool = tools.find((candidate) => candidate.name === name);
  if (!tool) return null;
  const parts = [
    { heading: commands.connect, text: tool.connect, copy: commands.copyConnect },
    { heading: commands.grant, text: tool.grant, copy: commands.copyGrant },
    { heading: commands.check, text: tool.check, copy: commands.copyCheck },
    { heading: commands.undo, text: tool.undo, copy: commands.copyUndo },
  ];
  return (
    <>
      <Sentence>{commands.lead}</Sentence>
      {weakest && <Sentence values={{ leastRole: roleNameIn(locale, weakest) }}>{commands.who}</Sentence>}
      <PaneField label={{ children: commands.tool, htmlFor: id }}>
        <Select id={id} value={tool.name} onChange={(_, { value }) => setName(value as typeof tool.name)}>
          {tools.map((option) => (
            <option key={option.name}>{option.name}</option>
          ))}
        </Select>
      </PaneField>
      {!tools.some((option) => option.name === 'Azure CLI') && <Sentence>{commands.missingTool}</Sentence>}
      {tool.grant.includes('{app-id}') && <Sentence>{commands.ids}</Sentence>}
      {parts.map(({ heading, text, copy }) => (
        <Actions key={`${tool.name} ${heading}`}>
          <SmallHeading>{heading}</SmallHeading>
          <Code>{text}</Code>
          <CopyButton text={() => text} label={copy} />
        </Actions>
      ))}
    </>
  );
}
