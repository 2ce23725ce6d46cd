// Outlook's side of Microsoft's own Office.js: the frame with the add-in, and the answers to its messages.
// Their form is that of outlook-web-16.01.debug.js in @microsoft/office-js 1.1.110, read 2026-12-01.
const {
  addin: paneOrigin,
  sandbox,
  width,
  person,
  roaming,
  answersAfter,
} = JSON.parse(document.getElementById('office').textContent);
const NEVER = 600_000;
const APP_ID = 'practice-app';
const CONVERSATION = 'practice-conversation';

const hostInfo = `Outlook$Web$16.01$${navigator.language}$00000000-0000-4000-8000-000000000001$$$0`;
const xdmInfo = [CONVERSATION, APP_ID, location.href].join('$');

/** What Office.js told this page, one entry a message: the tests read it. */
window.told = [];

/** What the add-in's frame may tell Outlook about keys: where Outlook then puts the focus. */
const EXITS = { 13: 'TabExit', 14: 'TabExitShift', 15: 'EscExit' };
const focusAfterThePane = () => document.querySelector('header button').focus();
const focusBeforeThePane = () => document.querySelector('#mail nav button').focus();

const pane = document.createElement('iframe');
pane.id = 'pane';
pane.title = 'LPC Sidebar';
pane.width = String(width);
pane.height = '570';
pane.allow = 'clipboard-write';
pane.setAttribute('sandbox', sandbox);
pane.name = JSON.stringify({
  baseFrameName: '_xdm_practice',
  hostInfo,
  xdmInfo,
  serializerVersion: '1',
  flights: '[]',
});
pane.src =
  `${paneOrigin}/taskpane.html?et=&_host_Info=${encodeURIComponent(hostInfo)}` +
  `#&_xdm_Info=${xdmInfo}&_serializer_version=1&_flights=%5B%5D`;

const appContext = () => ({
  _id: APP_ID,
  _appName: 64,
  _appVersion: '16.01',
  _appUILocale: navigator.language,
  _dataLocale: navigator.language,
  _docUrl: location.href,
  _clientMode: 0,
  _settings: roaming,
  _reason: 'DocumentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'practice',
  _appInstanceId: 'practice-instance',
  _appMinorVersion: 1,
  _requirementMatrix: JSON.stringify({ Mailbox: '1.14', DialogApi: '1.2', DialogOrigin: '1.1' }),
  _dialogRequirementMatrix: '{}',
  _hostFullVersion: '20261110.01',
  _clientWindowHeight: innerHeight,
  _clientWindowWidth: innerWidth,
  _addinName: 'LPC Sidebar',
  _appDomains: [paneOrigin],
  _featureGates: {},
});

const initialData = () => ({
  userEmailAddress: person.address,
  userDisplayName: person.name,
  userProfileType: 'office365',
  userTimeZone: 'W. Europe Standard Time',
  hostVersion: '20261110.01',
  owaView: 'ThreeColumns',
  permissionLevel: 1,
  itemType: 1,
  itemNumber: 1,
  id: 'practice-1',
  subject: 'Renewal: numbers for Thursday',
  normalizedSubject: 'Renewal: numbers for Thursday',
  to: [],
  cc: [],
  attachments: [],
  entities: {},
  dateTimeCreated: Date.now(),
  dateTimeModified: Date.now(),
  dateTimeSent: Date.now(),
  timeZoneOffsets: null,
});

const NEW_MESSAGE = 44;
const SAVE_SETTINGS = 404;
const done = { wasSuccessful: true, error: false, errorCode: 0, data: null };

/** @returns What Outlook answers; a promise where it takes time. */
function answer({ _actionName: action, _data: data }) {
  switch (action) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext();
    case 'GetInitialData':
      return initialData();
    case 'ContextActivationManager_notifyHost':
      takeFocus(EXITS[data[1]]);
      return null;
    case 'ExecuteMethod':
      return execute(data.MethodData.DispatchId, data.ApiParams ?? data.MethodData.ApiParams);
    default:
      return { Error: 0 };
  }
}

function execute(method, params) {
  switch (method) {
    case NEW_MESSAGE:
      compose(params[0] ?? params);
      return done;
    case SAVE_SETTINGS:
      return saveRoaming(params[0] ?? params).then(() => done);
    default:
      return done;
  }
}

async function saveRoaming(settings) {
  const body = typeof settings === 'string' ? settings : JSON.stringify(settings);
  Object.assign(roaming, JSON.parse(body));
  await fetch('/roaming', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

function takeFocus(exit) {
  if (exit === 'TabExit') focusAfterThePane();
  else if (exit !== undefined) focusBeforeThePane();
}

/** Answers that wait until Outlook is as far as that. */
const ready = new Promise((resolve) => {
  if (answersAfter < NEVER) setTimeout(resolve, answersAfter);
});

window.addEventListener('message', async ({ source, origin, data }) => {
  if (source !== pane.contentWindow || origin !== paneOrigin || typeof data !== 'string') return;
  const message = JSON.parse(data);
  if (message._conversationId !== CONVERSATION) return;
  window.told.push({ action: message._actionName, data: message._data });
  await ready;
  const reply = {
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: location.href,
    _data: await answer(message),
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  };
  source.postMessage(JSON.stringify(reply), paneOrigin);
});

document.getElementById('office').replaceWith(pane);
