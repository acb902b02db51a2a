/** Somebody's no to the version in force. For the person and the coordinator only. */
export class RefusalView {
  personId: string;
  /** Instant, UTC. */
  at: string;
  /** What they wanted said about it. */
  word: string | null;
  recordedBy: string;
  recordedByName: string;
}
