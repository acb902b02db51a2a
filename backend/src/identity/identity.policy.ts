import { definePolicy } from '../kernel/policy';

/** Who may do what about installation, sign-in and their own screens. */
export const identityPolicy = definePolicy({
  'session.read': { roles: 'anyone', assurance: 0, views: 'SessionView' },
  'session.end': { roles: 'anyone', assurance: 0, own: 'ends one’s own session only' },
  'installation.create': {
    roles: 'anyone',
    assurance: 0,
    own: 'only while nothing is installed; the first run happens on the host',
  },
  'exampleActor.read': { roles: 'anyone', assurance: 0, own: 'only in the example panel' },
  'exampleSession.create': { roles: 'anyone', assurance: 0, own: 'only in the example panel' },
  'signInCode.create': { roles: 'anyone', assurance: 0, own: 'only in a real panel' },
  'signInCode.read': { roles: 'anyone', assurance: 0, own: 'what this browser asked for' },
  'session.create': {
    roles: 'anyone',
    assurance: 0,
    own: 'the code typed in the browser that asked for it',
  },
  'proofCode.create': { roles: 'signedIn', assurance: 1, own: 'mailed to oneself' },
  'proof.create': { roles: 'signedIn', assurance: 1, own: 'proves one’s own session' },
  'ownSession.read': {
    roles: 'signedIn',
    assurance: 1,
    own: 'one’s own',
    views: 'OwnSessionsView',
  },
  'ownSession.end': { roles: 'signedIn', assurance: 1, own: 'one’s own' },
  'passkeyQuestion.create': { roles: 'anyone', assurance: 0, own: 'the same for everybody' },
  'passkey.read': { roles: 'signedIn', assurance: 1, own: 'one’s own', views: 'PasskeyView' },
  'passkey.create': { roles: 'signedIn', assurance: 3, inSetup: true, own: 'for oneself' },
  'passkey.revoke': { roles: 'signedIn', assurance: 3, own: 'one’s own' },
  'securitySettings.read': { roles: ['coordinator'], assurance: 2, views: 'SecuritySettingsView' },
  'securitySettings.change': { roles: ['coordinator'], assurance: 3 },
  'preference.change': { roles: 'signedIn', assurance: 1, inSetup: true, own: 'one’s own' },
  'consent.read': { roles: 'signedIn', assurance: 1, own: 'one’s own' },
  'consent.change': { roles: 'signedIn', assurance: 1, own: 'one’s own' },
  'portrait.read': { roles: 'signedIn', assurance: 1, own: 'one’s own' },
  'portrait.change': { roles: 'signedIn', assurance: 1, own: 'one’s own' },
  'invitation.create': { roles: ['coordinator'], assurance: 2 },
});
