import type { Params } from '@angular/router';
import type {
  ApplicantsView,
  ApplicantView,
  CampaignView,
  NomineesView,
  NomineeView,
  RequestCampaignView,
} from '../../api/schema';

/** Somebody who may be taken into the panel, whichever way the name came. */
export interface Candidate {
  readonly id: string;
  /** Number in the neutral order. */
  readonly place: number;
  readonly bases: readonly string[];
  readonly fields: readonly string[];
  readonly fits: readonly number[];
  readonly needsGuardian: boolean;
  readonly state: 'named' | 'proposed' | 'admitted' | 'notChosen';
  readonly personId: string | null;
  /** Everyone who waits for an answer about this person has had it. */
  readonly answered: boolean;
  /** Who named the person; null for whoever applied. */
  readonly organisation: { id: string; name: string; designatedOn: string } | null;
}

/** Candidates beside the seats that are sought, and what the panel has said. */
export interface Compared {
  readonly comparable: boolean;
  readonly seats: ApplicantsView['seats'];
  readonly decision: ApplicantsView['decision'];
  readonly withoutLetter: number;
  readonly people: readonly Candidate[];
}

/** One of the two ways into the panel (UP 3.2): what it is called, where it is asked, and how its answers read. */
export interface Track<V> {
  /** The scope its own words stand in. */
  readonly words: 'recruitment' | 'requests';
  readonly label: string;
  /** Where AU proposes, and where everyone is answered. */
  readonly path: string;
  readonly people: '/applicants' | '/nominees';
  readonly idsAs: 'applicantIds' | 'nomineeIds';
  /** Answering with nobody admitted ends it. */
  readonly endsWithNobody: boolean;
  /** The coordinator may note that somebody no longer wants to; an organisation is asked for another instead. */
  readonly mayWithdraw: boolean;
  compared(view: V): Compared;
  /** What the page of the appointment is told. */
  seating(candidate: Candidate, source: string): Params;
}

export function callTrack({ id, label }: CampaignView): Track<ApplicantsView> {
  return {
    words: 'recruitment',
    label,
    path: `/campaigns/${id}`,
    people: '/applicants',
    idsAs: 'applicantIds',
    endsWithNobody: true,
    mayWithdraw: true,
    compared: ({ applicants, ...view }) => ({ ...view, people: applicants.map(applied) }),
    seating: ({ personId }, kilde) => ({ person: personId, kilde }),
  };
}

export function requestTrack({ id, label }: RequestCampaignView): Track<NomineesView> {
  return {
    words: 'requests',
    label,
    path: `/request-campaigns/${id}`,
    people: '/nominees',
    idsAs: 'nomineeIds',
    endsWithNobody: false,
    mayWithdraw: false,
    compared: ({ nominees, ...view }) => ({ ...view, people: nominees.map(named) }),
    seating: ({ personId, organisation }, brev) => ({
      person: personId,
      organisasjon: organisation?.id,
      dato: organisation?.designatedOn,
      brev,
    }),
  };
}

function applied({ state, ...applicant }: ApplicantView): Candidate {
  return {
    ...applicant,
    state: state === 'sent' ? 'named' : state,
    answered: state === 'admitted' || state === 'notChosen',
    organisation: null,
  };
}

function named(nominee: NomineeView): Candidate {
  const { organisationId, organisation, designatedOn, state, told, ...rest } = nominee;
  return {
    ...rest,
    state: state === 'given' ? 'named' : state,
    needsGuardian: false,
    answered: told,
    organisation: { id: organisationId, name: organisation, designatedOn },
  };
}
