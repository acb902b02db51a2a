/** Somebody the chair can be given to, or who has told the chair something. */
export class RoomPersonView {
  personId: string;
  name: string;
}

export class MeetingPauseView {
  id: string;
  startedAt: string;
  endedAt: string | null;
  /** Planned minutes. */
  minutes: number;
}

/** Told to the chair: here, taking part online, leaving, in need of a pause. */
export class SignalView {
  personId: string;
  name: string;
  kind: 'here' | 'remote' | 'leaving' | 'pause';
}

/** How the meeting is led at this moment. */
export class ChairingView {
  by: 'handover' | 'leader' | 'deputyLeader' | 'longestServing' | 'panelPicks' | 'nobody';
  /** For those who record; empty for everybody else. */
  mayTake: RoomPersonView[];
  /** The pause that runs. */
  pause: MeetingPauseView | null;
  pauses: MeetingPauseView[];
  /** When the meeting is to end. */
  endsAt: string;
  /** Names only to those who record; empty for everybody else. */
  signals: SignalView[];
  /** What one has told the chair oneself, not yet answered. */
  told: SignalView['kind'][];
}
