import type { Words } from '../consent/words/words';

/**
 * English: the guide for admins. Names of Microsoft's pages and buttons are not words of ours: they stand in
 * `src/consent/entra/portal-names.ts` and fill the places, like `{grant}`. Also filled in: `{app}`, `{publisher}`, `{id}`
 * (application id), `{host}` (where people sign in), `{roles}` and `{boxRoles}`.
 * For translators: “check box” is the box “Consent on behalf of your organization” on Microsoft's page. An admin panel of
 * LPC, the publisher's product, is in English only: quote its names. Steps have at most 80 characters.
 */
export const enGuide = {
  role: {
    question: 'What’s your admin role?',
    other: 'Another admin role',
    unsure: 'I’m not sure',
    every: 'Your role can approve for everyone. Every way here works for you.',
    noBox: 'Your role can approve for everyone. Microsoft doesn’t show you the check box.',
    cannot: 'Most other roles can’t approve this. These can: {roles}.',
    maybe: 'Microsoft tells you if your role isn’t enough. Nothing changes then.',
    notYours: 'Not for your role',
  },
  forward: {
    button: 'Forward to an admin',
    buttonGlobal: 'Forward to a Global admin',
    copy: 'Copy request',
    then: 'The message holds the approval link, what it asks for and how to check it.',
    custom: 'Does a custom role let you approve? Then this link works for you too.',
  },
  approve: {
    then: 'Opens in a new window. No LPC account is needed.',
  },
  ways: 'Other ways to approve',
  tickBox: {
    heading: 'With the check box at sign-in',
    who: 'Only a {boxRoles} sees the box.',
    without: 'If you accept without selecting the check box, only your own account is approved.',
    steps: [
      'Sign in as an admin in the window that opens.',
      'Check the permissions, then select {tickBox}.',
      'Select {accept}.',
    ],
    also: 'This connects your own mailbox too. If you don’t want that, approve for everyone instead.',
    noBox: 'Your role doesn’t see the box. Use another way.',
  },
  adminCenter: {
    heading: 'In the Entra admin center',
    open: 'Open enterprise apps',
    steps: [
      'Go to {enterpriseApps}.',
      'Search for {app} or its application id, and select it.',
      'Select {permissions}, then {grant}.',
      'Check the permissions, then select {accept}.',
      'Select {refresh}. The permissions are listed under {adminConsentTab}.',
    ],
    id: 'Application id: {id}',
    copyId: 'Copy application id',
    missingHeading: 'App not listed yet?',
    missing: 'An app is listed after somebody approved it once. The approval link adds it and approves it.',
    addIt: 'Add and approve it',
    exact:
      'Does sync still ask afterwards? The approval link names every permission; the admin center may not.',
  },
  commands: {
    heading: 'With commands',
    lead: 'Filled in for {app}. They work at once: no page asks you to confirm.',
    who: 'You need at least the role {leastRole}.',
    tool: 'Tool',
    missingTool: 'Azure CLI can’t reach Microsoft Graph in your cloud.',
    ids: 'Replace ids in braces with the ids from earlier answers.',
    connect: 'Sign in',
    grant: 'Approve for everyone',
    check: 'Check',
    undo: 'Undo',
    copyConnect: 'Copy sign-in',
    copyGrant: 'Copy approval',
    copyCheck: 'Copy check',
    copyUndo: 'Copy undo',
  },
  userConsent: {
    heading: 'Let people consent themselves',
    risk: 'The risk: without an admin’s look, people can be tricked into approving a harmful app.',
    managed:
      'Microsoft’s own setting, {managed}, blocks mail and calendar for members. One approval by an admin is simpler.',
    where: 'All of it is under {consentSettings}.',
    open: 'Open consent settings',
    setting: 'Setting: {setting}',
    choices: {
      'verified-low': {
        heading: 'Verified publishers, low impact',
        text: 'People approve apps of verified publishers, and only permissions that you class as low.',
        steps: [
          'In {userConsentSettings}, select this setting, then {save}.',
          'In {permissionClassifications}, select {low}.',
          'Select {addPermissions} and add the ones that {app} asks for.',
        ],
      },
      'one-app': {
        heading: 'A policy for this app only',
        text: 'A custom consent policy can name {app} by its application id. It takes commands.',
        steps: [],
      },
      requests: {
        heading: 'Let people send requests',
        text: 'People ask in Microsoft’s window and an admin decides. It can take an hour to start.',
        steps: ['In {adminConsentSettings}, set this to {yes}.', 'Choose who reviews, then select {save}.'],
      },
      'all-apps': {
        heading: 'All apps',
        text: 'We advise against this. Anybody could approve nearly any app, not only {app}.',
        steps: [],
      },
    },
    openRequests: 'Open requests',
    policies: 'Read about policies',
    groups: 'Consent by group owners is another setting. {app} doesn’t need it.',
    who: 'In the admin center, a Global Administrator changes these. A Privileged Role Administrator can do it with commands.',
    later: 'A change applies to what people approve later. What is approved stays approved.',
  },
  know: 'Good to know',
  permissions: {
    heading: 'What each permission is for',
    lead: '{app} works as the person who signs in. It reaches nothing that this person can’t reach.',
    also: 'Microsoft also lists the basics: sign in, basic profile, and keep access to the data you allowed.',
    each: 'Approving doesn’t connect a mailbox. Each person still signs in.',
  },
  who: {
    heading: 'Who may approve',
    can: 'Can: {list}.',
    cannot: 'Can’t: {list}.',
    approve: 'approve for everyone',
    tickBox: 'see the check box',
    settings: 'change consent settings',
    others:
      'A custom role may approve too. Other admin roles can’t, and reviewers of requests need one of these roles.',
    activate: 'Is your role eligible only? Activate it first, then sign in again.',
  },
  somePeople: {
    heading: 'Only for some people',
    lead: 'Approval covers everyone. You can still choose who may sign in.',
    steps: [
      'Find {app} under {enterpriseApps}.',
      'In {properties}, set {assignmentRequired} to {yes}. Select {save}.',
      'Select {usersAndGroups}, then {addAssignment}.',
      'Choose people or groups, then select {assign}.',
    ],
    groups: 'Groups need Microsoft Entra ID P1 or P2. Groups inside groups don’t count.',
  },
  undo: {
    heading: 'Review and undo',
    steps: [
      'Find {app} under {enterpriseApps}.',
      'Select {permissions}, then {adminConsentTab}.',
      'Select {more} next to a permission.',
      'Select {revoke}.',
    ],
    own: 'What people approved themselves is under {userConsentTab}. They can take it back themselves.',
    myApps: 'Open My Apps',
    again: 'To approve again later, use the approval link. Another approval may replace an earlier one.',
  },
  publisher: {
    heading: 'What “unverified” means',
    lead: 'Microsoft checks who a publisher is, not what an app does. A blue badge shows that it did.',
    unverified:
      'Does the page say {unverified}? That can stop members from approving. It doesn’t stop an admin.',
    you: 'Only the publisher, {publisher}, can change it. Ask support before you approve.',
    clouds: 'Microsoft verifies no publishers in this cloud.',
    support: 'Contact support',
  },
  genuine: {
    heading: 'Check it, or refuse it',
    checks: [
      'The address bar says {host} while you sign in and decide.',
      'Microsoft’s page names {app}, published by {publisher}.',
      'The approval link carries the application id {id}.',
      'The permissions are the ones listed here, and no others.',
      'A person you know asked for it.',
    ],
    refuse: 'Not expecting it? Don’t approve it. Close the page, and tell your security team.',
    nothing: 'Nothing changes if you don’t approve.',
  },
  leftover: {
    heading: 'Remove a temporary LPC user',
    lead: 'Only if you made an LPC user to select the check box. The approval stays when that user is gone.',
    steps: [
      'Sign in to the LPC Admin panel and open Users.',
      'Select the gear next to the temporary user.',
      'Select Force Delete.',
      'Check that the user is gone from the list.',
    ],
    access: 'No access to the panel? Contact support: they open it for Enterprise customers.',
    article: 'Read about the panel',
  },
  more: {
    heading: 'Related articles',
    articles: {
      deployment: 'Deploy LPC for many people',
      'server-access': 'Mail server access and EWS (LPC)',
      'need-approval': 'Need admin approval (LPC)',
      faq: 'Questions and answers (LPC)',
      'deploy-add-ins': 'Deploy add-ins for everyone (Microsoft)',
      'ews-access': 'Control access to EWS (Microsoft)',
      'consent-experience': 'The consent page explained (Microsoft)',
      'consent-policies': 'App consent policies (Microsoft)',
      'privacy-security': 'Privacy and security of add-ins (Microsoft)',
    },
  },
  feedback: 'We would love to hear from you',
  then: ', then ',
} as const;

/** What every language provides for the guide. */
export type GuideWords = Words<typeof enGuide>;
