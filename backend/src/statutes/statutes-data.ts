import type { RuleId } from './rule-register';

export interface StatutesWords {
  nb: string;
  nn: string;
  en: string;
}

/** What a seat asks for; `experience` is own or next-of-kin experience. */
export type Requirement = 'organisation' | 'experience' | 'any';

/** What a person was appointed on. */
export type Basis = 'own' | 'nextOfKin' | 'organisation';

export interface StatutesField {
  id: string;
  name: StatutesWords;
  /** One requirement per fixed seat of the field. */
  seats: readonly Requirement[];
}

export interface StatutesClause {
  /** '3.4' */
  id: string;
  heading: StatutesWords;
  /** As adopted; the adopted language only. */
  text: string;
  /** 1 for a chapter, 2 for a section. */
  level: number;
}

/** Numerator and denominator: sums are kept in whole numbers. */
export type Share = readonly [numerator: number, denominator: number];

/** Calendar days; the day of the meeting itself is not counted. */
export interface Deadlines {
  noticeDays: number;
  papersDays: number;
  minutesDraftDays: number;
  objectionDays: number;
}

/**
 * Calendar days from beginning until the case is ready for the notice. Settings: the plan sets none
 * (interpretation `deadlines`).
 */
export interface Recruiting {
  /** An open call: the text, the call itself, talks, the executive committee's proposal. */
  openCallDays: number;
  /** A request to organisations: their own bodies must meet. */
  designationDays: number;
  /** Nomination to an office. */
  nominationDays: number;
}

/** One version of the development plan as data. Everything a rule counts with stands here. */
export interface StatutesData {
  /** 'Utviklingsplan 2025-2030' */
  name: string;
  adoptedOn: string;
  /** Last day the plan was written for; it stays in force until replaced. */
  expiresOn: string | null;
  /** Day from which expiry is warned of. */
  expiryWarnedFrom: string | null;
  seats: number;
  fields: readonly StatutesField[];
  flexibleSeats: number;
  alternates: { min: number; perField: number; years: number };
  /** `days` = one term, `maxDays` = the longest service in all, `countsFrom` = first day a begun term is one of `max`. */
  term: {
    years: number;
    max: number;
    days: number;
    maxDays: number;
    maxYears: number;
    countsFrom: string;
  };
  offices: { years: number; max: number; repairYears: number };
  quorumShare: Share;
  revisionShare: Share;
  extraMeetingShare: Share;
  meetingsPerYear: number;
  steeringGroupMeetings: number;
  groupRepresentatives: number;
  lotWitnesses: number;
  deadlines: Deadlines;
  renewalAskedMonths: number;
  recruiting: Recruiting;
  pauseMonths: number;
  age: { min: number; guardianUnder: number };
  training: readonly string[];
  goals: readonly { id: string; text: string }[];
  clauses: readonly StatutesClause[];
  /** Clause label of every rule in this version: { quorum: 'UP 3.4' }. */
  clauseOf: Readonly<Record<RuleId, string>>;
}
