import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { articles, roles, scopes, type Role } from '../../consent/entra';
import type { GuideWords } from '../../locales/en-guide';
import { allOf, anyOf } from '../../consent/words/list';
import { roleNameIn } from '../../locales/locale';
import { LinkAction } from '../actions';
import { useActiveLanguage } from '../words';
import { useGuide } from './guide';
import { Bullets, GuideSteps, Section, Sentence } from './parts';
import { adminPanelArticle, vendorArticles } from './vendor-articles';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0 },
  link: { display: 'inline-block', paddingBlock: tokens.spacingVerticalXS },
});

export function PermissionsTopic() {
  const { permissions } = useGuide().words;
  const { locale } = useActiveLanguage();
  const styles = useStyles();
  return (
    <Section id="permissions" heading={permissions.heading}>
      <Sentence>{permissions.lead}</Sentence>
      <dl className={styles.list}>
        {scopes.map(({ name, ...source }) => {
          const { why, whyNot } = locale?.scopes[name] ?? source;
          return (
            <div key={name}>
              <dt className={styles.term}>
                <bdi dir="ltr">{name}</bdi>
              </dt>
              <dd className={styles.detail}>
                {why} {whyNot}
              </dd>
            </div>
          );
        })}
      </dl>
      <Sentence>{permissions.also}</Sentence>
      <Sentence>{permissions.each}</Sentence>
    </Section>
  );
}

/** What a role can and what it can't, as two lists in words. */
function powersOf(role: Role, who: GuideWords['who']) {
  const powers: readonly (readonly [boolean, string])[] = [
    [role.mayGrant, who.approve],
    [role.seesTickBox, who.tickBox],
    [role.mayChangeConsentSettings, who.settings],
  ];
  const having = (has: boolean) => powers.filter(([held]) => held === has).map(([, power]) => power);
  return { can: having(true), cannot: having(false) };
}

export function WhoTopic() {
  const { who } = useGuide().words;
  const { language, locale } = useActiveLanguage();
  const { tag } = language;
  const styles = useStyles();
  return (
    <Section id="who" heading={who.heading}>
      <ul className={styles.list}>
        {roles.map((role) => {
          const { can, cannot } = powersOf(role, who);
          const name = roleNameIn(locale, role.name);
          return (
            <li key={role.id}>
              <bdi className={styles.term} {...(name === role.name && { lang: 'en' })}>
                {name}
              </bdi>
              {can.length > 0 && <Sentence values={{ list: allOf(can, tag) }}>{who.can}</Sentence>}
              {cannot.length > 0 && <Sentence values={{ list: anyOf(cannot, tag) }}>{who.cannot}</Sentence>}
            </li>
          );
        })}
      </ul>
      <Sentence>{who.others}</Sentence>
      <Sentence>{who.activate}</Sentence>
    </Section>
  );
}

export function SomePeopleTopic() {
  const { words, portal } = useGuide();
  const { somePeople, adminCenter } = words;
  return (
    <Section id="some-people" heading={somePeople.heading}>
      <Sentence>{somePeople.lead}</Sentence>
      <GuideSteps steps={somePeople.steps} />
      <LinkAction href={portal.enterpriseApps.url}>{adminCenter.open}</LinkAction>
      <Sentence>{somePeople.groups}</Sentence>
    </Section>
  );
}

export function UndoTopic() {
  const { words, portal } = useGuide();
  const { undo, adminCenter } = words;
  return (
    <Section id="undo" heading={undo.heading}>
      <GuideSteps steps={undo.steps} />
      <LinkAction href={portal.enterpriseApps.url}>{adminCenter.open}</LinkAction>
      <Sentence>{undo.own}</Sentence>
      {portal.myApps && <LinkAction href={portal.myApps.url}>{undo.myApps}</LinkAction>}
      <Sentence>{undo.again}</Sentence>
    </Section>
  );
}

export function PublisherTopic() {
  const { words, cloud, supportUrl } = useGuide();
  const { publisher } = words;
  return (
    <Section id="publisher" heading={publisher.heading}>
      <Sentence>{publisher.lead}</Sentence>
      {cloud !== 'global' && <Sentence>{publisher.clouds}</Sentence>}
      <Sentence>{publisher.unverified}</Sentence>
      <Sentence>{publisher.you}</Sentence>
      <LinkAction href={supportUrl}>{publisher.support}</LinkAction>
    </Section>
  );
}

export function GenuineTopic() {
  const { genuine } = useGuide().words;
  return (
    <Section id="genuine" heading={genuine.heading}>
      <Bullets items={genuine.checks} />
      <Sentence>{genuine.refuse}</Sentence>
      <Sentence>{genuine.nothing}</Sentence>
    </Section>
  );
}

export function LeftoverTopic() {
  const { leftover } = useGuide().words;
  return (
    <Section id="leftover" heading={leftover.heading}>
      <Sentence>{leftover.lead}</Sentence>
      <GuideSteps steps={leftover.steps} />
      <LinkAction href={adminPanelArticle}>{leftover.article}</LinkAction>
      <Sentence>{leftover.access}</Sentence>
    </Section>
  );
}

export function ArticlesTopic() {
  const { more } = useGuide().words;
  const styles = useStyles();
  return (
    <Section id="articles" heading={more.heading}>
      <ul className={styles.list}>
        {[...vendorArticles, ...articles].map(({ id, url }) => (
          <li key={id}>
            <Link className={styles.link} href={url} target="_blank" rel="noopener noreferrer">
              {more.articles[id]}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
