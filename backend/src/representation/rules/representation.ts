import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/** A body of the cluster in which the panel is to sit. */
export interface BodyFacts {
  name: string;
  kind: 'steeringGroup' | 'workingGroup' | 'committee';
  /** Representatives of experience in it. */
  representatives: number;
  leaderSits: boolean;
  deputyLeaderSits: boolean;
}

/**
 * UP 2.2, 4.1, 4.2 and HP III-2: leader and deputy leader sit in the steering group; every working group and
 * committee of the cluster has at least two representatives of experience.
 */
export function representation(
  facts: { bodies: readonly BodyFacts[] },
  data: StatutesData,
): Finding[] {
  return facts.bodies.map((body) => {
    const { name, kind, representatives, leaderSits, deputyLeaderSits } = body;
    const steering = kind === 'steeringGroup';
    const needed = data.groupRepresentatives;
    return finding(
      'representation',
      data.clauseOf.representation,
      'must',
      'finding',
      steering ? leaderSits && deputyLeaderSits : representatives >= needed,
      { body: name, kind, representatives, needed, leaderSits, deputyLeaderSits },
      steering ? 'offices' : 'appoint',
    );
  });
}
