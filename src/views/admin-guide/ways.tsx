import { consentChoices, managedConsentSetting } from '../../consent/entra';
import { ActionButton, Actions, LinkAction } from '../actions';
import { CopyButton } from '../copy-button';
import { useWords } from '../words';
import { Commands } from './commands';
import { useGuide } from './guide';
import { GuideSteps, Section, Sentence, SmallHeading } from './parts';

/** The admin signs in to the app itself, and agrees for everyone there. */
export function TickBoxWay() {
  const { words, fit, onTickBox } = useGuide();
  const { tickBox } = words;
  const label = useWords().actions['tick-box'];
  return (
    <Section id="tick-box" heading={tickBox.heading} notYours={fit.tickBox === 'no'}>
      <Sentence>{tickBox.who}</Sentence>
      {fit.tickBox === 'no' && <Sentence>{tickBox.noBox}</Sentence>}
      <Sentence>{tickBox.without}</Sentence>
      <GuideSteps steps={tickBox.steps} />
      <ActionButton onSelect={onTickBox}>{label}</ActionButton>
      <Sentence>{tickBox.also}</Sentence>
    </Section>
  );
}

export function AdminCenterWay() {
  const { words, fit, portal, clientId, approveUrl, onApprove } = useGuide();
  const { adminCenter } = words;
  return (
    <Section id="admin-center" heading={adminCenter.heading} notYours={fit.approve === 'no'}>
      <GuideSteps steps={adminCenter.steps} />
      <LinkAction href={portal.enterpriseApps.url}>{adminCenter.open}</LinkAction>
      <Sentence>{adminCenter.id}</Sentence>
      <CopyButton text={() => clientId} label={adminCenter.copyId} />
      <SmallHeading>{adminCenter.missingHeading}</SmallHeading>
      <Sentence>{adminCenter.missing}</Sentence>
      <LinkAction href={approveUrl} onSelect={onApprove}>
        {adminCenter.addIt}
      </LinkAction>
      <Sentence>{adminCenter.exact}</Sentence>
    </Section>
  );
}

export function CommandsWay() {
  const { words, fit } = useGuide();
  return (
    <Section id="commands" heading={words.commands.heading} notYours={fit.approve === 'no'}>
      <Commands />
    </Section>
  );
}

/** Last and with its risk: it opens a door for other apps too. */
export function UserConsentWay() {
  const { words, fit, portal } = useGuide();
  const { userConsent } = words;
  return (
    <Section id="user-consent" heading={userConsent.heading} notYours={fit.settings === 'no'}>
      <Sentence>{userConsent.risk}</Sentence>
      <Sentence quotes={{ managed: managedConsentSetting }}>{userConsent.managed}</Sentence>
      <Sentence>{userConsent.who}</Sentence>
      <Sentence>{userConsent.where}</Sentence>
      {consentChoices.map((choice) => {
        const { heading, text, steps } = userConsent.choices[choice.id];
        return (
          <Actions key={choice.id}>
            <SmallHeading>{heading}</SmallHeading>
            <Sentence>{text}</Sentence>
            {choice.setting && (
              <Sentence quotes={{ setting: choice.setting }}>{userConsent.setting}</Sentence>
            )}
            <GuideSteps steps={steps} />
            {choice.id === 'verified-low' && (
              <LinkAction href={portal.userConsentSettings.url}>{userConsent.open}</LinkAction>
            )}
            {choice.id === 'one-app' && <LinkAction href={choice.source}>{userConsent.policies}</LinkAction>}
            {choice.id === 'requests' && (
              <LinkAction href={portal.adminConsentRequests.url}>{userConsent.openRequests}</LinkAction>
            )}
          </Actions>
        );
      })}
      <Sentence>{userConsent.groups}</Sentence>
      <Sentence>{userConsent.later}</Sentence>
    </Section>
  );
}
