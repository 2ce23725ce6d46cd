/** @jest-environment jsdom */
import { readSettings } from '../../src/adapters/config';

const read = (more: object) => {
  document.body.innerHTML = `<script type="application/json" id="settings">${JSON.stringify({
    clientId: '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
    cloud: 'global',
    ...more,
  })}</script>`;
  return readSettings();
};
const scope = 'api://9d3b7a52-1c64-4f0e-8b17-5e2a60d4c3f8/Connections.Write';

test.each(['https://sync.example.com', 'https://example.com/sync/v1', 'http://sync.localhost:3000'])(
  '%s is a sync service',
  (url) => {
    expect(read({ syncService: { url, scope } }).syncService).toEqual({ url, scope });
  },
);

test.each([
  { url: 'http://sync.example.com', scope },
  { url: 'http://localhost.evil.example', scope },
  { url: 'https://user:pass@sync.example.com', scope },
  { url: 'https://sync.example.com/', scope },
  { url: 'https://sync.example.com?x=1', scope },
  { url: 'javascript:alert(1)', scope },
  { url: 'https://sync.example.com', scope: '' },
  { url: 'https://sync.example.com' },
  {},
])('%j is none: a token is never sent there', (syncService) => {
  expect(() => read({ syncService })).toThrow(/SYNC_SERVICE_URL/);
});

test('mail is reached by Microsoft Graph or by Exchange Web Services', () => {
  expect(read({}).mailAccess).toBeUndefined();
  expect(read({ mailAccess: 'ews' }).mailAccess).toBe('ews');
  expect(() => read({ mailAccess: 'imap' })).toThrow(/MAIL_ACCESS/);
});
