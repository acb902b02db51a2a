/** One open session of one's own. */
export class OwnSessionView {
  id: string;
  /** The one this page is read in. */
  current: boolean;
  /** Browser and system in machine words, 'firefox windows'; null when nobody knows. */
  device: string | null;
  ownDevice: boolean;
  /** How it was opened: 'code', 'passkey', 'installation', 'example' … */
  method: string;
  /** Instants, UTC. */
  openedAt: string;
  lastSeenAt: string;
}

/** How and when an account was used for the first time. */
export class FirstSignInView {
  at: string;
  method: string;
}

/** Where one is signed in. */
export class OwnSessionsView {
  sessions: OwnSessionView[];
  first: FirstSignInView | null;
}
