import type { Problem } from './problem';

/** A Conditional Access policy, security defaults or a risk rule blocks the sign-in. */
export const conditionalAccess = {
  id: 'conditional-access',
  owner: 'tenant-admin',
  match: {
    codes: [
      53003, 53002, 530004, 53004, 53005, 53008, 53009, 53010, 53011, 530021, 530022, 530023, 530031, 530032,
      530034, 530035, 530036, 50131, 50176, 50177, 50178, 50161, 50170, 54000,
    ],
    names: [
      'blockedbyconditionalaccess',
      'blockedbysecuritydefaults',
      'blockedbyconditionalaccessonsecuritypolicy',
      'conditionalaccessfailed',
      'applicationusedisnotanapprovedapp',
      'proofupblockedduetorisk',
      'proofupblockedduetosecurityinfoacr',
    ],
    phrases: [
      /blocked by conditional access/,
      /blocked by security defaults/,
      /access policy does not allow token issuance/,
      /(?:cannot|can\'t) access this right now/,
      /(?:does not|doesn't) meet the criteria to access this resource/,
      /you can't get there from here/,
      /you can't get to this yet/,
      /you don't have permission to access this resource/,
      /you don't have access to this/,
      /restricted by your admin/,
      /security policy that blocks this request/,
      /(?:isn't|is not) an approved app/,
      /protected with an intune policy/,
      /sign-in (?:was|has been) blocked/,
      /user (?:is )?blocked due to risk/,
      /suspicious activity/,
      /missing definition of external control/,
    ],
  },
  words: {
    member: {
      heading: 'A security rule stopped the sign-in',
      lead: 'Your organization’s rules don’t allow it from here. Your admin can see why with the details for support.',
    },
    admin: {
      heading: 'Conditional Access blocked the sign-in',
      lead: 'Look up the sign-in by its correlation ID in the details for support. The log names the policy.',
      steps: [
        'In the Entra admin center, open “Sign-in logs”.',
        'Find the sign-in and select “Conditional Access”.',
        'Adjust the policy, or allow {app} in it.',
      ],
    },
  },
  actions: {
    member: ['try-again', 'email-admin', 'copy-request', 'i-am-admin'],
    admin: ['check-again', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
