import { isOurs } from '../../../src/adapters/hosts/claims';

const clientId = '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';
const tid = '2a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
const settings = { clientId, cloud: 'global', appName: '', publisher: '', supportUrl: '' } as const;
const genuine = { aud: clientId, tid, iss: `https://login.microsoftonline.com/${tid}/v2.0` };
const ours = (claims: object, changed: object = {}) =>
  isOurs({ idTokenClaims: { ...genuine, ...claims } }, { ...settings, ...changed });

test('a token of Microsoft’s for this app is believed, in each cloud, however the id is written', () => {
  expect(ours({})).toBe(true);
  expect(ours({}, { clientId: clientId.toUpperCase() })).toBe(true);
  expect(ours({ iss: `https://login.microsoftonline.us/${tid}/v2.0` }, { cloud: 'us-gov' })).toBe(true);
  expect(
    ours(
      { iss: `http://login.localhost:3000/${tid}/v2.0` },
      { endpoints: { login: 'http://login.localhost:3000' } },
    ),
  ).toBe(true);
});

test.each([
  ['for another app', { aud: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }],
  ['for several apps', { aud: [clientId, '7c9e6679-7425-40de-944b-e07fc1f90ae7'] }],
  ['for nobody', { aud: undefined }],
  ['of another tenant than its issuer', { tid: '0f8fad5b-d9cb-469f-a165-70867728950e' }],
  ['of no tenant', { tid: undefined, iss: 'https://login.microsoftonline.com/undefined/v2.0' }],
  ['from another service', { iss: `https://login.stranger.example/${tid}/v2.0` }],
  ['from another cloud', { iss: `https://login.microsoftonline.us/${tid}/v2.0` }],
  ['from a longer name', { iss: `https://login.microsoftonline.com.stranger.example/${tid}/v2.0` }],
])('a token %s is not', (_, claims) => {
  expect(ours(claims)).toBe(false);
});
