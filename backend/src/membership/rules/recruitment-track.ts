import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import { withOtherReading } from '../../statutes/rules/other-reading';
import type { Requirement, StatutesData } from '../../statutes/statutes-data';

/** How someone came to be appointed; `imported` is history from before the installation. */
export type Track = 'openCall' | 'designation' | 'renewal' | 'promotion' | 'imported';

export interface RecruitmentFacts {
  requirement: Requirement;
  track: Track;
  /** The organisation's letter or, at renewal, its confirmation in writing. */
  letterOnRecord: boolean;
  /** The person has been a representative before (renewal). */
  servedBefore: boolean;
  /** How the alternate was recruited (promotion). */
  alternateTrack: Track | null;
  /** The appointment began before the installation. */
  history: boolean;
}

/** The tracks that lead to a seat with this requirement. */
export function tracksTo(requirement: Requirement): Track[] {
  if (requirement === 'organisation') return ['designation'];
  return requirement === 'experience' ? ['openCall'] : ['openCall', 'designation'];
}

/**
 * UP 3.2: experience seats are filled through an open call, organisation seats by designation, flexible
 * seats by either. A renewal and the promotion of a rightly recruited alternate need no new track.
 */
export function recruitmentTrack(
  facts: RecruitmentFacts,
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  return withOtherReading(['renewal'], interpretations, (reading) => {
    const allowed = tracksTo(facts.requirement);
    return finding(
      'recruitment-track',
      data.clauseOf['recruitment-track'],
      'must',
      'refuses',
      rightTrack(facts, allowed, reading),
      {
        track: facts.track,
        requirement: facts.requirement,
        allowed,
        letterOnRecord: facts.letterOnRecord,
      },
      remedyOf(facts, allowed),
    );
  });
}

function rightTrack(
  facts: RecruitmentFacts,
  allowed: readonly Track[],
  interpretations: Interpretations,
): boolean {
  const { track, requirement, letterOnRecord, alternateTrack } = facts;
  if (track === 'imported') return facts.history;
  if (track === 'promotion') return alternateTrack !== null && allowed.includes(alternateTrack);
  if (track === 'designation') return allowed.includes(track) && letterOnRecord;
  if (track === 'openCall') return allowed.includes(track);
  if (!facts.servedBefore) return false;
  if (requirement === 'organisation') return letterOnRecord;
  return interpretations.renewal === 'confirmed';
}

function remedyOf({ track, letterOnRecord }: RecruitmentFacts, allowed: readonly Track[]): string {
  if (allowed.includes('openCall')) {
    return track === 'designation' && !letterOnRecord && allowed.includes(track)
      ? 'letter'
      : 'openCall';
  }
  return track === 'openCall' || letterOnRecord ? 'designation' : 'letter';
}
