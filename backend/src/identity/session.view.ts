import { Role } from '../kernel/actor';

export type Language = 'nb' | 'nn' | 'en' | 'nb-lett';
export type TextSize = 100 | 115 | 130 | 150;
export type ColorScheme = 'auto' | 'light' | 'dark';

/** Whom the members may write to. */
export class CoordinatorView {
  name: string;
  email: string;
}

/** Who is signed in, as what, and how they like their screens. Open to all. */
export class SessionView {
  installation: 'unset' | 'example' | 'real';
  panelName: string | null;
  clusterName: string | null;
  signedIn: boolean;
  personId: string | null;
  name: string | null;
  roles: Role[];
  assurance: 0 | 1 | 2 | 3;
  /** Signed in by a one-time code, and no further than setting a way in. */
  settingUp: boolean;
  /** The person has said that nobody else uses this device. */
  ownDevice: boolean;
  /** Instant, UTC. */
  now: string;
  /** Date in Europe/Oslo. */
  today: string;
  language: Language;
  textSize: TextSize;
  colorScheme: ColorScheme;
  /** Wants notices of meetings as letters. */
  onPaper: boolean;
  mailWorks: boolean;
  declarationSigned: boolean;
  coordinator: CoordinatorView | null;
}
