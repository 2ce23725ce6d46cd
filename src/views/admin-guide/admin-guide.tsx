import { Accordion, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { clouds, portalLinks, roleFit, roles, type CloudName, type RoleAnswer } from '../../consent/entra';
import { enGuide } from '../../locales/en-guide';
import { anyOf } from '../../consent/words/list';
import { roleNameIn } from '../../locales/locale';
import { ActionButton, Actions, LinkAction } from '../actions';
import type { AskForRequest } from '../advice-action';
import { CopyButton } from '../copy-button';
import { Steps } from '../steps';
import { useActiveLanguage, useWords } from '../words';
import {
  ArticlesTopic,
  GenuineTopic,
  LeftoverTopic,
  PermissionsTopic,
  PublisherTopic,
  SomePeopleTopic,
  UndoTopic,
  WhoTopic,
} from './good-to-know';
import { GuideProvider, type Guide } from './guide';
import { RoleQuestion } from './role-question';
import { AdminCenterWay, CommandsWay, TickBoxWay, UserConsentWay } from './ways';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface AdminGuideProps {
  /** How the app is called on Microsoft's pages. */
  readonly app: string;
  readonly publisher: string;
  readonly clientId: string;
  readonly cloud: CloudName;
  /** Other origins than Microsoft's, for practice only. */
  readonly endpoints?: { readonly login: string; readonly portal: string };
  /** Tenant id or domain, when it is known. */
  readonly tenant?: string;
  readonly approveUrl: string;
  readonly request: AskForRequest;
  /** Whether Microsoft refused this admin already for want of a role. */
  readonly lacksRole?: boolean;
  readonly supportUrl: string;
  /** What the problem's card says to do, in steps. */
  readonly steps?: readonly string[];
  /** The approval link is being opened. */
  readonly onApprove: () => void;
  readonly onTickBox: () => void;
  readonly onNotAdmin: () => void;
}

/** Everything an admin can do about "Need admin approval", the best way first. Stands in a `Screen` that says why. */
export function AdminGuide(props: AdminGuideProps) {
  const { app, publisher, clientId, cloud, endpoints, approveUrl } = props;
  const { language, locale } = useActiveLanguage();
  const words = locale?.guide ?? enGuide;
  const styles = useStyles();
  const { actions } = useWords();
  const [answer, setAnswer] = useState<RoleAnswer>(props.lacksRole ? 'other' : 'unsure');
  const fit = roleFit(answer);
  const guide: Guide = {
    words,
    names: {
      app,
      publisher,
      id: clientId,
      host: new URL(endpoints?.login ?? clouds[cloud].authority).host,
      boxRoles: anyOf(
        roles.filter((role) => role.seesTickBox).map((role) => roleNameIn(locale, role.name)),
        language.tag,
      ),
    },
    cloud,
    clientId,
    ...(props.tenant && { tenant: props.tenant }),
    portal: portalLinks(cloud, endpoints),
    fit,
    approveUrl,
    supportUrl: props.supportUrl,
    onApprove: props.onApprove,
    onTickBox: props.onTickBox,
  };
  const lacking = fit.approve === 'no';
  const approve = (
    <LinkAction primary={!lacking} href={approveUrl} onSelect={props.onApprove}>
      {actions['approve-for-everyone']}
    </LinkAction>
  );
  return (
    <GuideProvider value={guide}>
      <RoleQuestion words={words.role} answer={answer} onAnswer={setAnswer} />
      <Actions>
        {lacking ? (
          <>
            <LinkAction primary href={props.request().mail}>
              {words.forward.buttonGlobal}
            </LinkAction>
            <CopyButton text={() => props.request().text} label={words.forward.copy} />
            <Text>{words.forward.then}</Text>
            <Text>{words.forward.custom}</Text>
            {approve}
          </>
        ) : (
          <>
            {approve}
            <Text>{words.approve.then}</Text>
            {fit.approve === 'maybe' && (
              <LinkAction href={props.request().mail}>{words.forward.button}</LinkAction>
            )}
          </>
        )}
      </Actions>
      {!lacking && <Steps steps={props.steps ?? []} />}
      <h2 className={styles.heading}>{words.ways}</h2>
      <Accordion multiple collapsible>
        <TickBoxWay />
        <AdminCenterWay />
        <CommandsWay />
        <UserConsentWay />
      </Accordion>
      <h2 className={styles.heading}>{words.know}</h2>
      <Accordion multiple collapsible>
        <PermissionsTopic />
        <WhoTopic />
        <SomePeopleTopic />
        <UndoTopic />
        <PublisherTopic />
        <GenuineTopic />
        <LeftoverTopic />
        <ArticlesTopic />
      </Accordion>
      <Actions>
        <LinkAction href={props.supportUrl}>{words.feedback}</LinkAction>
        <ActionButton quiet onSelect={props.onNotAdmin}>
          {actions['i-am-not-admin']}
        </ActionButton>
      </Actions>
    </GuideProvider>
  );
}
