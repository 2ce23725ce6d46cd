import type { Problem } from './problem';

/** Conditional Access wants a managed or known device. */
export const deviceNotAllowed = {
  id: 'device-not-allowed',
  owner: 'tenant-admin',
  match: {
    codes: [
      53000, 53001, 530001, 530002, 530003, 50097, 50129, 50155, 50187, 50127, 50005, 135011, 130007, 700003,
    ],
    names: [
      'device_authentication_failed',
      'devicenotcompliant',
      'devicenotdomainjoined',
      'deviceauthenticationrequired',
      'deviceauthenticationfailed',
      'deviceisnotworkplacejoined',
      'devicepolicyerror',
      'brokerappnotinstalled',
    ],
    phrases: [
      /device is (?:required|not in required)/,
      /requires? a (?:compliant|domain joined|managed) device/,
      /device (?:isn't|is not|does not|doesn't) (?:compliant|meet|managed|domain joined)/,
      /device authentication is required/,
      /must be managed/,
      /set up your device to get access/,
      /keep your device secure/,
      /enroll (?:their|your|this) device/,
      /workplace join/,
      /devices? or client applications? that meets?/,
    ],
  },
  words: {
    member: {
      heading: 'This device isn’t allowed yet',
      lead: 'Your organization allows {app} only on its own devices. Use your work device, or ask your admin.',
    },
    admin: {
      heading: 'This device isn’t allowed',
      lead: 'Conditional Access wants a compliant or managed device. Check the policy, or enroll the device.',
      steps: [
        'In the Entra admin center, open “Sign-in logs”.',
        'Find the sign-in and select “Conditional Access”.',
        'Adjust the policy, or enroll the device.',
      ],
    },
  },
  actions: {
    member: ['try-again', 'email-admin', 'copy-request', 'i-am-admin'],
    admin: ['check-again', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
